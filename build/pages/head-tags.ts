import { language } from '#model/language.ts'
import { jsonScript } from './json-ld.ts'

/** The preview picture that's shown with a link to a page. */
export interface Preview {
  /** Absolute if the site's origin is known, otherwise from the root of the host. */
  readonly address: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** The alt text. */
  readonly alt: string
}

/** The parts of a page's head that differ between pages. */
export interface DocumentHead {
  readonly siteName: string
  readonly title: string
  readonly description: string
  /** Canonical URL: absolute if the site's origin is known, otherwise from the root of the host. */
  readonly canonical: string
  /** False for a page that search engines shouldn't index and that nobody would share. */
  readonly listed: boolean
  /** The Open Graph type. */
  readonly type: 'website' | 'article'
  readonly preview: Preview
  /** The page in the vocabulary of schema.org; see json-ld.ts. */
  readonly structuredData: readonly object[]
}

/** The tags for a page's head, as HTML. */
export function headTags(page: DocumentHead): string {
  const { title, description, canonical, listed } = page
  const tags = [`<title>${escapeHtml(title)}</title>`, named('description', description)]
  if (!listed) return [...tags, named('robots', 'noindex')].join(between)
  return [
    ...tags,
    `<link rel="canonical" href="${escapeHtml(canonical)}">`,
    ...previewTags(page),
    ...page.structuredData.map(jsonScript),
  ].join(between)
}

const between = '\n'

function previewTags({ siteName, title, description, canonical, type, preview }: DocumentHead): readonly string[] {
  return [
    property('og:site_name', siteName),
    property('og:title', title),
    property('og:description', description),
    property('og:type', type),
    property('og:url', canonical),
    property('og:locale', language.replace('-', '_')),
    property('og:image', preview.address),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(preview.width)),
    property('og:image:height', String(preview.height)),
    property('og:image:alt', preview.alt),
    // X reads the title, description, and picture from the tags above.
    named('twitter:card', 'summary_large_image'),
    named('twitter:image:alt', preview.alt),
  ]
}

function named(name: string, content: string): string {
  return `<meta name="${name}" content="${escapeHtml(content)}">`
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeHtml(content)}">`
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
