import type { StartReason } from '#domain/charter-start.ts'

const sentences = {
  filled: 'Here because the result fills this seat.',
  seated: 'Here because an executive holds this side today.',
  covered: 'Here because they hold this side today, and the result fills no seat for it.',
  uncovered: 'Uncovered: nobody is known to hold this side today, and the result fills no seat for it.',
  shared: 'Here because both seats are there to share it.',
  alone: 'Here because there is one seat only, and nobody to share it with.',
} as const satisfies Record<StartReason['kind'], string>

/** Why a charter that started from a quiz result has something where it is; `numbers` of the questions, from 1. */
export function startReason({ kind }: StartReason, numbers: readonly number[]): string {
  if (numbers.length === 0) return sentences[kind]
  const list = new Intl.ListFormat('en-US').format(numbers.map(String))
  const points =
    numbers.length === 1 ? `The answer to question ${list} points` : `The answers to questions ${list} point`
  return `${sentences[kind]} ${points} to it.`
}
