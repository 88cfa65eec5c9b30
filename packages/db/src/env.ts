/** The URL of the database's owner, for what is run by hand; throws when it is not given. */
export function ownerUrlFromEnv(): string {
  const { DATABASE_URL } = process.env
  if (!DATABASE_URL) throw new Error('Set DATABASE_URL to the database, as its owner')
  return DATABASE_URL
}

/** The test server that runs already (testing-cluster.ts), when the runner of all tests started one. */
export function testServerFromEnv(): string | undefined {
  const { THUISNABIJ_TEST_DATABASE } = process.env
  return THUISNABIJ_TEST_DATABASE
}

/** Hands the test server on to the processes that run the tests. */
export function testServerToEnv(value: string): void {
  Object.assign(process.env, { THUISNABIJ_TEST_DATABASE: value })
}
