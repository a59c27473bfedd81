import { addressOf } from '#domain/site/paths.ts'
import type { SiteRouter } from '#routes/router.ts'
import { core } from '#routes/site-content/core.ts'

/** The pages of the quiz, in order. */
const steps = [addressOf.quiz(), ...core.quiz.questions.map(({ id }) => addressOf.question(id)), addressOf.review()]

/**
 * Marks the document with the direction of navigation in the quiz, so that a question can slide in from that side:
 * `forward`, `back`, or nothing outside of the quiz. It doesn't use view transitions: one that's interrupted by the next
 * throws, and it blocks the keys of a reader who answers fast.
 * @returns unsubscribes.
 */
export function markQuizDirection(router: SiteRouter): () => void {
  return router.subscribe('onBeforeLoad', ({ fromLocation, toLocation }) => {
    const from = steps.indexOf(fromLocation?.pathname ?? '')
    const to = steps.indexOf(toLocation.pathname)
    const { dataset } = document.documentElement
    if (from === -1 || to === -1 || from === to) delete dataset['direction']
    else dataset['direction'] = to > from ? 'forward' : 'back'
  })
}
