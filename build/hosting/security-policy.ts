import { createHash } from 'node:crypto'
import { workerPolicy } from '#client/service-worker-names.ts'

/**
 * What a page may do, as the Content-Security-Policy has it: nothing but what the site itself uses. The sheet and the
 * script that stand in a page are named by their hashes, and no text becomes script without a named policy.
 */
const allowed = {
  'default-src': "'none'",
  // What the service worker fetches, and the sheet that a page fetches ahead.
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
 * @param html The document; the hashes are those of what stands in it.
 */
export function documentPolicy(html: string): string {
  return policyFor([html])
}

/**
 * The headers that a host sends with everything: the policy, with what a document cannot say of itself, and the rest of
 * what keeps others out.
 * @param pages The pages of the site. Each names what stands in it; the header names it all.
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
  const directives = {
    ...allowed,
    'script-src': sourcesOf(pages, { inline: /<script>(.*?)<\/script>/gs, file: '<script type="module"' }),
    'style-src': sourcesOf(pages, { inline: /<style>(.*?)<\/style>/gs, file: '<meta name="sheet"' }),
  }
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** What stands in the documents, by hash, and the site's own files if they name one. */
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
