import { defineConfig } from 'vitest/config'

export default defineConfig({
  // As Node itself resolves: vite's own conditions would give us another copy of graphql than the one yoga loads.
  ssr: { resolve: { conditions: ['node', 'module-sync'] } },
  // The files share what they load: yoga, Pothos and the articles take longer than most tests.
  test: { globalSetup: ['@thuisnabij/db/testing-setup'], testTimeout: 20_000, hookTimeout: 20_000, isolate: false },
})
