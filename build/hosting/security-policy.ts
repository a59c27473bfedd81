import { createHash } from 'node:crypto'
import { workerPolicy } from '#client/service-worker-names.ts'

/**
 * The Content-Security-Policy: a page may do only what the site itself needs. Inline styles and scripts are allowed by
 * their hashes, and no string becomes script without a named policy.
 */
const allowed = {
  'default-src': "'none'",
  // What the service worker fetches.
  'connect-src': "'self'",
  'worker-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': workerPolicy,
} as const

/**
 * The policy for a document's `<meta>`.
 * @param html The document, whose inline code determines the hashes.
 */
export function documentPolicy(html: string): string {
  return policyFor([html])
}

/**
 * The headers that a host sends with every response: the policy, including directives that a `<meta>` can't contain,
 * and other security headers.
 * @param pages The pages of the site. Each `<meta>` has that page's hashes; the header has all of them.
 */
export function securityHeaders(...pages: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policyFor(pages)}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-write=(self)',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  }
}

/**
 * The headers that replace or complete the others for pages that are meant for other sites' frames. Only with these headers
 * can a browser keep the pages out of other frames: a `<meta>` can't have `frame-ancestors`.
 * @param pages Those pages, and the not-found page, which unknown addresses among them get.
 * @param origins Who may show them in a frame.
 */
export function embedHeaders(pages: readonly string[], origins: readonly string[]): Readonly<Record<string, string>> {
  const isOpen = origins.length > 0
  return {
    'Content-Security-Policy': `${policyFor(pages)}; frame-ancestors ${isOpen ? origins.join(' ') : "'none'"}`,
    'Cross-Origin-Resource-Policy': isOpen ? 'cross-origin' : 'same-origin',
    // A page that's isolated from other origins shows only frames that say the same of themselves.
    ...(isOpen && { 'Cross-Origin-Embedder-Policy': 'require-corp' }),
  }
}

/**
 * The headers that replace or complete the others for what's meant to be used elsewhere: the open data, and the pictures that
 * networks show with a link.
 */
export const headersForOtherSites = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
} as const

function policyFor(pages: readonly string[]): string {
  const directives = {
    ...allowed,
    'script-src': sourcesOf(pages, { inline: /<script>(.*?)<\/script>/gs, file: '<script type="module"' }),
    'style-src': sourcesOf(pages, { inline: /<style>(.*?)<\/style>/gs, file: '<link rel="stylesheet"' }),
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** The hashes of the documents' inline code, plus the site's own files if the documents use any. */
function sourcesOf(
  pages: readonly string[],
  { inline, file }: { readonly inline: RegExp; readonly file: string },
): string {
  const sources = new Set(
    pages.flatMap((html) => [
      ...(html.includes(file) ? ["'self'"] : []),
      ...Array.from(html.matchAll(inline), ([, text = '']) => `'sha256-${sha256(text)}'`),
    ]),
  )
  return [...sources].join(' ') || "'none'"
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64')
}
