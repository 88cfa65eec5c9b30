/** Where this page listens and where the bot does. */
export type Omgeving = { readonly poort: number; readonly botPoort: number }

/**
 * The environment, checked.
 *
 * @throws Error with a Dutch sentence for who starts it: in production, where anybody could pose as anybody; and for a
 * port that is no port.
 */
export function leesOmgeving(env: NodeJS.ProcessEnv = process.env): Omgeving {
  if (env['NODE_ENV'] === 'production') {
    throw new Error(
      'De proefpagina start niet in productie: wie haar opent, kan zich voordoen als elke persona. Gebruik Teams.',
    )
  }
  return { poort: poort(env, 'PROEF_PORT', 5174), botPoort: poort(env, 'BOT_PORT', 3978) }
}

function poort(env: NodeJS.ProcessEnv, naam: string, anders: number): number {
  const tekst = env[naam]
  if (!tekst) return anders

  const getal = Number(tekst)
  if (!Number.isInteger(getal) || getal < 0 || getal > 65535) {
    throw new Error(`${naam} is "${tekst}", maar moet een poortnummer zijn (0 tot en met 65535).`)
  }
  return getal
}
