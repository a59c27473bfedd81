import type { OptionId, QuestionId } from '#model/quiz.ts'
import type { Answers } from './answers.ts'

interface Carried {
  readonly question: QuestionId
  readonly options: Readonly<Record<OptionId, OptionId>>
}

/**
 * How version 1 answers, which still exist in links and on devices, map to today's: for each old question, its successor and
 * the ids of its options. Version 1's "someone beside another job, or an outside provider" is two options now, so it doesn't
 * carry over.
 */
const carriedOver: Readonly<Record<QuestionId, Carried>> = {
  people: { question: 'people', options: { to19: 'to19', to99: 'to99', to499: 'to499' } },
  inside: { question: 'inside', options: { nobody: 'nobody', manager: 'head', executive: 'top' } },
  outside: { question: 'outside', options: { nobody: 'nobody', manager: 'head', executive: 'top' } },
  seat: { question: 'pay', options: { no: 'no' } },
}

/** The answers that still mean the same. The first of two to one question counts. */
export function fromVersion1(given: Iterable<readonly [QuestionId, OptionId]>): Answers {
  const chosen = new Map<QuestionId, readonly OptionId[]>()
  for (const [id, option] of given) {
    const carried = Object.hasOwn(carriedOver, id) ? carriedOver[id] : undefined
    const today = carried && Object.hasOwn(carried.options, option) ? carried.options[option] : undefined
    if (carried === undefined || today === undefined || chosen.has(carried.question)) continue
    chosen.set(carried.question, [today])
  }
  return { chosen: Object.fromEntries(chosen) }
}
