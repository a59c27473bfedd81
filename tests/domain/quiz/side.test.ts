import { describe, expect, it, test } from 'vitest'
import { quiz } from '#content/quiz/quiz.ts'
import {
  foundSide,
  judgeSide,
  possibleFacts,
  sideAnswers,
  type SideAnswers,
  type SideFacts,
} from '#domain/quiz/side.ts'
import { type Axis, type Level, obstacleKinds, covers as allCovers } from '#model/quiz.ts'
import { quiz as smallQuiz } from '#tests/second-pair/content/quiz.ts'

const known = { people: 'to499', base: 'to499', stakes: 1, cover: 'head', obstacles: 'support' } as const
const valuesOf = <Key extends keyof SideFacts>(facts: readonly SideFacts[], key: Key) => [
  ...new Set(facts.map((each) => each[key])),
]

describe('the answers about a side', () => {
  it('are those of its own questions', () => {
    const chosen = {
      people: ['to99'],
      reach: ['half'],
      inside: ['several'],
      inblocks: ['load', 'other'],
      instakes: ['replace', 'loss', 'units'],
      outside: ['empty'],
      outblocks: ['mandate', 'trust'],
      outstakes: ['nothing'],
    }
    expect(sideAnswers(quiz, { chosen }, 'inward')).toEqual({
      people: 'to99',
      base: 'to99',
      stakes: 3,
      cover: 'divided',
      obstacles: 'support',
    })
    expect(sideAnswers(quiz, { chosen }, 'outward')).toEqual({
      people: 'to99',
      base: 'half',
      stakes: 0,
      cover: 'vacant',
      obstacles: 'rank',
    })
  })

  it('say that nothing stands in the way', () => {
    expect(sideAnswers(quiz, { chosen: { inblocks: ['nothing'] } }, 'inward').obstacles).toBe('none')
  })

  it('are unknown where there are none, or nothing is asked', () => {
    const unknown = { people: undefined, base: undefined, stakes: undefined, cover: undefined, obstacles: undefined }
    expect(sideAnswers(quiz, { chosen: {} }, 'inward')).toEqual(unknown)
    expect(sideAnswers(smallQuiz, { chosen: { smoke: ['craft'], waste: ['late'] } }, 'outward')).toEqual(unknown)
  })
})

describe('what a side calls for', () => {
  test.each<[axis: Axis, people: string, base: string, stakes: number, points: number, level: Level]>([
    ['inward', 'to19', 'to19', 0, 0, 'nobody'],
    ['inward', 'to19', 'to19', 1, 1, 'named'],
    ['inward', 'to499', 'to499', 0, 2, 'named'],
    ['inward', 'to1999', 'to1999', 0, 3, 'head'],
    ['inward', 'from2000', 'from2000', 0, 4, 'head'],
    ['inward', 'from2000', 'from2000', 1, 5, 'executive'],
    ['outward', 'to99', 'some', 0, 1, 'head'],
    ['outward', 'to99', 'half', 0, 2, 'executive'],
    // An organization this small has no room for an executive who only leads.
    ['outward', 'to19', 'most', 3, 6, 'head'],
  ])('%s, with %s people, %s, and %i things at stake', (axis, people, base, stakes, points, level) => {
    expect(possibleFacts(quiz, { ...known, people, base, stakes }, axis)).toEqual([
      { axis, people, isAbsent: false, points, level, cover: 'head', obstacles: 'support' },
    ])
  })

  test.each([
    ['a vacant post is one thing more', 1, 4],
    ['though not a fourth', 3, 5],
  ])('%s', (_, stakes, points) => {
    expect(valuesOf(possibleFacts(quiz, { ...known, stakes, cover: 'vacant' }, 'inward'), 'points')).toEqual([points])
  })
})

describe('what a side can turn out to be', () => {
  const facts = (open: Partial<SideAnswers>, axis: Axis = 'inward') => possibleFacts(quiz, { ...known, ...open }, axis)

  it('has as many points as there can be at stake', () => {
    expect(valuesOf(facts({ stakes: undefined }), 'points')).toEqual([2, 3, 4, 5])
  })

  it('has any cover and any kind of obstacle that can be answered about it', () => {
    expect(valuesOf(facts({ cover: undefined }), 'cover').toSorted()).toEqual(allCovers.toSorted())
    expect(valuesOf(facts({ obstacles: undefined }), 'obstacles')).toEqual(obstacleKinds)
  })

  it('has no cover that can be answered about the other side only', () => {
    const [, ...questions] = smallQuiz.questions.map((each) =>
      each.kind === 'cover' && each.axis === 'outward' ? { ...each, options: each.options.slice(0, 1) } : each,
    )
    const open = { people: 'few', base: undefined, stakes: 0, cover: undefined, obstacles: undefined }
    const found = (axis: Axis) => valuesOf(possibleFacts({ ...smallQuiz, questions }, open, axis), 'cover')
    expect(found('inward')).toEqual(['part', 'head', 'executive'])
    expect(found('outward')).toEqual(['part'])
  })

  it('has each size with the points of that size, and no other', () => {
    const pointsOf = (people: string) =>
      valuesOf(
        facts({ people: undefined, base: undefined, stakes: 0 }).filter((each) => each.people === people),
        'points',
      )
    expect(pointsOf('to19')).toEqual([0])
    expect(pointsOf('from2000')).toEqual([4])
  })

  it('has any reach with any size, and is absent at one reach', () => {
    const found = facts({ people: undefined, base: undefined, stakes: 0 }, 'outward')
    expect(valuesOf(found, 'people')).toEqual(['to19', 'to99', 'to499', 'to1999', 'from2000'])
    expect(valuesOf(found, 'points')).toEqual([0, 1, 2, 3])
    expect(
      valuesOf(
        found.filter(({ isAbsent }) => isAbsent),
        'people',
      ),
    ).toHaveLength(5)
    expect(
      valuesOf(
        found.filter(({ isAbsent }) => isAbsent),
        'points',
      ),
    ).toEqual([0])
  })

  it('is one thing where there’s no technology, whatever is open about it', () => {
    const open = { stakes: undefined, cover: undefined, obstacles: undefined }
    expect(facts({ base: 'none', ...open }, 'outward')).toEqual([
      {
        axis: 'outward',
        people: 'to499',
        isAbsent: true,
        points: 0,
        level: 'nobody',
        cover: 'part',
        obstacles: 'none',
      },
    ])
  })

  it('isn’t absent for a size that happens to be called like the reach at which there’s no technology', () => {
    const reach = { question: 'tables', none: 'few' }
    expect(valuesOf(possibleFacts({ ...smallQuiz, reach }, { ...known, people: 'few' }, 'inward'), 'isAbsent')).toEqual(
      [false],
    )
  })

  it('has no points for an answer that the numbers don’t name', () => {
    expect(valuesOf(facts({ people: 'lots', stakes: 2 }), 'points')).toEqual([2])
  })
})

describe('what is found on a side', () => {
  const resultsOf = (open: Partial<SideAnswers>) =>
    possibleFacts(quiz, { ...known, ...open }, 'inward').map((facts) => judgeSide(quiz, facts))

  it('has of its facts those that are known', () => {
    expect(foundSide(resultsOf({ stakes: undefined, people: 'to99' }))).toMatchObject({
      axis: 'inward',
      finding: 'light',
      people: 'to99',
      points: undefined,
      level: undefined,
      cover: 'head',
      obstacles: 'support',
    })
    expect(foundSide(resultsOf({ people: undefined, stakes: 0, obstacles: 'rank' }))).toMatchObject({
      finding: 'light',
      people: undefined,
      obstacles: 'rank',
    })
  })

  it('is open where one of the rules or another could hold, or nothing is known to', () => {
    expect(foundSide(resultsOf({ obstacles: undefined }))).toBeUndefined()
    expect(foundSide([])).toBeUndefined()
  })

  it('is an error where no rule holds, which says for what', () => {
    const findingRules = quiz.findingRules.slice(0, 1)
    const [facts] = possibleFacts(quiz, known, 'inward')
    expect(() => facts && judgeSide({ ...quiz, findingRules }, facts)).toThrow(
      /^finding rules: none applies to \{.*"people":"to499".*\}$/,
    )
  })
})
