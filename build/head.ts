/** The parts of a page's head that differ from page to page. */
export interface PageHead {
  readonly title: string
  readonly description: string
  /** Address of the page itself: absolute where the site's origin is known, else from the root of the host. */
  readonly canonical: string
  /** False for a page that search engines should not list. */
  readonly listed: boolean
}

/** The tags for a page's head, as HTML. */
export function headTags({ title, description, canonical, listed }: PageHead): string {
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    listed ? `<link rel="canonical" href="${escapeHtml(canonical)}">` : '<meta name="robots" content="noindex">',
  ]
  return tags.join('\n    ')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}
