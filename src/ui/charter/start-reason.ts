import type { StartReason } from '#domain/charter-start.ts'

// Short: in a long charter each stands many times.
const sentences = {
  filled: 'The result fills this seat.',
  seated: 'An executive holds this side today.',
  covered: 'They hold this side today, and no seat is to come.',
  uncovered: 'Uncovered: no holder known, no seat to come.',
  shared: 'Both seats are there to share it.',
  alone: 'One seat only, and nobody to share it with.',
} as const satisfies Record<StartReason['kind'], string>

/** Why a charter that started from a quiz result has something where it is; `numbers` of the questions, from 1. */
export function startReason({ kind }: StartReason, numbers: readonly number[]): string {
  if (numbers.length === 0) return sentences[kind]
  const list = new Intl.ListFormat('en-US').format(numbers.map(String))
  const points =
    numbers.length === 1 ? `The answer to question ${list} points` : `The answers to questions ${list} point`
  return `${sentences[kind]} ${points} to it.`
}
