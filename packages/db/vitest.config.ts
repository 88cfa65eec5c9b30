import { defineConfig } from 'vitest/config'

// Each test has a database of its own, and the files share what they load.
export default defineConfig({ test: { globalSetup: ['./src/testing-setup.ts'], isolate: false } })
