import { describe, expect, test } from 'vitest'
import { checkContent, describeProblem } from '#model/check/check-content.ts'
import { textLimits } from '#model/limits.ts'
import type { Quiz } from '#model/quiz.ts'
import type { Draft } from './draft.ts'
import { at, draftContent, readPath, writePath } from './fixture.ts'

/** A way to break the fixture's quiz; its return value is ignored. */
type Change = (quiz: Draft<Quiz>) => unknown

/** The lines that a build would print after the change. */
function linesAfter(change: Change): readonly string[] {
  const draft = draftContent()
  change(draft.quiz)
  return checkContent(draft).map(describeProblem)
}

/** Each change breaks the quiz in one place; the line says where, what was found, and what was expected. */
function testLines(cases: readonly (readonly [line: string, change: Change])[]): void {
  test.each(cases)('%s', (line, change) => {
    expect(linesAfter(change)).toEqual([line])
  })
}

/** The question with this id. */
function asked(quiz: Draft<Quiz>, id: string) {
  return at(
    quiz.questions.filter((each) => each.id === id),
    0,
  )
}

describe('ids of questions and options fit links, which join them with hyphens and dots', () => {
  const expected = 'lower-case letters and digits only, such as "goodyear"'

  testLines([
    [
      `question "the-thieves", id: found "the-thieves"; expected ${expected}`,
      (quiz) => (asked(quiz, 'thieves').id = 'the-thieves'),
    ],
    [
      `question "thieves", options[0].id: found "the-one"; expected ${expected}`,
      (quiz) => (at(asked(quiz, 'thieves').options, 0).id = 'the-one'),
    ],
    [
      `question "thieves", options[0].id: found "One"; expected ${expected}`,
      (quiz) => (at(asked(quiz, 'thieves').options, 0).id = 'One'),
    ],
    [
      `question "thieves", options[0].id: found "1st"; expected ${expected}`,
      (quiz) => (at(asked(quiz, 'thieves').options, 0).id = '1st'),
    ],
  ])
})

describe('rules and numbers refer to existing answers', () => {
  const expected = 'an existing question and answer'
  const finding = (quiz: Draft<Quiz>) => at(quiz.findingRules, 0)
  const result = (quiz: Draft<Quiz>) => at(quiz.resultRules, 0)

  testLines([
    [
      `quiz, reach: found "roads" answered "many"; expected ${expected}`,
      (quiz) => (quiz.reach = { question: 'roads', none: 'many' }),
    ],
    [`quiz, tooSmall: found "size" answered "tiny"; expected ${expected}`, (quiz) => quiz.tooSmall.push('tiny')],
    [
      `quiz, sides.outward.points: found "roads" answered "many"; expected ${expected}`,
      (quiz) => (quiz.sides.outward.points['many'] = 1),
    ],
    [
      `finding rule "small", when: found "size" answered "tiny"; expected ${expected}`,
      (quiz) => (finding(quiz).when.people = ['few', 'tiny']),
    ],
    [
      `result rule "poor", when: found "size" answered "tiny"; expected ${expected}`,
      (quiz) => (result(quiz).when.people = ['tiny']),
    ],
    [
      `result rule "poor", when: found "pay" answered "maybe"; expected ${expected}`,
      (quiz) => (result(quiz).when.pay = ['maybe']),
    ],
    [
      `result rule "poor", when: found "shared" answered "most"; expected ${expected}`,
      (quiz) => (result(quiz).when.shared = ['most']),
    ],
    [
      `result rule "poor", when: found "pace" answered "no"; expected ${expected}`,
      (quiz) => (result(quiz).when.pace = ['no']),
    ],
    [
      `quiz.people: found "height"; expected the id of a question (known: size, roads, gate, rust, thieves, horse, loose, pay)`,
      (quiz) => {
        quiz.people = 'height'
        quiz.tooSmall = []
        delete finding(quiz).when.people
        delete result(quiz).when.people
      },
    ],
  ])
})

describe('the last rule always matches, or some answers would have no result', () => {
  const problem = 'found a last rule with conditions; expected one that always matches, or some answers have no result'

  testLines([
    [
      `finding rules: ${problem}`,
      (quiz) => (at(quiz.findingRules, quiz.findingRules.length - 1).when.level = ['head']),
    ],
    [`finding rules: ${problem}`, (quiz) => (quiz.findingRules = [])],
    [`result rules: ${problem}`, (quiz) => quiz.resultRules.reverse()],
  ])
})

describe('results name roles', () => {
  testLines([
    [
      'result "mender", id: found "mender"; expected the id of a role that faces inward',
      (quiz) => (at(quiz.results, 0).id = 'mender'),
    ],
    [
      'result "keeper", id: found "keeper"; expected the id of a role that faces outward',
      (quiz) => {
        const keeper = at(quiz.results, 0)
        if (keeper.kind === 'role') keeper.axis = 'outward'
      },
    ],
  ])

  test('and no others than those of a role do', () => {
    expect(linesAfter((quiz) => (at(quiz.results, 2).id = 'pair'))).toEqual([])
  })
})

describe('the quiz refers to existing entries', () => {
  const known = '(known: provider, manager)'
  const questions = '(known: size, roads, gate, rust, thieves, horse, loose, pay)'

  testLines([
    [
      `question "gate", options[0].party: found "cousin"; expected the id of a party ${known}`,
      (quiz) => {
        const gate = asked(quiz, 'gate')
        if (gate.kind === 'cover') at(gate.options, 0).party = 'cousin'
      },
    ],
    [
      `quiz.otherRoleOwners.security.party: found "cousin"; expected the id of a party ${known}`,
      (quiz) => (quiz.otherRoleOwners = { security: { party: 'cousin', responsibilities: ['guard-gate'] } }),
    ],
    [
      'quiz.otherRoleOwners.data.responsibilities[0]: found "count"; expected the id of a responsibility (known: guard-gate, scout-road, draw-plan)',
      (quiz) => (quiz.otherRoleOwners = { data: { party: 'manager', responsibilities: ['count'] } }),
    ],
    [
      `quiz.sides.inward.base: found "height"; expected the id of a question ${questions}`,
      (quiz) => (quiz.sides.inward = { ...quiz.sides.inward, base: 'height', points: {} }),
    ],
  ])
})

describe('ids are unique within their concept', () => {
  const lists: readonly (readonly [string, (quiz: Draft<Quiz>) => unknown[]])[] = [
    ['question "size"', (quiz) => quiz.questions],
    ['finding rule "small"', (quiz) => quiz.findingRules],
    ['result rule "poor"', (quiz) => quiz.resultRules],
    ['result "keeper"', (quiz) => quiz.results],
  ]

  test.each(lists)('%s twice', (entry, listOf) => {
    const lines = linesAfter((quiz) => listOf(quiz).unshift(structuredClone(at(listOf(quiz), 0))))
    expect(lines).toEqual([`${entry}, id: found the id of an earlier ${entry}; expected a unique id`])
  })
})

describe('texts keep to their limits', () => {
  test.each([
    ['questions.0.text', 'question "size", text', 'signal'],
    ['questions.0.hint', 'question "size", hint', 'hint'],
    ['questions.3.options.0.label', 'question "rust", options[0].label', 'hint'],
    ['unknown.label', 'unknown, label', 'name'],
    ['findingRules.0.because', 'finding rule "small", because', 'cell'],
    ['resultRules.0.because', 'result rule "poor", because', 'cell'],
    ['results.0.name', 'result "keeper", name', 'name'],
    ['results.0.headline', 'result "keeper", headline', 'cell'],
    ['neitherTexts.0.text', 'quiz.neitherTexts[0].text', 'cell'],
    ['levelTexts.named', 'quiz.levelTexts.named', 'name'],
    ['titles.combined.few', 'quiz.titles.combined.few', 'hint'],
    ['otherRoleTexts.data.name', 'quiz.otherRoleTexts.data.name', 'name'],
    ['otherRoleTexts.data.because', 'quiz.otherRoleTexts.data.because', 'cell'],
  ] as const)('%s', (path, entry, limit) => {
    const most = textLimits[limit]
    const grown = (length: number) =>
      linesAfter((quiz) => writePath(quiz, path, readPath(quiz, path).padEnd(length, 'a')))
    expect(grown(most)).toEqual([])
    expect(grown(most + 1)).toEqual([`${entry}: found ${most + 1} characters; expected at most ${most} (${limit})`])
  })
})
