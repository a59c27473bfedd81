import { kindsName } from '#domain/site/kinds-name.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { Content } from '#model/content.ts'
import { embedAddressOf } from './embed-addresses.ts'

/** Which part of the content a page for other sites' frames shows. */
export type EmbeddedPart =
  | { readonly kind: 'compare' | 'kinds' | 'law' | 'quiz' }
  | { readonly kind: 'dimension' | 'row' | 'responsibility' | 'topic'; readonly id: string }

/** A page for other sites' frames: one part of a page of the site, without what's around it. */
export interface Embed {
  readonly address: string
  readonly part: EmbeddedPart
  readonly name: string
  /** The page that it's a part of. */
  readonly page: string
}

/** Every such page, in the order of the site's pages. */
export function allEmbeds(
  content: Pick<Content, 'roles' | 'dimensions' | 'rows' | 'responsibilities' | 'topics'>,
): readonly Embed[] {
  return [
    {
      address: embedAddressOf.compare(),
      part: { kind: 'compare' },
      name: 'Compare the roles',
      page: addressOf.compare(),
    },
    ...content.dimensions.map(({ id, name }): Embed => ({
      address: embedAddressOf.dimension(id),
      part: { kind: 'dimension', id },
      name,
      page: addressOf.dimension(id),
    })),
    ...content.rows.map((row): Embed => ({
      address: embedAddressOf.row(row.id),
      part: { kind: 'row', id: row.id },
      name: row.label,
      page: addressOf.row(row),
    })),
    ...content.responsibilities.map(({ id, term }): Embed => ({
      address: embedAddressOf.responsibility(id),
      part: { kind: 'responsibility', id },
      name: term,
      page: addressOf.responsibility(id),
    })),
    ...content.topics.map(({ id, name }): Embed => ({
      address: embedAddressOf.topic(id),
      part: { kind: 'topic', id },
      name,
      page: addressOf.topic(id),
    })),
    {
      address: embedAddressOf.kinds(),
      part: { kind: 'kinds' },
      name: kindsName(content.roles),
      page: addressOf.kinds(),
    },
    {
      address: embedAddressOf.law(),
      part: { kind: 'law' },
      name: 'Where the law names the role',
      page: addressOf.law(),
    },
    { address: embedAddressOf.quiz(), part: { kind: 'quiz' }, name: 'Which do you need?', page: addressOf.quiz() },
  ]
}
