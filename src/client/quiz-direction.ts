import { addressOf } from '#domain/site/paths.ts'
import type { SiteRouter } from '#routes/router.ts'

/** The pages of the quiz, in order. Only its own pages have loaded its questions. */
async function loadSteps(): Promise<readonly string[]> {
  const { quiz } = await import('#routes/site-content/quiz.ts')
  return [addressOf.quiz(), ...quiz.questions.map(({ id }) => addressOf.question(id)), addressOf.review()]
}

/**
 * Marks the document with the direction of navigation in the quiz, so that a question can slide in from that side:
 * `forward`, `back`, or nothing outside of the quiz. It doesn't use view transitions: one that's interrupted by the next
 * throws, and it blocks the keys of a reader who answers fast.
 * @returns unsubscribes.
 */
export function markQuizDirection(router: SiteRouter): () => void {
  let steps: readonly string[] = []
  const keep = (loaded: readonly string[]) => {
    steps = loaded
  }
  // A page of the quiz loads them anyway, so they're there before the reader goes on to the next.
  const stopLoading = router.subscribe('onRendered', ({ toLocation }) => {
    if (steps.length === 0 && toLocation.pathname.startsWith(addressOf.quiz())) loadSteps().then(keep, () => undefined)
  })
  const stopMarking = router.subscribe('onBeforeLoad', ({ fromLocation, toLocation }) => {
    const from = steps.indexOf(fromLocation?.pathname ?? '')
    const to = steps.indexOf(toLocation.pathname)
    const { dataset } = document.documentElement
    if (from === -1 || to === -1 || from === to) delete dataset['direction']
    else dataset['direction'] = to > from ? 'forward' : 'back'
  })
  return () => {
    stopLoading()
    stopMarking()
  }
}
