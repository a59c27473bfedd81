import type { DataFile } from '#domain/export/open-data.ts'
import { addressOf } from '#domain/site/paths.ts'
import { language } from '#model/language.ts'
import type { Article, ExternalSource } from '#model/source.ts'

/** A page to describe as structured data. */
export interface DescribedPage {
  /** From the root of the site. */
  readonly address: string
  readonly title: string
  readonly description: string
  readonly canonical: string
  /** Address of its picture. */
  readonly image: string
}

/** What all pages have in common. */
export interface DescribedSite {
  readonly name: string
  /** The article that everything is based on. It belongs to its author, so pages cite it and never claim to be it. */
  readonly article: Article
  /** Adds the site's origin and base path to an address. */
  readonly absolute: (address: string) => string
  /** The title of the page at an address; undefined if there's none. */
  readonly titleOf: (address: string) => string | undefined
  readonly data: readonly DataFile[]
  /** What a page beyond the article is based on; none for any other page. */
  readonly sourcesOf: (address: string) => readonly ExternalSource[]
}

/** Whether a page is an article: prose to read from start to finish, not a list or a quiz. */
export function isArticle(address: string): boolean {
  const articles = [addressOf.home(), addressOf.compare(), addressOf.together()]
  return articles.includes(address) || address.startsWith(`${addressOf.compare()}/`)
}

/** Whether a page is the same, but based on other sources. */
export function isBeyond(address: string): boolean {
  return address === addressOf.kinds() || address === addressOf.law() || address.startsWith(addressOf.topic(''))
}

/** The page in the vocabulary of schema.org. Only what applies, which may be nothing. */
export function jsonLd(page: DescribedPage, site: DescribedSite): readonly object[] {
  return [
    ...(page.address === addressOf.home() ? [website(page, site)] : []),
    ...(isArticle(page.address) ? [article(page, site)] : []),
    ...(isBeyond(page.address) ? [beyondArticle(page, site)] : []),
    ...(page.address === addressOf.method() ? [dataset(page, site)] : []),
    ...breadcrumbs(page, site),
  ]
}

const context = 'https://schema.org'
const inLanguage = language

function website({ canonical, description }: DescribedPage, { name }: DescribedSite) {
  return { '@context': context, '@type': 'WebSite', name, description, url: canonical, inLanguage }
}

function article(page: DescribedPage, site: DescribedSite) {
  const cited = source(site.article)
  return { ...articleOf(page, site), isBasedOn: cited, citation: cited }
}

/** It never says that it's based on the article. One citation per address, since a law has several rows. */
function beyondArticle(page: DescribedPage, site: DescribedSite) {
  const cited = new Map(site.sourcesOf(page.address).map(({ address, title }) => [address, title]))
  const citation = [...cited].map(([url, name]) => ({ '@type': 'CreativeWork', name, url }))
  return { ...articleOf(page, site), citation }
}

function articleOf(page: DescribedPage, site: DescribedSite) {
  return {
    '@context': context,
    '@type': 'Article',
    headline: shortTitle(page.title),
    description: page.description,
    image: page.image,
    url: page.canonical,
    mainEntityOfPage: page.canonical,
    inLanguage,
    isPartOf: { '@type': 'WebSite', name: site.name, url: site.absolute(addressOf.home()) },
  }
}

function dataset({ canonical }: DescribedPage, site: DescribedSite) {
  return {
    '@context': context,
    '@type': 'Dataset',
    name: `${site.name}, open data`,
    description: site.data.map(({ says }) => says).join(' '),
    url: canonical,
    inLanguage,
    isAccessibleForFree: true,
    isBasedOn: source(site.article),
    distribution: site.data.map(({ address, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: site.absolute(address),
    })),
  }
}

function source({ title, author, published }: Article) {
  return { '@type': 'Article', headline: title, author: { '@type': 'Person', name: author }, datePublished: published }
}

/** The breadcrumbs of a page that belongs to another one. A result belongs to the quiz. */
function breadcrumbs({ address, title, canonical }: DescribedPage, site: DescribedSite): readonly object[] {
  const [, folder, page] = address.split('/')
  if (folder === undefined || page === undefined) return []
  const parent = [`/${folder}`, addressOf.quiz()].find((each) => site.titleOf(each) !== undefined)
  const steps = [addressOf.home(), ...(parent === undefined ? [] : [parent])].map((each) => ({
    name: shortTitle(site.titleOf(each) ?? site.name),
    item: site.absolute(each),
  }))
  return [
    {
      '@context': context,
      '@type': 'BreadcrumbList',
      itemListElement: [...steps, { name: shortTitle(title), item: canonical }].map((step, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        ...step,
      })),
    },
  ]
}

/** A title without the part after the middle dot, which says where the page belongs. */
function shortTitle(title: string): string {
  return title.split(' · ')[0] ?? title
}

/**
 * A script element with JSON-LD for a page's head. Browsers don't run that type, and characters that could end the element
 * or start a tag are escaped.
 */
export function jsonScript(data: object): string {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `<script type="application/ld+json">${json}</script>`
}
