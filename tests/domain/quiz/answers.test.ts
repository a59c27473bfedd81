import { describe, expect, it, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import {
  type Answers,
  chooseOption,
  clearQuestion,
  noAnswers,
  normalizeAnswers,
  unansweredQuestions,
  withoutUnknown,
} from '#domain/quiz/answers.ts'

type Chosen = Answers['chosen']
const normalized = (chosen: Chosen) => normalizeAnswers(quiz, { chosen }).chosen

describe('answers are kept', () => {
  test.each<[name: string, given: Chosen, kept: Chosen]>([
    ['in the order of the questions', { pay: ['one'], people: ['to99'] }, { people: ['to99'], pay: ['one'] }],
    ['in the order of a list', { instakes: ['loss', 'replace'] }, { instakes: ['replace', 'loss'] }],
    ['once each', { instakes: ['loss', 'loss'] }, { instakes: ['loss'] }],
    ['one, where one is asked for', { people: ['to499', 'to99'] }, { people: ['to99'] }],
    ['with "don’t know"', { people: ['dk'] }, { people: ['dk'] }],
    ['with something rather than "don’t know"', { people: ['dk', 'to99'] }, { people: ['to99'] }],
    ['with an obstacle rather than none', { inblocks: ['nothing', 'load'] }, { inblocks: ['load'] }],
    ['with a stake rather than none', { instakes: ['replace', 'nothing'] }, { instakes: ['replace'] }],
    ['with a gap rather than none', { gaps: ['nothing', 'daily', 'secure'] }, { gaps: ['daily', 'secure'] }],
    ['with nothing, where that’s all', { gaps: ['nothing'] }, { gaps: ['nothing'] }],
  ])('%s', (_, given, kept) => {
    expect(JSON.stringify(normalized(given))).toBe(JSON.stringify(kept))
  })

  test.each<[name: string, given: Chosen]>([
    ['without a question that there isn’t', { wings: ['two'] }],
    ['without an option that there isn’t', { people: ['lots'], instakes: ['lots'] }],
    ['without "don’t know" in a list, which can be left empty', { gaps: ['dk'] }],
    ['without a list that’s empty', { gaps: [] }],
  ])('%s', (_, given) => {
    expect(normalized(given)).toEqual({})
  })

  it('without those about technology that customers don’t get', () => {
    const inside = { people: ['to99'], inside: ['head'] }
    const outside = { outside: ['head'], outblocks: ['load'], outstakes: ['team'], shared: ['most'], pace: ['no'] }
    const none = { ...inside, reach: ['none'] }
    expect(normalized({ ...none, ...outside })).toEqual(none)
    expect(normalized({ ...inside, ...outside })).toEqual({ ...inside, ...outside })
  })

  it('without what every object inherits, whatever a question is called', () => {
    const questions = quiz.questions.map((each) => ({ ...each, id: 'constructor' }))
    expect(normalizeAnswers({ ...quiz, questions }, noAnswers)).toEqual(noAnswers)
  })
})

test('"don’t know" is omitted', () => {
  const answers = { chosen: { people: ['dk'], instakes: ['loss'], pay: ['one'] } }
  expect(withoutUnknown(quiz, answers)).toEqual({ chosen: { instakes: ['loss'], pay: ['one'] } })
})

test('unanswered questions are those that are asked and have no answer, in order', () => {
  const open = (chosen: Chosen) => unansweredQuestions(quiz, { chosen }).map(({ id }) => id)
  expect(open({})).toEqual(quiz.questions.map(({ id }) => id))
  const small = { people: ['to19'], reach: ['none'], inside: ['boss'], pay: ['dk'], instakes: ['lots'] }
  expect(open(small)).toEqual(['inblocks', 'instakes', 'gaps'])
})

describe('choosing an option', () => {
  const answers = { chosen: { people: ['to99'], inblocks: ['load', 'plan'], instakes: ['nothing'] } }

  test.each<[name: string, question: string, option: string, after: Chosen]>([
    ['answers what was open', 'pay', 'one', { pay: ['one'] }],
    ['starts a list', 'gaps', 'daily', { gaps: ['daily'] }],
    ['replaces a single answer', 'people', 'to19', { people: ['to19'] }],
    ['keeps a single answer that’s chosen again', 'people', 'to99', {}],
    ['adds to a list', 'inblocks', 'skill', { inblocks: ['load', 'skill', 'plan'] }],
    ['removes from a list what’s there', 'inblocks', 'load', { inblocks: ['plan'] }],
    ['replaces a list with what stands alone', 'inblocks', 'nothing', { inblocks: ['nothing'] }],
    ['replaces what stands alone', 'instakes', 'loss', { instakes: ['loss'] }],
    ['of a question that there isn’t changes nothing', 'wings', 'two', {}],
    ['that there isn’t changes nothing', 'instakes', 'lots', {}],
  ])('%s', (_, question, option, after) => {
    expect(chooseOption(quiz, answers, question, option).chosen).toEqual({ ...answers.chosen, ...after })
  })

  it('again leaves a list of one without an answer', () => {
    expect(chooseOption(quiz, { chosen: { instakes: ['nothing'] } }, 'instakes', 'nothing')).toEqual(noAnswers)
  })
})

test('clearing a question removes only its answer', () => {
  const answers = { chosen: { people: ['to99'], pay: ['one'] } }
  expect(clearQuestion(answers, 'people')).toEqual({ chosen: { pay: ['one'] } })
  expect(clearQuestion(answers, 'gaps')).toEqual(answers)
})
