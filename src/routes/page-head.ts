import type { AnyRouteMatch } from '@tanstack/react-router'

/** A page's title and description, for search engines and the browser tab. */
export interface PageHead {
  readonly title: string
  readonly description: string
  /** False for a page that search engines shouldn't index. */
  readonly listed: boolean
}

/** The `head` option of a route. Pages are listed by default. */
export function pageHead({ title, description, listed = true }: Omit<PageHead, 'listed'> & { listed?: boolean }) {
  return {
    meta: [{ title }, { name: 'description', content: description }, ...(listed ? [] : [unlisted])],
  }
}

const unlisted = { name: 'robots', content: 'noindex' }

/** The head of the current page: that of the innermost matching route that has one. */
export function headOf(matches: readonly Pick<AnyRouteMatch, 'meta'>[]): PageHead {
  const heads = matches.map(({ meta }) => (meta ?? []).filter((tag) => tag !== undefined))
  const tags = heads.findLast((each) => each.some((tag) => tag.title !== undefined)) ?? []
  return {
    title: tags.find((tag) => tag.title !== undefined)?.title ?? '',
    description: tags.find((tag) => tag.name === 'description')?.content ?? '',
    listed: !tags.some((tag) => tag.name === unlisted.name),
  }
}
