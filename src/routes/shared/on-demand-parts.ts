import { onDemand } from '#routes/hooks/on-demand.ts'
import { pageCode } from '#routes/lazy-page.tsx'

/** The result of a link with answers. Other links lead to a page on the result itself. */
export const answeredResult = onDemand(pageCode(() => import('./answered-result.tsx')))

/** The comparison of a link with answers. Without any, the page is a form. */
export const teamComparison = onDemand(pageCode(() => import('./team-comparison.tsx')))

/** The brief of a link with a state of its own. Without one, it's the same for everyone. */
export const linkedBrief = onDemand(pageCode(() => import('./linked-brief.ts')))

/**
 * A session for two once there's a link to it, or something on the device. Before that, the page is a form. It's asked for
 * through the page's code, so that other pages don't load the list of what it consists of.
 */
export const sessionPart = onDemand(
  pageCode(async () => (await import('#routes/pages/session-page.tsx')).loadSessionPart()),
)
