import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As Node itself resolves: vite's own conditions would give us another copy of graphql than the one yoga loads.
  ssr: { resolve: { conditions: ['node', 'module-sync'] } },
  test: { globalSetup: ['@thuisnabij/db/testing-setup'], testTimeout: 20_000, hookTimeout: 20_000 },
})
