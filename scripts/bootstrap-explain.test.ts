import { expect, test } from 'vitest'
import { explain } from './bootstrap-explain.mjs'

test.each([
  ['npm error code ENOSPC\nnpm error nospc no space left on device', 'De schijf is vol'],
  [
    'npm error request to https://registry.npmjs.org/pnpm failed, reason: getaddrinfo ENOTFOUND',
    '(registry.npmjs.org)',
  ],
  ['npm error code ECONNREFUSED', 'De npm-registry is niet bereikbaar.'],
  ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
  ['npm error code EACCES\nnpm error path /opt/x/.tools', 'Schrijven mag hier niet'],
  ['[ERR_PNPM_OUTDATED_LOCKFILE] Cannot install with "frozen-lockfile"', 'pnpm-lock.yaml loopt achter'],
])('what a program said, %s, becomes a sentence that says what to do', (output, sentence) => {
  const text = explain(Object.assign(new Error('npm install mislukte.'), { output }))
  expect(text).toContain(sentence)
  expect(text).not.toContain('\n')
})

test('what a program said is shown when we do not know the cause', () => {
  const output = 'npm error code EWEIRD'
  expect(explain(Object.assign(new Error('npm install mislukte.'), { output }))).toBe(
    `npm install mislukte.\n${output}`,
  )
})

test('a fault of the file system is explained too', () => {
  expect(explain(Object.assign(new Error('ENOSPC: write'), { code: 'ENOSPC' }))).toMatch(/^De schijf is vol/)
})

test('a sentence of our own stays as it is', () => {
  expect(explain(new Error('Te weinig schijfruimte: 0,1 GB vrij.'))).toBe('Te weinig schijfruimte: 0,1 GB vrij.')
})
