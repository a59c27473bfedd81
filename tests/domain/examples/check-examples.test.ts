import { describe, expect, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import { checkExamples } from '#domain/examples/check-examples.ts'
import { describeProblem } from '#model/check/problem.ts'
import type { Example } from '#model/example.ts'
import type { Draft } from '#tests/model/check/draft.ts'

/** A valid example about a town, for which the quiz agrees with the decision. Every call returns a new one. */
function draftExample(): Draft<Example> {
  return {
    id: 'town',
    label: 'A town',
    kind: 'public',
    basis: 'real',
    title: 'A town whose servers are old',
    organization: 'Town, nowhere, 2001',
    story: ['The servers are old.', 'Nobody leads them.', 'There is money.'],
    answers: {
      people: ['from2000'],
      reach: ['none'],
      inside: ['several'],
      inblocks: ['plan', 'divided'],
      instakes: ['replace', 'spend'],
      pay: ['one'],
      gaps: ['nothing'],
    },
    decided: { result: 'cio', text: 'One person leads them now. It took a year.' },
    source: {
      title: 'The town meeting',
      publisher: 'The town',
      date: '2001-02-03',
      address: 'https://example.org/town',
    },
  }
}

/** The lines that a build would print after the change. */
function linesAfter(change: (example: Draft<Example>) => unknown): readonly string[] {
  const draft = draftExample()
  change(draft)
  return checkExamples({ examples: [draft], quiz }).map(describeProblem)
}

test('a valid example gives no problems', () => {
  expect(linesAfter(() => {})).toEqual([])
  expect(linesAfter((draft) => delete draft.source?.date)).toEqual([])
})

describe('the line says where the problem is, what was found, and what was expected', () => {
  const cases: readonly (readonly [line: string, change: (example: Draft<Example>) => unknown])[] = [
    [
      'example "town", answers.color: found "color"; expected the id of a question',
      ({ answers }) => (answers['color'] = ['red']),
    ],
    [
      'example "town", answers.gaps: found "gold"; expected the id of an option (known: daily, product, benefit, secure, privacy, figures, program, supplier, process, nothing)',
      ({ answers }) => (answers['gaps'] = ['secure', 'gold']),
    ],
    [
      'example "town", answers.pay: found "dk"; expected the id of an option (known: no, one, more)',
      ({ answers }) => (answers['pay'] = ['one', 'dk'].slice(1)),
    ],
    [
      'example "town", answers.inside: found 2 answers; expected one, since the question takes a single answer',
      ({ answers }) => (answers['inside'] = ['several', 'head']),
    ],
    [
      'example "town", answers: found none to instakes, pay; expected an answer to every question that’s asked',
      ({ answers }) => {
        delete answers['instakes']
        delete answers['pay']
      },
    ],
    [
      'example "town", answers: found none to outside, outblocks, outstakes, shared, pace; expected an answer to every question that’s asked',
      ({ answers }) => (answers['reach'] = ['some']),
    ],
    ['example "town", story: found 2 entries; expected 3 sentences', ({ story }) => story.pop()],
    [
      'example "town", story[1]: found 2 sentences; expected one',
      ({ story }) => (story[1] = 'Nobody leads them. “No one” does.'),
    ],
    [
      'example "town", story[0]: found an end without a period: "vers are old"; expected a whole sentence',
      ({ story }) => (story[0] = 'The servers are old'),
    ],
    [
      'example "town", decided.text: found a sentence of 181 characters; expected at most 180 (sentence)',
      ({ decided }) => (decided.text = `Short. ${'A'.repeat(180)}.`),
    ],
    [
      'example "town", outcome: found a sentence of 181 characters; expected at most 180 (sentence)',
      (draft) => (draft.outcome = `${'a'.repeat(180)}.`),
    ],
    ['example "town", source: found none; expected one, since it’s real', (draft) => delete draft.source],
    [
      'example "town", source: found "The town meeting"; expected none, since it’s invented',
      (draft) => (draft.basis = 'invented'),
    ],
    [
      'example "town", source.address: found "example.org/town"; expected an absolute address',
      ({ source }) => source && (source.address = 'example.org/town'),
    ],
    [
      'example "town", source.address: found "https://["; expected an absolute address',
      ({ source }) => source && (source.address = 'https://['),
    ],
    [
      'example "town", source.date: found "2001-13"; expected a year, a month, or a day in ISO 8601, such as "2001-12"',
      ({ source }) => source && (source.date = '2001-13'),
    ],
    [
      'example "town", difference: found none; expected why they differ: the quiz says "cio", and "cto" was decided',
      ({ decided }) => (decided.result = 'cto'),
    ],
    [
      'example "town", difference: found a text; expected none: the quiz says "cio", and "cio" was decided',
      (draft) => (draft.difference = 'They agree, all the same.'),
    ],
  ]

  test.each(cases)('%s', (line, change) => {
    expect(linesAfter(change)).toContain(line)
  })
})

test('whether a difference is required depends on the current quiz result', () => {
  const lines = linesAfter(({ answers }) => (answers['pay'] = ['no']))
  expect(lines).toEqual([
    'example "town", difference: found none; expected why they differ: the quiz says "neither", and "cio" was decided',
  ])
})
