import { defineConfig } from 'vitest/config'

// Each test has a database of its own, and the files share what they load, which takes long.
export default defineConfig({ test: { globalSetup: ['@thuisnabij/db/testing-setup'], isolate: false } })
