import { beforeEach, describe, expect, test } from 'vitest'
import { content } from '#content/index.ts'
import { noAnswers } from '#domain/quiz/answers.ts'
import { answer, bringBack, clearAnswer, markAnswer, quizStore, startOver, takeOver } from '#state/quiz.ts'

const { quiz } = content
const key = 'cio-or-cto:quiz'

beforeEach(() => {
  localStorage.clear()
  quizStore.setState({ answers: noAnswers, previous: null, isCopy: false })
})

function stored(state: unknown, version = 1) {
  localStorage.setItem(key, JSON.stringify({ state, version }))
  const stop = quizStore.follow()
  stop()
  return quizStore.getState()
}

test('answers are kept on the device', () => {
  answer('reentry', '3')
  markAnswer(quiz, 'reentry')
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({
    state: { answers: { chosen: { reentry: '3' }, matters: ['reentry'] } },
  })
})

test('an answer that is withdrawn takes its mark with it', () => {
  answer('reentry', '3')
  markAnswer(quiz, 'reentry')
  clearAnswer('reentry')
  expect(quizStore.getState().answers).toEqual(noAnswers)
})

test('starting over can be undone, and what came after it can be had back in turn', () => {
  answer('reentry', '3')
  startOver()
  expect(quizStore.getState().answers).toEqual(noAnswers)
  answer('lasting', '1')
  bringBack()
  expect(quizStore.getState().answers.chosen).toEqual({ reentry: '3' })
  bringBack()
  expect(quizStore.getState().answers.chosen).toEqual({ lasting: '1' })
})

test('bringing back where nothing was set aside changes nothing', () => {
  answer('reentry', '3')
  bringBack()
  expect(quizStore.getState()).toMatchObject({ answers: { chosen: { reentry: '3' } }, previous: null })
})

test('taking over the answers of a link sets one’s own aside, not away', () => {
  answer('reentry', '3')
  takeOver({ chosen: { seat: 'yes' }, matters: [] })
  expect(quizStore.getState().previous?.chosen).toEqual({ reentry: '3' })
})

test('one copy after another leaves one’s own where they were set aside', () => {
  answer('reentry', '3')
  takeOver({ chosen: { seat: 'yes' }, matters: [] })
  takeOver({ chosen: { seat: 'no' }, matters: [] })
  bringBack()
  expect(quizStore.getState()).toMatchObject({ answers: { chosen: { reentry: '3' } }, previous: null })
})

test('a copy that was changed is one’s own', () => {
  takeOver({ chosen: { seat: 'yes' }, matters: [] })
  answer('reentry', '3')
  startOver()
  bringBack()
  expect(quizStore.getState().answers.chosen).toEqual({ seat: 'yes', reentry: '3' })
})

test('taking over after starting over keeps what was set aside before', () => {
  answer('reentry', '3')
  startOver()
  takeOver({ chosen: { seat: 'yes' }, matters: [] })
  expect(quizStore.getState().previous?.chosen).toEqual({ reentry: '3' })
})

test('a mark on a question that is asked no more takes no place', () => {
  stored({ answers: { chosen: { reentry: '3', lasting: '1' }, matters: ['gone', 'reentry', 'lasting'] } })
  markAnswer(quiz, 'rivals')
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
