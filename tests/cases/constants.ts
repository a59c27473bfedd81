import type { Quiz } from '#model/quiz.ts'
import { type Axis, axes } from '#model/quiz.ts'

/** A number in the quiz that can change a result. */
export type Constant =
  | { readonly name: string; readonly kind: 'executiveFrom'; readonly axis: Axis }
  | { readonly name: string; readonly kind: 'mostStakes' }
  | { readonly name: string; readonly kind: 'tooSmall' }
  | { readonly name: string; readonly kind: 'people'; readonly rule: string }

/** The points for a side's first question only number its options, so they aren't separate constants. */
export function constantsOf(quiz: Quiz): readonly Constant[] {
  const sized = quiz.findingRules.filter(({ when }) => when.people !== undefined)
  return [
    ...axes.map((axis) => ({ name: `points for an executive, ${axis}`, kind: 'executiveFrom', axis }) as const),
    { name: 'most things at stake that count', kind: 'mostStakes' },
    { name: 'sizes too small for an executive', kind: 'tooSmall' },
    ...sized.map(({ id }) => ({ name: `sizes of the rule "${id}"`, kind: 'people', rule: id }) as const),
  ]
}

/** The quiz with one of its numbers a step higher or lower. */
export function shiftedBy(quiz: Quiz, constant: Constant, by: number): Quiz {
  switch (constant.kind) {
    case 'executiveFrom': {
      const side = quiz.sides[constant.axis]
      return {
        ...quiz,
        sides: { ...quiz.sides, [constant.axis]: { ...side, executiveFrom: side.executiveFrom + by } },
      }
    }
    case 'mostStakes':
      return { ...quiz, mostStakes: quiz.mostStakes + by }
    case 'tooSmall':
      return { ...quiz, tooSmall: firstSizes(quiz, quiz.tooSmall.length + by) }
    case 'people':
      return {
        ...quiz,
        findingRules: quiz.findingRules.map((rule) =>
          rule.id === constant.rule
            ? { ...rule, when: { ...rule.when, people: firstSizes(quiz, (rule.when.people?.length ?? 0) + by) } }
            : rule,
        ),
      }
  }
}

function firstSizes({ questions, people }: Quiz, count: number): readonly string[] {
  return (questions.find(({ id }) => id === people)?.options ?? []).slice(0, count).map(({ id }) => id)
}
