import { expect, test } from 'vitest'
import { checkContent, describeProblem } from '#model/check/check-content.ts'
import type { Content } from '#model/content.ts'
import type { Draft } from './draft.ts'
import { at, draftContent } from './fixture.ts'

type Change = (advice: Draft<Content['advice']>) => unknown

const cases: readonly (readonly [line: string, change: Change])[] = [
  [
    'advice, tasks[0].answer: found "thieves" answered "two"; expected an existing question and answer',
    (advice) => advice.tasks.push(task({ option: 'two' })),
  ],
  [
    'advice, tasks[0].term: found "Locks"; expected "Gate keeping"',
    (advice) => advice.tasks.push(task({ term: 'Locks' })),
  ],
  [
    'step "moat", when.answer: found "thieves" answered "two"; expected an existing question and answer',
    (advice) => advice.steps.bridge.unshift(step({ answer: { question: 'thieves', option: 'two' } })),
  ],
  [
    'step "moat", when.newSideLedBy: found "ghost"; expected an answer to the question of who leads a side',
    (advice) => advice.steps.bridge.unshift(step({ newSideLedBy: ['ghost'] })),
  ],
  [
    'caution "cat", when.answers: found "thieves" answered "two"; expected an existing question and answer',
    (advice) =>
      advice.cautions.push({ id: 'cat', when: { answers: [{ question: 'thieves', option: 'two' }] }, text: 'Ask.' }),
  ],
  [
    'advice, steps.follow: found a last step with a condition; expected one that always matches, or some results have fewer than three steps',
    (advice) => (at(advice.steps.follow, 0).when = { results: ['both'] }),
  ],
  [
    'advice, otherRoles.security.signs: found none for "watch"; expected a sentence for every option that calls for it',
    ({ otherRoles }) => otherRoles.security && (otherRoles.security.signs = {}),
  ],
  [
    'advice, otherRoles.security.signs: found one for "lock"; expected only options that call for the role',
    ({ otherRoles }) => otherRoles.security && (otherRoles.security.signs['lock'] = 'It’s open.'),
  ],
]

const task = (change: { option?: string; term?: string }) => ({
  answer: { question: 'thieves', option: change.option ?? 'one' },
  responsibility: 'guard-gate',
  term: change.term ?? 'Gate keeping',
})

const step = (when: Draft<Content['advice']>['steps']['bridge'][number]['when']) => ({
  id: 'moat',
  when,
  text: 'Dig a moat.',
  who: 'The keeper',
})

test.each(cases)('%s', (line, change) => {
  const draft = draftContent()
  change(draft.advice)
  expect(checkContent(draft).map(describeProblem)).toEqual([line])
})
