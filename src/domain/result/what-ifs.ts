import { type Answers, isAsked, isList, normalizeAnswers, standsAlone } from '#domain/quiz/answers.ts'
import { decide, type Result } from '#domain/quiz/decide.ts'
import { type Axis, axes, type OptionId, type QuestionId, type Quiz } from '#model/quiz.ts'

/** What a board would ask next. */
export type Scenario =
  | { readonly kind: 'leader-leaves' | 'obstacles-gone'; readonly axis: Axis }
  | { readonly kind: 'pay-none' | 'pay-one' }
  | { readonly kind: 'growth'; readonly size: string }

export interface WhatIf {
  readonly scenario: Scenario
  readonly answers: Answers
  readonly result: Result
}

/**
 * The questions that follow a result: a leader leaves, the obstacles are removed, the budget changes, the organization grows.
 * Each comes with its answers and their result. A scenario that's true already, or unknown, is left out.
 */
export function whatIfs(quiz: Quiz, answers: Answers): readonly WhatIf[] {
  const { chosen } = normalizeAnswers(quiz, answers)
  const found: WhatIf[] = []
  const pay = quiz.questions.find(({ id }) => id === 'pay')
  const [noOne, one] = pay?.options.map(({ id }) => id) ?? []
  const isUnpaid = pay !== undefined && noOne !== undefined && chosen[pay.id]?.includes(noOne) === true
  const add = (
    scenario: Scenario,
    question: QuestionId,
    option: OptionId | undefined,
    also: Answers['chosen'] = {},
  ) => {
    const isKnown = chosen[question]?.some((id) => id !== quiz.unknown.id) ?? false
    if (option === undefined || !isKnown || chosen[question]?.includes(option)) return
    const changed = normalizeAnswers(quiz, { chosen: { ...chosen, ...also, [question]: [option] } })
    found.push({ scenario, answers: changed, result: decide(quiz, changed).result })
  }
  for (const axis of axes) {
    for (const question of quiz.questions) {
      if (question.axis !== axis || !isAsked(quiz, answers, question)) continue
      if (question.kind === 'cover') {
        const isLed = question.options.some(
          ({ id, cover }) => chosen[question.id]?.includes(id) && (cover === 'head' || cover === 'executive'),
        )
        const empty = question.options.find(({ cover }) => cover === 'vacant')?.id
        // The departing leader frees up a salary.
        const also = isUnpaid && one !== undefined ? { [pay.id]: [one] } : {}
        if (isLed) add({ kind: 'leader-leaves', axis }, question.id, empty, also)
      }
      if (question.kind === 'obstacles') {
        const none = question.options.find(({ id }) => isList(question) && standsAlone(question, id))?.id
        add({ kind: 'obstacles-gone', axis }, question.id, none)
      }
    }
  }
  if (isUnpaid) add({ kind: 'pay-one' }, pay.id, one)
  else if (pay !== undefined) add({ kind: 'pay-none' }, pay.id, noOne)
  const sizes = quiz.questions.find(({ id }) => id === quiz.people)?.options ?? []
  const next = sizes[sizes.findIndex(({ id }) => chosen[quiz.people]?.includes(id)) + 1]
  if (chosen[quiz.people] !== undefined && next !== undefined) {
    add({ kind: 'growth', size: next.label }, quiz.people, next.id)
  }
  return found
}
