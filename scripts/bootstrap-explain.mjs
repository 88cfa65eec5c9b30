// What people can do about a fault of the machine, in one sentence each.
const causes = [
  [/ENOSPC|no space left/i, () => 'De schijf is vol. Maak minstens 2 GB vrij en probeer opnieuw.'],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(VERIFY|GET_ISSUER)|CERT_|InvalidCertificate|UnknownIssuer/,
    () =>
      'Het certificaat van de npm-registry wordt niet vertrouwd. Zit er een eigen proxy tussen, zet dan NODE_EXTRA_CA_CERTS op het bestand met haar certificaat.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|network|fetch failed|error sending request/i,
    (text) =>
      `De npm-registry is niet bereikbaar${hostIn(text)}. Controleer het netwerk, of zet een proxy of andere registry met npm config, en probeer opnieuw.`,
  ],
  [
    /EACCES|EPERM|EROFS|permission denied|read-only file system/i,
    () => 'Schrijven mag hier niet. Start als de eigenaar van deze map, of kloon het project in een map van jezelf.',
  ],
  [
    /ERR_PNPM_OUTDATED_LOCKFILE|frozen-lockfile/,
    () => 'pnpm-lock.yaml loopt achter op een package.json. Draai pnpm install en leg het resultaat vast.',
  ],
  [
    /E404|ETARGET|notarget/,
    () => 'Een pakket staat niet in de registry. Gebruikt npm een eigen registry, zet die dan uit.',
  ],
]

/** One sentence that says what is wrong and what to do; what the program itself said only when we do not know the cause. */
export function explain(error) {
  const { message, code, output } = error
  if (!code && !output) return message
  const text = `${message}\n${output ?? ''}`
  const cause = causes.find(([pattern]) => pattern.test(text))
  return cause ? cause[1](text) : `${text.trim().split('\n').slice(-12).join('\n')}`
}

function hostIn(text) {
  const host = /https?:\/\/([^/\s"')]+)/.exec(text)?.[1]
  return host ? ` (${host})` : ''
}
