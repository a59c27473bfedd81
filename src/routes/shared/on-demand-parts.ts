import { onDemand } from '#routes/hooks/on-demand.ts'
import { pageCode } from '#routes/lazy-page.tsx'

/** The result of a link with answers. Other links lead to a page on the result itself. */
export const answeredResult = onDemand(pageCode(() => import('./answered-result.tsx')))

/** The comparison of a link with answers. Without any, the page is a form. */
export const teamComparison = onDemand(pageCode(() => import('./team-comparison.tsx')))

/** A session for two once there's a link to it, or something on the device. Before that, the page is a form. */
export const sessionPart = onDemand(pageCode(() => import('./session-part.tsx')))
