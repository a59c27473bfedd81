import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { roleLengthRatio, signalCount, textLimits } from '#model/limits.ts'

const guidelines = readFileSync('docs/content-guidelines.md', 'utf8')

test('the guidelines name the limits that the check enforces, and no others', () => {
  const named = [...guidelines.matchAll(/^\| `(\w+)` +\| (\d+) +\|/gm)].map(([, kind, most]) => [kind, Number(most)])
  expect(Object.fromEntries(named)).toEqual(textLimits)
  expect(guidelines).toContain(`${signalCount.least} to ${signalCount.most} signals`)
  expect(guidelines).toContain(`${roleLengthRatio} times`)
})

test('the questions and options that the guidelines call good are the quiz’s own', () => {
  const [, section = ''] = guidelines.split('## Questions of the quiz')
  const [table = ''] = section.split('## Ids')
  const good = [...table.matchAll(/^\| ([^|]*?) +\|/gm)].map(([, text]) => text).slice(2)
  const own = quiz.questions.flatMap(({ text, options }) => [text, ...options.map(({ label }) => label)])
  expect(good.length).toBeGreaterThan(3)
  expect(good.filter((text) => !own.some((each) => each === text))).toEqual([])
})
