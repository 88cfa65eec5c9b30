import { defineConfig } from 'vitest/config'

// Nothing here keeps a state of its own: the files may share what they load, which takes longer than the tests.
export default defineConfig({ test: { isolate: false } })
