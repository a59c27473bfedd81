import { createHash } from 'node:crypto'
import { workerPolicy } from '#routes/worker-file.ts'

/**
 * What a page may do, as the Content-Security-Policy has it: nothing but what the site itself uses. The sheet that
 * stands in a page is named by its hash, and no text becomes script without a named policy.
 */
const allowed = {
  'default-src': "'none'",
  'script-src': "'self'",
  // What the service worker fetches; the pages themselves ask for nothing.
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
 * The policy as a document can carry it, in a `<meta>`.
 * @param html The document; the hashes are those of its own sheets.
 */
export function documentPolicy(html: string): string {
  return policyFor([html])
}

/**
 * The headers that a host sends with everything: the policy, with what a document cannot say of itself, and the rest of
 * what keeps others out.
 * @param pages The pages of the site. Each names its own sheets; the header names them all.
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

function policyFor(pages: readonly string[]): string {
  const styles = new Set(pages.flatMap(sheetsOf))
  const directives = { ...allowed, 'style-src': [...styles].join(' ') || "'none'" }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** The sheets that stand in a document, by hash, and the site's own files if it links one. */
function sheetsOf(html: string): readonly string[] {
  const inline = Array.from(html.matchAll(/<style>(.*?)<\/style>/gs), ([, css = '']) => `'sha256-${sha256(css)}'`)
  return html.includes('<link rel="stylesheet"') ? [...inline, "'self'"] : inline
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64')
}
