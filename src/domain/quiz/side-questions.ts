import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import type { Axis, Question, Quiz } from '#model/quiz.ts'
import { type Answers, isAsked } from './answers.ts'
import type { SideExplanation } from './explain-result.ts'

/** One of the three plain questions that explain a side, with the quiz questions behind it. */
export interface SideQuestion {
  readonly id: 'stakes' | 'cover' | 'obstacles'
  readonly text: string
  readonly questions: readonly Question[]
}

/** The plain questions of a side. One with no quiz questions left, because the side has no technology, is left out. */
export function sideQuestions(quiz: Quiz, answers: Answers, axis: Axis): readonly SideQuestion[] {
  const { base } = quiz.sides[axis]
  const asked = quiz.questions.filter((question) => isAsked(quiz, answers, question))
  const ofKind = (kind: Question['kind']) => asked.filter((each) => each.kind === kind && each.axis === axis)
  const all: readonly SideQuestion[] = [
    {
      id: 'stakes',
      text: 'How much is there to lead?',
      questions: [...asked.filter(({ id }) => id === base), ...ofKind('stakes')],
    },
    { id: 'cover', text: 'Who leads it today?', questions: ofKind('cover') },
    { id: 'obstacles', text: 'What stands in the way?', questions: ofKind('obstacles') },
  ]
  return all.filter(({ questions }) => questions.length > 0)
}

/** The open questions on a side, in quiz order. */
export function openQuestions(quiz: Quiz, { open }: SideExplanation): readonly Question[] {
  return quiz.questions.filter(({ id }) => open.includes(id))
}

/** The side to name where both sides are asked the same text: "the inward side"; otherwise empty. */
export function sideToName(questions: readonly Question[], { id, text, axis }: Question): string {
  const isAmbiguous = questions.some((other) => other.id !== id && other.text === text)
  return axis !== undefined && isAmbiguous ? lowercaseFirst(sideNames[axis]) : ''
}

/** A question's name where its side isn't shown: "What stands in the way? (the inward side)". */
export function questionName(questions: readonly Question[], question: Question): string {
  const side = sideToName(questions, question)
  return side === '' ? question.text : `${question.text} (${side})`
}
