import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { sideNames } from '#domain/text/orientation-labels.ts'
import type { Axis, Question, Quiz } from '#model/quiz.ts'
import { type Answers, isAsked } from './answers.ts'
import type { SideExplanation } from './explain-result.ts'

/** One of the three plain questions that a side is explained in, and what the quiz asks to answer it. */
export interface SideQuestion {
  readonly id: 'stakes' | 'cover' | 'obstacles'
  readonly text: string
  readonly questions: readonly Question[]
}

/** The plain questions of a side; one of which nothing is asked, since there's no technology on that side, is left out. */
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

/** What's open on a side, in the order of the questions. */
export function openQuestions(quiz: Quiz, { open }: SideExplanation): readonly Question[] {
  return quiz.questions.filter(({ id }) => open.includes(id))
}

/** The side that a question's text leaves out, where the other side is asked the same: "the inward side"; else empty. */
export function sideToName(questions: readonly Question[], { id, text, axis }: Question): string {
  const isAmbiguous = questions.some((other) => other.id !== id && other.text === text)
  return axis !== undefined && isAmbiguous ? lowercaseFirst(sideNames[axis]) : ''
}

/** A question as it's named away from its side: "What stands in the way? (the inward side)". */
export function questionName(questions: readonly Question[], question: Question): string {
  const side = sideToName(questions, question)
  return side === '' ? question.text : `${question.text} (${side})`
}
