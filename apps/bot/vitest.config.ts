import { defineConfig } from 'vitest/config'

export default defineConfig({ test: { globalSetup: ['@thuisnabij/db/testing-setup'], testTimeout: 20_000 } })
