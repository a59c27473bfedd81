import { describe, expect, it } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import type { Answers } from '#domain/quiz/answers.ts'
import {
  choiceOf,
  setAnswer,
  coverLevelOf,
  isOption,
  needLevelOf,
  needQuestions,
  noAnswers,
  unansweredQuestions,
  questionTextForQuoting,
  questionText,
  toggleMark,
  removeAnswer,
} from '#domain/quiz/answers.ts'

const some: Answers = { chosen: { reentry: '3', rivals: 'dk', inside: 'manager' }, matters: ['reentry', 'rivals'] }
const [first] = quiz.questions

describe('answers', () => {
  it('are read by question, absent ones as "don’t know"', () => {
    expect(choiceOf(some, 'reentry')).toBe('3')
    expect(choiceOf(some, 'checks')).toBe('dk')
    expect(choiceOf(some, 'toString')).toBe('dk')
    expect(needLevelOf(some, 'reentry')).toBe('3')
    expect(needLevelOf(some, 'rivals')).toBeNull()
    expect(coverLevelOf(quiz, some, 'inward')).toBe('manager')
    expect(coverLevelOf(quiz, some, 'outward')).toBeNull()
    expect(coverLevelOf({ ...quiz, questions: [] }, some, 'inward')).toBeNull()
  })

  it('are chosen, chosen otherwise and withdrawn without a trace in the answers before', () => {
    const chosen = setAnswer(noAnswers, 'reentry', '1')
    expect(noAnswers).toEqual({ chosen: {}, matters: [] })
    expect(chosen).toEqual({ chosen: { reentry: '1' }, matters: [] })
    expect(setAnswer(some, 'reentry', '0')).toEqual({ chosen: { ...some.chosen, reentry: '0' }, matters: some.matters })
    expect(removeAnswer(some, 'reentry')).toEqual({ chosen: { rivals: 'dk', inside: 'manager' }, matters: ['rivals'] })
  })

  it('take up to three marks, and give them back', () => {
    const two = { ...noAnswers, matters: ['reentry', 'checks'] }
    const three = toggleMark(two, 'rivals')
    expect(three.matters).toEqual(['reentry', 'checks', 'rivals'])
    expect(toggleMark(three, 'lasting')).toBe(three)
    expect(toggleMark(three, 'checks').matters).toEqual(['reentry', 'rivals'])
    expect(toggleMark(some, 'rivals')).toEqual({ chosen: some.chosen, matters: ['reentry'] })
  })

  it('know what is still open', () => {
    expect(unansweredQuestions(quiz, noAnswers)).toEqual(quiz.questions)
    const open = unansweredQuestions(quiz, some).map(({ id }) => id)
    expect(open).toHaveLength(9)
    expect(open).not.toContain('rivals')
  })

  it('may be any option of a question, or "don’t know"', () => {
    if (first === undefined) throw new Error('a quiz has questions')
    expect(isOption(first, '4')).toBe(true)
    expect(isOption(first, 'dk')).toBe(true)
    expect(isOption(first, '5')).toBe(false)
    expect(isOption(first, '')).toBe(false)
  })
})

describe('the statement of a question', () => {
  it.each([
    ['It is so.', 'It is so'],
    ['Is it so?', 'Is it so?'],
  ])('%j is quoted as %j', (text, quoted) => {
    if (first === undefined) throw new Error('a quiz has questions')
    const asked = [...quiz.questions, { ...first, id: 'so', statement: { ...first.statement, text } }]
    expect(questionText(asked, 'so')).toBe(text)
    expect(questionTextForQuoting(asked, 'so')).toBe(quoted)
  })

  it('is the id where nothing of the kind is asked', () => {
    expect(questionText(quiz.questions, 'nonsense')).toBe('nonsense')
    expect(questionTextForQuoting(quiz.questions, 'nonsense')).toBe('nonsense')
  })
})

describe('need questions', () => {
  it('are those of one side, in order', () => {
    expect(needQuestions(quiz, 'inward').map(({ id }) => id)).toEqual(['reentry', 'recovery', 'checks', 'licenses'])
    expect(needQuestions(quiz, 'outward').map(({ id }) => id)).toEqual(['lasting', 'developed', 'promised', 'rivals'])
  })
})
