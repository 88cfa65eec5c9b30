import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from '../env.ts'
import { launch, newPlace, untilReady } from '../testing/launcher.ts'

const place = await newPlace()
afterAll(place.remove)

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

    const house = launch([...cut, process.execPath, join(root, 'scripts', 'bootstrap.mjs'), 'start'], place)
    expect(await untilReady(house)).toMatch(/\(ready\)/)
    house.child.kill('SIGINT')
    expect(await house.ended).toBe(0)
  },
)
