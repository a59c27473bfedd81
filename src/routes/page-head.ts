import type { AnyRouteMatch } from '@tanstack/react-router'

/** What a page says of itself to search engines, and to the tab that it is in. */
export interface PageHead {
  readonly title: string
  readonly description: string
  /** False for a page that search engines should not list. */
  readonly listed: boolean
}

/** The `head` option of a route; listed unless told otherwise. */
export function pageHead({ title, description, listed = true }: Omit<PageHead, 'listed'> & { listed?: boolean }) {
  return {
    meta: [{ title }, { name: 'description', content: description }, ...(listed ? [] : [unlisted])],
  }
}

const unlisted = { name: 'robots', content: 'noindex' }

/** The head of the page that is shown: that of the innermost route that has one. */
export function headOf(matches: readonly Pick<AnyRouteMatch, 'meta'>[]): PageHead {
  const heads = matches.map(({ meta }) => (meta ?? []).filter((tag) => tag !== undefined))
  const tags = heads.findLast((each) => each.some((tag) => tag.title !== undefined)) ?? []
  return {
    title: tags.find((tag) => tag.title !== undefined)?.title ?? '',
    description: tags.find((tag) => tag.name === 'description')?.content ?? '',
    listed: !tags.some((tag) => tag.name === unlisted.name),
  }
}
