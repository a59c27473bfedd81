import type { ParsedLocation } from '@tanstack/react-router'
import { addressOf } from '#domain/addresses.ts'
import { content } from './site-content.ts'

/** The quiz in the order in which one goes through it. */
const steps = [addressOf.quiz(), ...content.quiz.questions.map(({ id }) => addressOf.question(id)), addressOf.review()]

interface Change {
  readonly fromLocation?: Pick<ParsedLocation, 'pathname'> | undefined
  readonly toLocation: Pick<ParsedLocation, 'pathname'>
}

/** Which way a question leaves: on, back, or, outside of the quiz, no way at all. Types of a view transition. */
export function questionDirection({ fromLocation, toLocation }: Change): string[] | false {
  const from = steps.indexOf(fromLocation?.pathname ?? '')
  const to = steps.indexOf(toLocation.pathname)
  if (from === -1 || to === -1 || from === to) return false
  return [to > from ? 'forward' : 'back']
}
