import { onDemand } from '#routes/hooks/on-demand.ts'
import { pageCode } from '#routes/lazy-page.tsx'

/** The result of a link with answers. Other links lead to a page on the result itself. */
export const answeredResult = onDemand(pageCode(() => import('./answered-result.tsx')))

/** The comparison of a link with answers. Without any, the page is a form. */
export const teamComparison = onDemand(pageCode(() => import('./team-comparison.tsx')))

/** The brief of a link with a state of its own. Without one, it's the same for everyone. */
export const linkedBrief = onDemand(pageCode(() => import('./linked-brief.ts')))
