import { addressOf } from '#domain/site/paths.ts'
import type { SiteRouter } from '#routes/router.ts'
import { core } from '#routes/site-content/core.ts'

/** The quiz in the order in which one goes through it. */
const steps = [addressOf.quiz(), ...core.quiz.questions.map(({ id }) => addressOf.question(id)), addressOf.review()]

/**
 * Notes on the document which way one goes through the quiz, so that a question can come in from that side: `forward`,
 * `back`, or nothing outside of the quiz. Not by view transitions: one that is overtaken by the next throws, and holds
 * up the keys of a reader who answers fast.
 * @returns stops noting.
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
