import { defineConfig } from 'vitest/config'

// The files share what they load: the search index of the articles alone takes a second to make.
export default defineConfig({
  test: { globalSetup: ['@thuisnabij/db/testing-setup'], testTimeout: 20_000, isolate: false },
})
