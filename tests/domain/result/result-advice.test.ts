import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { resultAdvice } from '#content/quiz/advice/index.ts'
import { quiz } from '#content/quiz/quiz.ts'
import { serializeAnswers } from '#domain/quiz/answers-link.ts'
import { decide } from '#domain/quiz/decide.ts'
import { explainResult } from '#domain/quiz/explain-result.ts'
import { describeLevel } from '#domain/result/describe-level.ts'
import { firmness } from '#domain/result/firmness.ts'
import { firstSteps } from '#domain/result/first-steps.ts'
import { hiringNote } from '#domain/result/hiring-note.ts'
import { sideScore } from '#domain/result/side-score.ts'
import { tasksToAssign } from '#domain/result/tasks-to-assign.ts'
import { whatIfs } from '#domain/result/what-ifs.ts'
import { axes } from '#model/quiz.ts'
import { answersFrom } from '#tests/domain/quiz/answers-from.ts'
import { fullAnswers, someAnswers } from '#tests/domain/quiz/arbitraries.ts'
import { runs } from '#tests/runs.ts'

const stepsOf = (link: string) => {
  const answers = answersFrom(link)
  return firstSteps(resultAdvice, answers, explainResult(quiz, answers))
}

describe('the first steps', () => {
  test('number three, without repetition, for every conclusive result, and none for others', () => {
    fc.assert(
      fc.property(fc.oneof(fullAnswers, someAnswers), (answers) => {
        const explanation = explainResult(quiz, answers)
        const steps = firstSteps(resultAdvice, answers, explanation)
        expect(new Set(steps.map(({ text }) => text)).size).toBe(explanation.text.kind === 'unclear' ? 0 : 3)
      }),
      { numRuns: runs(300) },
    )
  })

  test('start with those for other roles, if they’re the answer', () => {
    const [first, second, third] = stepsOf(
      'v2.people-to1999.reach-none.inside-top.inblocks-skill.instakes-replace.pay-one.gaps-secure',
    )
    expect(first).toEqual({ ...resultAdvice.otherRoles.person?.firstStep, by: 'Within two weeks' })
    expect(second).toEqual({ ...resultAdvice.otherRoles.security?.firstStep, by: 'Within a month' })
    expect(third?.text).toMatch(/^Take the quiz again/)
  })

  test('start with the mandate of a new executive, and continue with what that person won’t bring along', () => {
    const [first, second, third] = stepsOf(
      'v2.people-from2000.reach-none.inside-head.inblocks-skill.instakes-replace-loss.pay-one.gaps-program',
    )
    expect(first?.text).toMatch(/^Define the role in writing/)
    expect(second).toEqual({ ...resultAdvice.otherRoles.program?.firstStep, by: 'Within a month' })
    expect(third?.text).toMatch(/^Decide whether today’s head could/)
  })

  test.each([
    ['empty', /acting lead/],
    ['several', /one of today’s leaders/],
    ['provider', /from the provider/],
    ['title', /person with the title/],
    ['head', /^Before you choose a new system/],
    ['boss', /two half days/],
  ])('until a new executive is there depend on who leads today: %s', (leader, says) => {
    const [, second] = stepsOf(
      `v2.people-from2000.reach-none.inside-${leader}.inblocks-skill.instakes-replace-loss.pay-one.gaps-nothing`,
    )
    expect(second?.text).toMatch(says)
  })

  test.each([
    [
      'the parent office, where it leads the inward side',
      'reach-none.inside-parent.inblocks-trust',
      /^Agree with the parent/,
    ],
    [
      'the parent office, where it leads the outward side',
      'reach-most.inside-head.inblocks-nothing.outside-parent.outblocks-trust.outstakes-team.shared-most.pace-no',
      /^Agree with the parent/,
    ],
    [
      'today’s leaders, where there’s no parent office',
      'reach-none.inside-head.inblocks-nothing',
      /^Let today’s leaders/,
    ],
  ])('lead to %s', (_, link, says) => {
    const [first] = stepsOf(`v2.people-to99.${link}.instakes-nothing.pay-one.gaps-nothing`)
    expect(first?.text).toMatch(says)
  })

  test('start with a part of the job, if nobody can be paid for', () => {
    const [first] = stepsOf(
      'v2.people-from2000.reach-none.inside-side.inblocks-skill.instakes-replace-loss.pay-no.gaps-secure',
    )
    expect(first?.text).toMatch(/^Choose the part of the job/)
  })
})

describe('what cannot wait', () => {
  test('is what someone outside demands: it comes second, whatever else is recommended', () => {
    const [, second] = stepsOf(
      'v2.people-from2000.reach-none.inside-head.inblocks-skill.instakes-demand-loss.pay-one.gaps-program',
    )
    expect(second?.text).toMatch(/^Name one person to respond/)
  })

  test('an overloaded head gets help before anything else', () => {
    const [first] = stepsOf(
      'v2.people-from2000.reach-none.inside-head.inblocks-load.instakes-replace-loss.pay-one.gaps-supplier',
    )
    expect(first?.text).toMatch(/^Ask the head for a list/)
  })
})

describe('the score of a side', () => {
  test('adds up to the points behind the finding, and to the finding with one more or less', () => {
    fc.assert(
      fc.property(fullAnswers, (answers) => {
        const { sides } = decide(quiz, answers)
        for (const axis of axes) {
          const side = sides[axis]
          const score = side && sideScore(quiz, answers, side)
          if (side === undefined || score === undefined) continue
          expect(score.base + score.stakes + score.vacancy).toBe(side.points)
          expect(score.stakes).toBeGreaterThanOrEqual(0)
          expect(score.points).toBeLessThanOrEqual(score.most)
          const isExecutive = score.points >= score.executiveFrom && !score.isTooSmall
          expect(side.level === 'executive').toBe(isExecutive)
          const isShortOfOne = score.points === score.executiveFrom - 1 && !score.isTooSmall
          expect(score.onePointMore === 'executive').toBe(isShortOfOne)
          expect(score.onePointMore).not.toBe(side.level)
          expect(score.onePointLess).not.toBe(side.level)
        }
      }),
      { numRuns: runs(300) },
    )
  })
})

describe('what if', () => {
  test('leads to the result that it names, and to other answers', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const own = serializeAnswers(quiz, answers)
        const scenarios = whatIfs(quiz, answers)
        for (const each of scenarios) {
          expect(decide(quiz, each.answers).result).toEqual(each.result)
          expect(serializeAnswers(quiz, each.answers)).not.toBe(own)
        }
        expect(new Set(scenarios.map(({ scenario }) => JSON.stringify(scenario))).size).toBe(scenarios.length)
      }),
      { numRuns: runs(300) },
    )
  })

  test('covers departures, obstacles, money, and growth', () => {
    const kinds = whatIfs(
      quiz,
      answersFrom('v2.people-to499.reach-none.inside-head.inblocks-load.instakes-replace.pay-no.gaps-nothing'),
    ).map(({ scenario }) => scenario)
    expect(kinds).toEqual([
      { kind: 'leader-leaves', axis: 'inward' },
      { kind: 'obstacles-gone', axis: 'inward' },
      { kind: 'pay-one' },
      { kind: 'growth', size: '500–1,999' },
    ])
  })

  test('leaves the salary of the one who leaves', () => {
    const answers = answersFrom(
      'v2.people-from2000.reach-none.inside-top.inblocks-nothing.instakes-replace-loss.pay-no.gaps-nothing',
    )
    expect(decide(quiz, answers).result).toEqual({ kind: 'neither' })
    const [leaves] = whatIfs(quiz, answers)
    expect(leaves?.scenario).toEqual({ kind: 'leader-leaves', axis: 'inward' })
    expect(leaves?.result).toEqual({ kind: 'role', axis: 'inward' })
  })

  test('omits what’s already the case or unknown', () => {
    const found = whatIfs(
      quiz,
      answersFrom('v2.people-from2000.reach-none.inside-several.inblocks-nothing.instakes-replace.pay-dk.gaps-nothing'),
    )
    expect(found).toEqual([])
  })
})

test('a responsibility to assign is listed once, with every answer that puts it on the list', () => {
  const answers = answersFrom(
    'v2.people-to499.reach-none.inside-head.inblocks-load.instakes-units-demand.pay-no.gaps-supplier-privacy',
  )
  expect(tasksToAssign(quiz, resultAdvice.tasks, answers)).toEqual([
    {
      responsibility: 'compliance',
      term: 'Regulatory compliance',
      because: [
        'A regulator, insurer, lender, or customer demands action',
        'A rule asks for a named privacy person; there’s none',
      ],
    },
    {
      responsibility: 'vendors',
      term: 'Vendor and license management',
      because: ['Many units buy for themselves', 'A provider is slow, costly, or out of control'],
    },
  ])
})

test('firmness counts the smallest changes', () => {
  const answers = answersFrom(
    'v2.people-from2000.reach-none.inside-head.inblocks-skill.instakes-replace-loss.pay-one.gaps-program',
  )
  const explanation = explainResult(quiz, answers)
  const questions = new Set(explanation.changes.flatMap(({ changes }) => changes.map(({ question }) => question)))
  expect(firmness(explanation)).toEqual({ changes: 1, questions: questions.size })
  expect(firmness({ ...explanation, changes: [] })).toEqual({ changes: undefined, questions: 0 })
})

test.each([
  [
    'covered by an executive',
    'inside-top.inblocks-nothing',
    'There’s enough work here for an executive, and you have one.',
  ],
  [
    'an executive in trouble',
    'inside-top.inblocks-skill',
    'There’s enough work here for an executive, and you have one.',
  ],
  [
    'covered',
    'inside-provider.inblocks-nothing',
    'There’s enough work here for an executive, but it runs well without one.',
  ],
  [
    'support',
    'inside-head.inblocks-load',
    'There’s enough work here for an executive, but a full-time head can do it.',
  ],
  ['new', 'inside-head.inblocks-skill', 'There’s work here for an executive.'],
])('what a side calls for never contradicts what is found there: %s', (_, link, says) => {
  const answers = answersFrom(`v2.people-from2000.reach-none.${link}.instakes-replace-loss.pay-one.gaps-nothing`)
  const { inward, outward } = decide(quiz, answers).sides
  expect(inward && describeLevel(inward, quiz.levelTexts)).toBe(says)
  // No advice for a side that doesn't exist.
  expect(outward && describeLevel(outward, quiz.levelTexts)).toBeUndefined()
})

test.each([
  ['no money', 'inside-head.inblocks-skill.pay-no.gaps-secure', /^You can’t pay for more people/],
  ['one salary, for the executive', 'inside-head.inblocks-skill.pay-one.gaps-secure', /that’s the executive/],
  ['one salary for two roles', 'inside-top.inblocks-load.pay-one.gaps-secure-figures', /^You can pay for one more/],
  ['one salary, and a mandate that is no one to hire', 'inside-top.inblocks-mandate.pay-one.gaps-secure', undefined],
  ['money for more', 'inside-head.inblocks-skill.pay-more.gaps-secure', undefined],
])('says how far the money goes for other roles: %s', (_, link, says) => {
  const answers = answersFrom(`v2.people-from2000.reach-none.instakes-replace-loss.${link}`)
  const note = hiringNote(quiz, explainResult(quiz, answers), answers)
  if (says === undefined) expect(note).toBeUndefined()
  else expect(note).toMatch(says)
})
