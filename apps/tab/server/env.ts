/** Where the tab listens and where the api does. */
export type Omgeving = { readonly poort: number; readonly apiPoort: number }

/**
 * The environment, checked.
 *
 * @throws Error with a Dutch sentence for who starts it: in production, until people can sign in; and for a port that
 * is no port.
 */
export function leesOmgeving(env: NodeJS.ProcessEnv = process.env): Omgeving {
  if (env['NODE_ENV'] === 'production') {
    throw new Error(
      'In productie start het tabblad pas als aanmelden met Entra ID is ingericht, en dat is er nog niet.',
    )
  }
  const poort = (naam: string, anders: number) => {
    const getal = Number(env[naam] || anders)
    if (Number.isInteger(getal) && getal >= 0 && getal <= 65535) return getal
    throw new Error(`${naam} is "${env[naam]}", maar moet een poortnummer zijn (0 tot en met 65535).`)
  }
  return { poort: poort('TAB_PORT', 5173), apiPoort: poort('API_PORT', 4000) }
}
