import { embedAddressOf, embedFolder } from '#domain/embed/embed-addresses.ts'
import type { ComparisonRow } from '#model/comparison.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import type { EmbedOffer } from '#ui/embed/embed-options.tsx'

/** Heights in pixels at which a frame shows what matters before its page has told its own. */
const heights = { page: 560, row: 400 } as const

/**
 * What of a page can be shown in other sites' frames.
 * @param address The page's, from the root of the site, with the query that it's shared with.
 * @param rows Those that can also be shown by themselves.
 */
export function embedOffer(
  address: string,
  name: string,
  rows: readonly Pick<ComparisonRow, 'id' | 'label'>[] = [],
): EmbedOffer {
  const titled = (embedded: string) => ({ name: embedded, title: `${embedded} · ${siteName}` })
  return {
    sites: import.meta.env.EMBED_ORIGINS.split(' '),
    choices: [
      // Their addresses are those of the pages, in a folder of their own.
      { ...titled(name), address: embedFolder + address.slice(1), height: heights.page },
      ...rows.map(({ id, label }) => ({ ...titled(label), address: embedAddressOf.row(id), height: heights.row })),
    ],
  }
}
