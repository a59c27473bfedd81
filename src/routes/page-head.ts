import type { AnyRouteMatch } from '@tanstack/react-router'

/** What a page says of itself to search engines, and to the tab that it is in. */
export interface PageHead {
  readonly title: string
  readonly description: string
}

/** The `head` option of a route. */
export function pageHead({ title, description }: PageHead) {
  return { meta: [{ title }, { name: 'description', content: description }] }
}

/** The head of the page that is shown: that of the innermost route that has one. */
export function headOf(matches: readonly Pick<AnyRouteMatch, 'meta'>[]): PageHead {
  const tags = matches.flatMap(({ meta }) => meta ?? []).filter((tag) => tag !== undefined)
  const title = tags.findLast((tag) => tag.title !== undefined)?.title
  const description = tags.findLast((tag) => tag.name === 'description')?.content
  return { title: title ?? '', description: description ?? '' }
}
