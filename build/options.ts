import { relative, sep } from 'node:path'

/** Options that the host sets at build time. */
export interface SiteOptions {
  /** The path below which the site is served; starts and ends with a slash. From `BASE_PATH`. */
  readonly base: string
  /** The origin that makes canonical addresses absolute, without a trailing slash; empty when unknown. From `SITE_URL`. */
  readonly url: string
  /** The folder to build into and to serve. From `OUT_DIR`. */
  readonly out: string
  /** A contact link, shown in the footer and with results; empty for none. From `CONTACT_URL`. */
  readonly contactUrl: string
  /** The text of that link. From `CONTACT_LABEL`. */
  readonly contactLabel: string
  /** The tag of the language to translate to; empty for the source language. From `SITE_LANGUAGE`. */
  readonly language: string
  /** The origins of sites that may show pages of this one in a frame; none by default. From `EMBED_ORIGINS`. */
  readonly embedOrigins: readonly string[]
}

const sources = ['.ci', '.git', 'build', 'docs', 'hosts', 'node_modules', 'public', 'src', 'tests', 'translations']

/** One line of a button on a phone. */
const longestLabel = 60

/**
 * Reads the options from environment variables.
 * @throws {Error} naming the variable, what was found, and what was expected
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
  const out = environment['OUT_DIR'] ?? 'dist'
  // The build starts by emptying the folder.
  if (holdsSources(out)) {
    throw new Error(`OUT_DIR is "${out}", which holds what the site is built from; expected another folder.`)
  }
  const { contactUrl, contactLabel } = contact(environment)
  const language = environment['SITE_LANGUAGE'] ?? ''
  if (language !== '' && !isLanguageTag(language)) {
    throw new Error(`SITE_LANGUAGE is "${language}"; expected a tag such as "de" or "pt-BR".`)
  }
  return {
    base,
    url: url.replace(/\/$/, ''),
    out,
    contactUrl,
    contactLabel,
    language,
    embedOrigins: embedOrigins(environment['EMBED_ORIGINS'] ?? ''),
  }
}

/** Whether it's a BCP 47 language tag in its canonical spelling. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

/** Whether a folder is, is inside, or contains a folder that the site is built from. */
function holdsSources(folder: string): boolean {
  const [top = ''] = relative('.', folder).split(sep)
  return sources.includes(top) || !relative(folder, '.').startsWith('..')
}

/** Browsers compare origins letter by letter, so each has to be spelled as they do. Unencrypted ones are for trying it out. */
function embedOrigins(list: string): readonly string[] {
  const origins = list.split(/[\s,]+/).filter((origin) => origin !== '')
  return [...new Set(origins.map(embedOrigin))]
}

function embedOrigin(written: string): string {
  const given = written.replace(/\/$/, '')
  // What a policy can name. A wildcard or a semicolon would be valid in the host name of a URL.
  const isNameable = /^(https:\/\/[a-z\d.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/.test(given)
  if (!isNameable || !URL.canParse(given) || new URL(given).origin !== given) {
    throw new Error(
      `EMBED_ORIGINS has "${written}"; expected origins with https, such as "https://intranet.example.org https://example.com" (http only for localhost, and no paths or wildcards).`,
    )
  }
  return given
}

function contact(environment: Readonly<Record<string, string | undefined>>) {
  const url = environment['CONTACT_URL'] ?? ''
  const label = (environment['CONTACT_LABEL'] ?? '').trim()
  // `https:host` without slashes would parse as a URL, too, but it's a typo.
  if (url !== '' && (!/^(https:\/\/|mailto:)[^\s]+$/.test(url) || !URL.canParse(url))) {
    throw new Error(
      `CONTACT_URL is "${url}"; expected an address such as "https://example.org/contact" or "mailto:us@example.org".`,
    )
  }
  if (url === '' && label !== '') {
    throw new Error(`CONTACT_LABEL is "${label}", but there is no CONTACT_URL; expected both, or neither.`)
  }
  if (label.length > longestLabel) {
    throw new Error(`CONTACT_LABEL is ${label.length} characters long; expected at most ${longestLabel}.`)
  }
  return { contactUrl: url, contactLabel: url !== '' && label === '' ? 'Contact' : label }
}
