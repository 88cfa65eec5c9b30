import { execFile } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const cli = join(import.meta.dirname, 'document-laden-cli.ts')
const hier = import.meta.filename
const leeg = mkdtempSync(join(tmpdir(), 'thuisnabij-geen-register-'))

/** What the command says when it cannot do what was asked. */
const klacht = (...argumenten: readonly string[]) =>
  new Promise<string>((geef) => {
    const env = { ...process.env, THUISNABIJ_DATA: leeg, DATABASE_URL: '' }
    execFile(process.execPath, [cli, ...argumenten], { env }, (error, _, stderr) => geef(error ? stderr : 'gelukt'))
  })
const velden = ['--titel', 'Regeling', '--versie', '1', '--van', '2022-08-01']

test.each([
  [[], 'Zo laad je een document'],
  [[hier, '--titel', 'Regeling'], 'Zo laad je een document'],
  [[hier, '--wat', 'x'], 'Zo laad je een document'],
  [['er-niet.pdf', ...velden], 'Het bestand er-niet.pdf is er niet'],
  [[hier, ...velden, '--tot', 'morgen'], '--tot is geen dag'],
  [[hier, ...velden], 'Start eerst npm start'],
] as const)(
  '%j is answered with what to do, and a failing exit code',
  async (argumenten, zin) => {
    const gezegd = await klacht(...argumenten)
    expect(gezegd).toContain(zin)
    expect(gezegd).not.toContain('    at ')
  },
  20_000,
)
