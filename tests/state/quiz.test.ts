import { beforeEach, describe, expect, test, vi } from 'vitest'
import { content } from '#content/index.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { checkQuiz } from '#state/check-quiz.ts'
import {
  adoptAnswers,
  answerQuestion,
  clearAnswer,
  quizStore,
  type QuizState,
  restorePreviousAnswers,
  startOver,
} from '#state/quiz.ts'

const { quiz } = content
const key = 'cio-or-cto:quiz'

beforeEach(() => {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null, isCopy: false })
})

function stored(state: unknown, version = 2) {
  localStorage.setItem(key, JSON.stringify({ state, version }))
  const stop = quizStore.syncFromStorage()
  stop()
  return quizStore.getState()
}

test('answers are kept on the device', () => {
  answerQuestion(quiz, 'people', 'to99')
  answerQuestion(quiz, 'inblocks', 'trust')
  answerQuestion(quiz, 'inblocks', 'load')
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({
    state: { answers: { chosen: { people: ['to99'], inblocks: ['load', 'trust'] } } },
    version: 2,
  })
})

test('an answer to a list is taken off it by choosing it once more', () => {
  answerQuestion(quiz, 'inblocks', 'trust')
  answerQuestion(quiz, 'inblocks', 'load')
  answerQuestion(quiz, 'inblocks', 'trust')
  expect(quizStore.getState().answers.chosen).toEqual({ inblocks: ['load'] })
  answerQuestion(quiz, 'inblocks', 'load')
  expect(quizStore.getState().answers).toEqual(noAnswers)
})

test('an answer can be withdrawn', () => {
  answerQuestion(quiz, 'people', 'to99')
  answerQuestion(quiz, 'pay', 'one')
  clearAnswer('people')
  expect(quizStore.getState().answers.chosen).toEqual({ pay: ['one'] })
})

test('what no longer applies is dropped', () => {
  answerQuestion(quiz, 'outside', 'head')
  answerQuestion(quiz, 'pay', 'one')
  answerQuestion(quiz, 'reach', 'none')
  expect(quizStore.getState().answers.chosen).toEqual({ reach: ['none'], pay: ['one'] })
})

test('starting over can be undone, and what came after it can be had back in turn', () => {
  answerQuestion(quiz, 'people', 'to99')
  startOver()
  expect(quizStore.getState().answers).toEqual(noAnswers)
  answerQuestion(quiz, 'pay', 'one')
  restorePreviousAnswers()
  expect(quizStore.getState().answers.chosen).toEqual({ people: ['to99'] })
  restorePreviousAnswers()
  expect(quizStore.getState().answers.chosen).toEqual({ pay: ['one'] })
})

test('bringing back where nothing was set aside changes nothing', () => {
  answerQuestion(quiz, 'people', 'to99')
  restorePreviousAnswers()
  expect(quizStore.getState()).toMatchObject({ answers: { chosen: { people: ['to99'] } }, previous: null })
})

test('taking over the answers of a link sets one’s own aside, not away', () => {
  answerQuestion(quiz, 'people', 'to99')
  adoptAnswers({ chosen: { pay: ['one'] } })
  expect(quizStore.getState().previous?.chosen).toEqual({ people: ['to99'] })
})

test('one copy after another leaves one’s own where they were set aside', () => {
  answerQuestion(quiz, 'people', 'to99')
  adoptAnswers({ chosen: { pay: ['one'] } })
  adoptAnswers({ chosen: { pay: ['no'] } })
  restorePreviousAnswers()
  expect(quizStore.getState()).toMatchObject({ answers: { chosen: { people: ['to99'] } }, previous: null })
})

test('a copy that was changed is one’s own', () => {
  adoptAnswers({ chosen: { pay: ['one'] } })
  answerQuestion(quiz, 'people', 'to99')
  startOver()
  restorePreviousAnswers()
  expect(quizStore.getState().answers.chosen).toEqual({ people: ['to99'], pay: ['one'] })
})

test('taking over after starting over keeps what was set aside before', () => {
  answerQuestion(quiz, 'people', 'to99')
  startOver()
  adoptAnswers({ chosen: { pay: ['one'] } })
  expect(quizStore.getState().previous?.chosen).toEqual({ people: ['to99'] })
})

describe('what is stored is read with care', () => {
  test('what is not an answer is left out, the rest is kept', () => {
    const { answers } = stored({
      answers: { chosen: { people: ['to99'], pay: 'one', inside: null, gaps: [4, 'secure'], shared: [] } },
    })
    expect(answers).toEqual({ chosen: { people: ['to99'], gaps: ['secure'] } })
  })

  test('of version 1 what means the same today is kept', () => {
    const { answers } = stored(
      { answers: { chosen: { reentry: '3', people: 'to99', inside: 'manager', seat: 'yes' }, matters: ['reentry'] } },
      1,
    )
    expect(answers).toEqual({ chosen: { people: ['to99'], inside: ['head'] } })
  })

  test.each([
    ['nothing', null],
    ['a text', 'answers'],
    ['answers without choices', { answers: {} }],
    ['answers that are a list', { answers: [] }],
  ])('%s is no quiz, and the one in hand stays', (_, state) => {
    answerQuestion(quiz, 'people', 'to99')
    expect(stored(state).answers.chosen).toEqual({ people: ['to99'] })
  })

  test('another tab’s answers arrive', () => {
    const stop = quizStore.syncFromStorage()
    localStorage.setItem(key, JSON.stringify({ state: { answers: { chosen: { pay: ['no'] } } }, version: 2 }))
    window.dispatchEvent(new StorageEvent('storage', { key }))
    expect(quizStore.getState().answers.chosen).toEqual({ pay: ['no'] })
    stop()
  })
})

describe('what can’t be read of stored answers is told, and set aside', () => {
  const check = async (found: unknown, read: QuizState) => checkQuiz(quiz, found, read)
  const open = async (state: unknown) => {
    const raw = JSON.stringify({ state, version: 2 })
    localStorage.setItem(key, raw)
    quizStore.syncFromStorage(check)()
    await Promise.resolve()
    await Promise.resolve()
    return raw
  }

  // First, since the notice stays until the page is closed.
  test.each([
    ['answers without a problem', { answers: { chosen: { people: ['to99'], inblocks: ['load', 'trust'] } } }],
    ['no answers', { answers: { chosen: [] }, previous: null }],
    ['an answer to what isn’t asked', { answers: { chosen: { reach: ['none'], outside: ['head'] } } }],
    [
      '“don’t know”',
      { answers: { chosen: { pay: ['dk'] } }, previous: { chosen: { people: ['to99'] } }, isCopy: false },
    ],
  ])('%s: nothing is lost', async (_, state) => {
    await open(state)
    expect(quizStore.storageIssue.getState()).toBeUndefined()
    answerQuestion(quiz, 'pay', 'one')
    expect(localStorage.getItem(`${key}:unread`)).toBeNull()
  })

  test.each([
    ['an answer that’s a text', { people: 'to99' }],
    ['an answer of the wrong type', { people: [null, 1, {}] }],
    ['an answer that the quiz doesn’t have', { people: ['__proto__'] }],
    ['two answers where one counts', { people: ['to99', 'from2000'] }],
    ['answers that exclude each other', { inblocks: ['load', 'nothing'] }],
    ['a question that the quiz doesn’t have', { __proto__x: ['a'] }],
    ['a question called like a part of every object', JSON.parse('{"__proto__":["x"]}')],
  ])('%s', async (_, chosen) => {
    const raw = await open({ answers: { chosen: { ...chosen, pay: ['no'] } } })
    expect(quizStore.storageIssue.getState()).toBe('unread')
    expect(localStorage.getItem(`${key}:unread`)).toBe(raw)
    answerQuestion(quiz, 'pay', 'one')
    expect(localStorage.getItem(`${key}:unread`)).toBe(raw)
    expect(quizStore.getState().answers.chosen).toMatchObject({ pay: ['one'] })
  })

  test('a part of the answers before they were cleared', async () => {
    const raw = await open({ answers: { chosen: {} }, previous: { chosen: { people: ['to99', '?'] } } })
    startOver()
    expect(localStorage.getItem(`${key}:unread`)).toBe(raw)
    restorePreviousAnswers()
    expect(quizStore.getState().answers.chosen).toEqual({ people: ['to99'] })
  })

  test('it’s set aside once, not on every visit', async () => {
    await open({ answers: { chosen: { people: ['to99'], gone: ['x'] } } })
    clearAnswer('pay')
    await open(quizStore.getState())
    clearAnswer('people')
    expect(Object.keys(localStorage).filter((name) => name.startsWith(`${key}:unread`))).toHaveLength(1)
  })

  test('an answer that’s given before that’s known is kept', async () => {
    const raw = JSON.stringify({ state: { answers: { chosen: { people: ['?'] } } }, version: 2 })
    localStorage.setItem(key, raw)
    quizStore.syncFromStorage(check)()
    answerQuestion(quiz, 'pay', 'one')
    await vi.waitFor(() => expect(localStorage.getItem(`${key}:unread`)).toBe(raw))
    expect(quizStore.getState().answers.chosen).toEqual({ pay: ['one'] })
  })
})
