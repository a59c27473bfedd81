import { describe, expect, test } from 'vitest'
import { checkContent, describeProblem } from '#model/check/check-content.ts'
import type { Content } from '#model/content.ts'
import { textLimits } from '#model/limits.ts'
import type { NeedQuestion } from '#model/quiz.ts'
import { type Draft, at, draftContent, readPath, state, textPaths, writePath } from './fixture.ts'

const base = { example: 'As it is.', glosses: [{ term: 'Gate', meaning: 'The way in.' }] }

function need(id: string, direction: 1 | -1): Draft<NeedQuestion> {
  const options = [{ id: '0' as const, label: 'Never' }]
  const statement = state(`About ${id}.`)
  return {
    ...structuredClone(base),
    id,
    kind: 'need',
    axis: 'inward',
    direction,
    statement,
    options,
    responsibilities: ['guard-gate'],
  }
}

/** The fixture with a small quiz: two needs that face in, a seat, an outcome and a rule. */
function draftQuiz(): Draft<Content> {
  const draft = draftContent()
  draft.quiz.questions = [
    need('open', 1),
    need('shut', -1),
    {
      ...structuredClone(base),
      id: 'seat',
      kind: 'seat',
      statement: state('A chair?'),
      options: [{ id: 'yes', label: 'Yes' }],
    },
  ]
  draft.quiz.outcomes = [
    { id: 'keeper', kind: 'role', axis: 'inward', name: 'Keeper', headline: state('A keeper.') },
    { id: 'nobody', kind: 'neither', name: 'Nobody', headline: state('Nobody.') },
  ]
  draft.quiz.seatRules = [
    {
      id: 'sit',
      when: [{ verdict: ['role'] }, { question: 'seat', oneOf: ['yes', 'dk'] }],
      title: 'Sit down',
      advice: state('Sit.'),
      because: state('There is a chair.'),
      steps: [state('Fetch the chair.')],
    },
  ]
  return draft
}

function linesAfter(change: (draft: Draft<Content>) => unknown): readonly string[] {
  const draft = draftQuiz()
  change(draft)
  return checkContent(draft).map(describeProblem)
}

const inward = (draft: Draft<Content>) => {
  const question = at(draft.quiz.questions, 0)
  if (question.kind !== 'need') throw new Error('The first question is on need')
  return question
}

describe('the quiz', () => {
  test('of a valid content gives no problems', () => {
    expect(linesAfter(() => {})).toEqual([])
  })

  test.each<readonly [string, (draft: Draft<Content>) => unknown]>([
    [
      'question "op-en", id: found "op-en"; expected lower-case letters and digits only, such as "goodyear"',
      (draft) => (inward(draft).id = 'op-en'),
    ],
    [
      'question "shut", id: found the id of an earlier question "shut"; expected an id of its own',
      (draft) => (inward(draft).id = 'shut'),
    ],
    [
      'questions, inward: found 0 that tell of need and 2 that tell of none; expected as many of either, so that agreeing with everything says nothing',
      (draft) => (inward(draft).direction = -1),
    ],
    [
      'question "open", responsibilities[0]: found "nonsense"; expected the id of a responsibility of the role that faces inward',
      (draft) => (inward(draft).responsibilities = ['nonsense']),
    ],
    [
      'question "open", responsibilities[0]: found "scout-road"; expected the id of a responsibility of the role that faces inward',
      (draft) => (inward(draft).responsibilities = ['scout-road']),
    ],
    [
      'seat rule "sit", when[0]: found "seat" answered "maybe"; expected a question, and an answer to it',
      (draft) => (at(draft.quiz.seatRules, 0).when = [{ question: 'seat', oneOf: ['maybe'] }]),
    ],
    [
      'seat rule "sit", when[0]: found "stool" answered "dk"; expected a question, and an answer to it',
      (draft) => (at(draft.quiz.seatRules, 0).when = [{ question: 'stool', oneOf: ['dk'] }]),
    ],
    [
      'outcome "seeker", id: found "seeker"; expected the id of a role that faces inward',
      (draft) => (at(draft.quiz.outcomes, 0).id = 'seeker'),
    ],
    [
      'question "open", statement, sources[0]: found "hearsay"; expected the id of a claim or of an external source',
      (draft) => (inward(draft).statement.sources = ['hearsay']),
    ],
    [
      'seat rule "sit", steps[0], sources: found an empty list; expected at least one source',
      (draft) => (at(at(draft.quiz.seatRules, 0).steps, 0).sources = []),
    ],
    ['question "open", example: found an empty text (""); expected words', (draft) => (inward(draft).example = '')],
  ])('%s', (line, change) => {
    expect(linesAfter(change)).toContain(line)
  })

  // As for the rest of the content, which has no such questions, outcomes and rules.
  test.each(textPaths(draftQuiz()).filter((path) => path.startsWith('quiz.')))('%s is looked at', (path) => {
    const lines = linesAfter((draft) => writePath(draft, path, ' '))
    expect(lines).toContainEqual(expect.stringContaining('found an empty text (" "); expected words'))
  })

  test.each([
    ['questions.0.statement.text', 'question "open", statement', 'signal'],
    ['questions.0.example', 'question "open", example', 'signal'],
    ['questions.0.glosses.0.term', 'question "open", glosses[0].term', 'name'],
    ['questions.0.glosses.0.meaning', 'question "open", glosses[0].meaning', 'signal'],
    ['questions.2.options.0.label', 'question "seat", options[0].label', 'hint'],
    ['unknown.label', 'unknown, label', 'name'],
    ['outcomes.0.name', 'outcome "keeper", name', 'name'],
    ['outcomes.0.headline.text', 'outcome "keeper", headline', 'cell'],
    ['seatRules.0.title', 'seat rule "sit", title', 'title'],
    ['seatRules.0.advice.text', 'seat rule "sit", advice', 'explanation'],
    ['seatRules.0.because.text', 'seat rule "sit", because', 'cell'],
    ['seatRules.0.steps.0.text', 'seat rule "sit", steps[0]', 'signal'],
    ['holders.dk.text', 'holders, dk', 'cell'],
    ['workedExample.name', 'worked example, name', 'title'],
    ['workedExample.description', 'worked example, description', 'explanation'],
  ] as const)('%s keeps to its limit', (path, entry, limit) => {
    const most = textLimits[limit]
    const grown = (length: number) =>
      linesAfter((draft) => writePath(draft, `quiz.${path}`, readPath(draft, `quiz.${path}`).padEnd(length, 'a')))
    expect(grown(most)).toEqual([])
    expect(grown(most + 1)).toEqual([`${entry}: found ${most + 1} characters; expected at most ${most} (${limit})`])
  })
})
