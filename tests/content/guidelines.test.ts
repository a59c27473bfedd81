import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { roleLengthRatio, signalCount, textLimits } from '#model/limits.ts'

const guidelines = readFileSync('docs/content-guidelines.md', 'utf8')

test('the guidelines name the limits that the check enforces, and no others', () => {
  const named = [...guidelines.matchAll(/^\| `(\w+)` +\| (\d+) +\|/gm)].map(([, kind, most]) => [kind, Number(most)])
  expect(Object.fromEntries(named)).toEqual(textLimits)
  expect(guidelines).toContain(`${signalCount.least} to ${signalCount.most} signals`)
  expect(guidelines).toContain(`${roleLengthRatio} times`)
})
