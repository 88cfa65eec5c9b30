import type { Plugin } from 'graphql-yoga'

export type Refusal = { readonly status: number; readonly message: string }

/** What the door lets in before GraphQL sees anything. */
export type EdgeOptions = {
  /** Whether the page on which a developer tries operations is shown on GET. */
  readonly explorer: boolean
  /** Whether what the api stands on (the database) answers. */
  readonly healthy: () => Promise<boolean>
  /** The one path on which questions are asked. */
  readonly path: string
  /** Why this request does not come in; asked before its body is read. */
  readonly refusal?: (request: Request) => Promise<Refusal | undefined>
}

/** On every answer: nobody keeps it, guesses what it is, tells where it came from or shows it in a frame. */
export const safeHeaders = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "frame-ancestors 'none'",
} as const

/**
 * `GET /gezond`, and on the path of the api only POST with `application/json`: everything a browser may send across origins
 * without asking first is refused. Answers are never kept by anyone between us and the caller.
 */
export function edge({ explorer, healthy, path, refusal }: EdgeOptions): Plugin {
  return {
    async onRequest({ request, url, fetchAPI, endResponse }) {
      const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
        endResponse(fetchAPI.Response.json(body, { status, headers }))
      const refuse = (status: number, message: string, headers?: Record<string, string>) =>
        answer(status, { errors: [{ message }] }, headers)

      if (url.pathname === '/gezond') {
        const gezond = await healthy()
        return answer(gezond ? 200 : 503, { gezond })
      }
      if (url.pathname !== path) return refuse(404, 'Hier is niets. De api staat op /graphql.')
      if (explorer && isPageVisit(request)) return
      if (request.method !== 'POST') return refuse(405, 'Stel je vraag met POST.', { allow: 'POST' })
      if (mediaType(request) !== 'application/json') return refuse(415, 'Stuur je vraag als application/json.')
      const refused = await refusal?.(request)
      if (refused) return refuse(refused.status, refused.message)
    },
    onResponse({ response }) {
      for (const [name, value] of Object.entries(safeHeaders)) response.headers.set(name, value)
    },
  }
}

const mediaType = (request: Request) => request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()

const isPageVisit = (request: Request) =>
  request.method === 'GET' && (request.headers.get('accept')?.includes('text/html') ?? false)
