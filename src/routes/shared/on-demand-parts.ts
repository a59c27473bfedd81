import { onDemand } from '#routes/hooks/on-demand.ts'
import { pageCode } from '#routes/lazy-page.tsx'

/** The result of a link with answers. Other links lead to a page on the result itself. */
export const answeredResult = onDemand(pageCode(() => import('./answered-result.tsx')))

/** The comparison of a link with answers. Without any, the page is a form. */
export const teamComparison = onDemand(pageCode(() => import('./team-comparison.tsx')))
