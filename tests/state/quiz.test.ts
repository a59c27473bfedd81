import { beforeEach, describe, expect, test } from 'vitest'
import { noAnswers } from '#domain/quiz.ts'
import { answer, clearAnswer, markAnswer, quizStore, replaceAnswers, startOver, undoReplace } from '#state/quiz.ts'

const key = 'cio-or-cto:quiz'

beforeEach(() => {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null })
})

function stored(state: unknown, version = 1) {
  localStorage.setItem(key, JSON.stringify({ state, version }))
  const stop = quizStore.follow()
  stop()
  return quizStore.getState()
}

test('answers are kept on the device', () => {
  answer('reentry', '3')
  markAnswer('reentry')
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({
    state: { answers: { chosen: { reentry: '3' }, matters: ['reentry'] } },
  })
})

test('an answer that is withdrawn takes its mark with it', () => {
  answer('reentry', '3')
  markAnswer('reentry')
  clearAnswer('reentry')
  expect(quizStore.getState().answers).toEqual(noAnswers)
})

test('starting over can be undone, and what came after it is let go', () => {
  answer('reentry', '3')
  startOver()
  expect(quizStore.getState().answers).toEqual(noAnswers)
  answer('lasting', '1')
  undoReplace()
  expect(quizStore.getState()).toEqual({ answers: { chosen: { reentry: '3' }, matters: [] }, previous: null })
})

test('taking over the answers of a link sets one’s own aside, not away', () => {
  answer('reentry', '3')
  replaceAnswers({ chosen: { seat: 'yes' }, matters: [] })
  expect(quizStore.getState().previous?.chosen).toEqual({ reentry: '3' })
})

test('replacing nothing keeps what was set aside before', () => {
  answer('reentry', '3')
  startOver()
  replaceAnswers({ chosen: { seat: 'yes' }, matters: [] })
  expect(quizStore.getState().previous?.chosen).toEqual({ reentry: '3' })
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
    answer('reentry', '3')
    expect(stored(state).answers.chosen).toEqual({ reentry: '3' })
  })

  test('another tab’s answers arrive', () => {
    const stop = quizStore.follow()
    localStorage.setItem(
      key,
      JSON.stringify({ state: { answers: { chosen: { seat: 'no' }, matters: [] } }, version: 1 }),
    )
    window.dispatchEvent(new StorageEvent('storage', { key }))
    expect(quizStore.getState().answers.chosen).toEqual({ seat: 'no' })
    stop()
  })
})
