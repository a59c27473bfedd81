import { beforeEach, describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import {
  answerQuestion,
  restorePreviousAnswers,
  clearAnswer,
  toggleMattersMost,
  quizStore,
  startOver,
  adoptAnswers,
} from '#state/quiz.ts'

const { quiz } = content
const key = 'cio-or-cto:quiz'

beforeEach(() => {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null, isCopy: false })
})

function stored(state: unknown, version = 1) {
  localStorage.setItem(key, JSON.stringify({ state, version }))
  const stop = quizStore.syncFromStorage()
  stop()
  return quizStore.getState()
}

test('answers are kept on the device', () => {
  answerQuestion('reentry', '3')
  toggleMattersMost(quiz, 'reentry')
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({
    state: { answers: { chosen: { reentry: '3' }, matters: ['reentry'] } },
  })
})

test('an answer that is withdrawn takes its mark with it', () => {
  answerQuestion('reentry', '3')
  toggleMattersMost(quiz, 'reentry')
  clearAnswer('reentry')
  expect(quizStore.getState().answers).toEqual(noAnswers)
})

test('starting over can be undone, and what came after it can be had back in turn', () => {
  answerQuestion('reentry', '3')
  startOver()
  expect(quizStore.getState().answers).toEqual(noAnswers)
  answerQuestion('lasting', '1')
  restorePreviousAnswers()
  expect(quizStore.getState().answers.chosen).toEqual({ reentry: '3' })
  restorePreviousAnswers()
  expect(quizStore.getState().answers.chosen).toEqual({ lasting: '1' })
})

test('bringing back where nothing was set aside changes nothing', () => {
  answerQuestion('reentry', '3')
  restorePreviousAnswers()
  expect(quizStore.getState()).toMatchObject({ answers: { chosen: { reentry: '3' } }, previous: null })
})

test('taking over the answers of a link sets one’s own aside, not away', () => {
  answerQuestion('reentry', '3')
  adoptAnswers({ chosen: { seat: 'yes' }, matters: [] })
  expect(quizStore.getState().previous?.chosen).toEqual({ reentry: '3' })
})

test('one copy after another leaves one’s own where they were set aside', () => {
  answerQuestion('reentry', '3')
  adoptAnswers({ chosen: { seat: 'yes' }, matters: [] })
  adoptAnswers({ chosen: { seat: 'no' }, matters: [] })
  restorePreviousAnswers()
  expect(quizStore.getState()).toMatchObject({ answers: { chosen: { reentry: '3' } }, previous: null })
})

test('a copy that was changed is one’s own', () => {
  adoptAnswers({ chosen: { seat: 'yes' }, matters: [] })
  answerQuestion('reentry', '3')
  startOver()
  restorePreviousAnswers()
  expect(quizStore.getState().answers.chosen).toEqual({ seat: 'yes', reentry: '3' })
})

test('taking over after starting over keeps what was set aside before', () => {
  answerQuestion('reentry', '3')
  startOver()
  adoptAnswers({ chosen: { seat: 'yes' }, matters: [] })
  expect(quizStore.getState().previous?.chosen).toEqual({ reentry: '3' })
})

test('a mark on a question that is asked no more takes no place', () => {
  stored({ answers: { chosen: { reentry: '3', lasting: '1' }, matters: ['gone', 'reentry', 'lasting'] } })
  toggleMattersMost(quiz, 'rivals')
  expect(quizStore.getState().answers.matters.toSorted()).toEqual(['lasting', 'reentry', 'rivals'])
})

describe('what is stored is read with care', () => {
  test('what is not an answer is left out, the rest is kept', () => {
    const { answers } = stored({
      answers: { chosen: { reentry: '3', lasting: 4, seat: null }, matters: ['reentry', 7] },
    })
    expect(answers).toEqual({ chosen: { reentry: '3' }, matters: ['reentry'] })
  })

  test.each([
    ['nothing', null],
    ['a text', 'answers'],
    ['answers without choices', { answers: {} }],
    ['answers that are a list', { answers: [] }],
  ])('%s is no quiz, and the one in hand stays', (_, state) => {
    answerQuestion('reentry', '3')
    expect(stored(state).answers.chosen).toEqual({ reentry: '3' })
  })

  test('another tab’s answers arrive', () => {
    const stop = quizStore.syncFromStorage()
    localStorage.setItem(
      key,
      JSON.stringify({ state: { answers: { chosen: { seat: 'no' }, matters: [] } }, version: 1 }),
    )
    window.dispatchEvent(new StorageEvent('storage', { key }))
    expect(quizStore.getState().answers.chosen).toEqual({ seat: 'no' })
    stop()
  })
})
