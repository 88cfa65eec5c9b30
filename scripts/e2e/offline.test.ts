import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ports, root } from '../env.ts'
import { launch } from '../testing/launcher.ts'
import { freePorts } from '../testing/ports.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'thuisnabij-offline-'))
chmodSync(dataDir, 0o755)
afterAll(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 }))

// A network of its own with nothing in it but the loopback: Linux gives that to root only.
const cut = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh']
const [unshare = '', ...args] = cut
const canCut = spawnSync(unshare, [...args, 'true']).status === 0
const hasStartedBefore = existsSync(join(root, '.tools')) && existsSync(join(root, 'node_modules', '.geinstalleerd'))

test.runIf(canCut && hasStartedBefore)(
  'starts without a network once everything is installed, from its front door',
  async () => {
    const reach = "fetch('https://registry.npmjs.org').then(() => process.exit(1), () => {})"
    expect(spawnSync(unshare, [...args, process.execPath, '-e', reach]).status).toBe(0)

    const free = await freePorts(Object.keys(ports).length)
    const house = launch([...cut, process.execPath, join(root, 'scripts', 'bootstrap.mjs'), 'start'], { dataDir, free })
    expect(await house.says(/\(ready\)|gestopt|mislukte/)).toMatch(/\(ready\)/)
    house.child.kill('SIGINT')
    expect(await house.ended).toBe(0)
  },
)
