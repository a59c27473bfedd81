/** What whoever hosts the site decides at build time. */
export interface SiteOptions {
  /** The path that the site lives under; begins and ends with a slash. From `BASE_PATH`. */
  readonly base: string
  /** The origin that makes canonical addresses absolute, without a trailing slash; empty when unknown. From `SITE_URL`. */
  readonly url: string
  /** The folder to build into and to serve. From `OUT_DIR`. */
  readonly out: string
}

/**
 * Reads the host's options from environment variables.
 * @throws {Error} naming the variable, what was found and what was expected.
 */
export function siteOptions(environment: Readonly<Record<string, string | undefined>>): SiteOptions {
  const base = environment['BASE_PATH'] ?? '/'
  if (!/^\/([\w.~-]+\/)*$/.test(base)) {
    throw new Error(`BASE_PATH is "${base}"; expected a path that begins and ends with a slash, such as "/roles/".`)
  }
  const url = environment['SITE_URL'] ?? ''
  if (url !== '' && (!URL.canParse(url) || new URL(url).origin !== url.replace(/\/$/, ''))) {
    throw new Error(
      `SITE_URL is "${url}"; expected an origin, such as "https://example.org" (a path goes into BASE_PATH).`,
    )
  }
  return { base, url: url.replace(/\/$/, ''), out: environment['OUT_DIR'] ?? 'dist' }
}
