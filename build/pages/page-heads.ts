import type { SiteOptions } from '#build/options.ts'
import { cardSize, type Card } from '#build/previews/card-types.ts'
import { cardNameOf } from '#build/previews/cards-from-content.ts'
import { previewFolder } from '#build/previews/write-previews.ts'
import { dataFiles } from '#domain/export/open-data.ts'
import { withBasePath } from '#domain/site/base-path.ts'
import type { Content } from '#model/content.ts'
import { sourcesOf } from './cited-sources.ts'
import { headTags } from './head-tags.ts'
import { isArticle, isBeyond, jsonLd } from './json-ld.ts'
import type { RenderedPage } from './prerender.ts'

interface Site extends Pick<SiteOptions, 'base' | 'url'> {
  readonly name: string
  readonly content: Content
  readonly pages: readonly RenderedPage[]
  readonly cards: readonly Card[]
}

/**
 * Creates the function that writes a page's head.
 * @throws {Error} from that function, if a page has no preview picture.
 */
export function createHeadWriter({ name, content, pages, cards, base, url }: Site): (page: RenderedPage) => string {
  const absolute = (address: string) => url + withBasePath(base, address)
  const described = {
    name,
    article: content.article,
    absolute,
    titleOf: (address: string) => pages.find((page) => page.address === address)?.title,
    data: Object.values(dataFiles),
    sourcesOf: (address: string) => sourcesOf(content, address),
  }
  return (page) => {
    const cardName = page.listed ? cardNameOf(page.address) : cardNameOf('/')
    const card = cards.find((each) => each.name === cardName)
    if (card === undefined) throw new Error(`${page.address}: found no picture called "${cardName}"; expected one`)
    const image = absolute(`/${previewFolder}/${card.name}.png`)
    return headTags({
      ...page,
      siteName: name,
      type: isArticle(page.address) || isBeyond(page.address) ? 'article' : 'website',
      preview: { address: image, ...cardSize, alt: card.alt },
      structuredData: jsonLd({ ...page, image }, described),
    })
  }
}
