/** A number from a button came from outside: one that Postgres has no integer for belongs to nothing. */
export const kanBestaan = (nummer: number): boolean => Number.isInteger(nummer) && nummer > 0 && nummer < 2 ** 31
