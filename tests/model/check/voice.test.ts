import { describe, expect, test } from 'vitest'
import { checkContent, describeProblem } from '#model/check/check-content.ts'
import { voiceFaults } from '#model/check/voice.ts'
import { at, draftContent, readPath, textPaths, writePath } from './fixture.ts'

/** The lines that a build would print with this text as a theme's gloss. */
function linesWith(gloss: string): readonly string[] {
  const draft = draftContent()
  at(draft.themes, 0).gloss = gloss
  return checkContent(draft).map(describeProblem)
}

const found = (what: string, expected: string) => [`theme "gate", gloss: found ${what}; expected ${expected}`]

describe('a turn that sounds archaic or translated is a problem', () => {
  test.each([
    ['Keys are told apart', 'told', '"shown", "reported", or "described"'],
    ['It tells of guests', 'tells of', '"shows" or "describes"'],
    ['The night has begun', 'begun', '"started"'],
    ['Whoever comes and goes', 'Whoever', '"the person who" or "anyone who"'],
    ['It is shut anew', 'anew', '"again"'],
    ['Painted afresh each year', 'afresh', '"again"'],
    ['Open for ever', 'for ever', '"permanently"'],
    ['Seldom open', 'Seldom', '"rarely"'],
    ['See that it is shut', 'See that', '"make sure"'],
    ['He sees to it daily', 'sees to it', '"make sure"'],
    ['Has charge of the gate', 'Has charge of', '"is accountable for" or "oversees"'],
    ['The gate in its charge', 'in its charge', '"is accountable for" or "oversees"'],
    ['Looks after the gate', 'Looks after', '"manages" or "is accountable for"'],
    ['The one who answers for it', 'who answers for', '"who is accountable for"'],
    ['It stands open at night', 'stands open', '"open"'],
    ['Shut, but used all the same', 'all the same', '"still" or "anyway"'],
    ['Shut but for guests', 'but for', '"except"'],
    ['The wall beside it', 'beside', '"next to", "besides", or "in addition to"'],
    ['Or the other way round', 'the other way round', '"the other way around"'],
    ['The guard goes round it', 'goes round', '"go around" or "pass through"'],
    ['Lay down who may enter', 'Lay down', '"set" or "define"'],
    ['They go on talking', 'go on talking', '"keep" or "continue to"'],
    ['Shut whilst it rains', 'whilst', 'a modern word'],
    ['The verdict at the gate', 'verdict', '"result"'],
    ['A rival’s gate', 'rival', '"competitors"'],
    ['What the offer is', 'the offer', '"products and services"'],
    ['The holder of the keys', 'holder', '"owner" or "owned by"'],
    ['Keys held by guards', 'held by', '"owner" or "owned by"'],
    ['Our reading of the map', 'Our reading', '"our interpretation"'],
    ['Across the seam', 'the seam', '"the boundary between the roles"'],
    ['If it opens, it is this.', 'is this', 'the name of the thing'],
  ])('%s', (text, turn, instead) => {
    expect(linesWith(text)).toEqual(found(`"${turn}" in ${JSON.stringify(text)}`, instead))
  })

  test.each([
    'Guests are told that it is shut',
    'Guards are told to shut it',
    'Opened by whoever is free',
    'Gates that are all the same size',
    'Not for guards but for guests',
    'Besides, it is shut',
    'Stakeholders and retold tales',
    'What is this?',
    'Foreverness, arrivals, and unbegunness',
  ])('but not in: %s', (text) => {
    expect(linesWith(text)).toEqual([])
  })
})

describe('American punctuation is expected', () => {
  test.each([
    ['The "gate" is shut', 'a straight quotation mark', 'curly ones: “ and ”'],
    ["The guard's gate", 'a straight apostrophe', 'a curly one: ’'],
    ['The “gate”, and the wall', 'a comma or period after a closing quotation mark', 'it inside the quotation marks'],
    ['It is called “gate”.', 'a comma or period after a closing quotation mark', 'it inside the quotation marks'],
    ['The ”gate“ is shut', 'a quotation mark that faces the wrong way', '“ before the words and ” after them'],
  ])('%s', (text, what, expected) => {
    expect(linesWith(text)).toEqual(found(`${what} in ${JSON.stringify(text)}`, expected))
  })

  test.each(['The guard’s “gate,” “wall,” and “moat”', 'Is it a “gate”? A “wall”; a “moat”: three', '“Gate”'])(
    'and here it is: %s',
    (text) => {
      expect(linesWith(text)).toEqual([])
    },
  )

  test('unless a placeholder may stand for a question', () => {
    expect(voiceFaults('If that’s the answer to “{text}”, it’s skipped.')).toEqual([])
  })
})

describe('a list has a serial comma', () => {
  test.each([
    ['Guests, guards and cooks', ', guards and cooks'],
    ['Guests, guards or cooks', ', guards or cooks'],
    ['A gate, a wall and a moat', ', a wall and a'],
    ['Keeps out wind, rain, snow and sun.', ', snow and sun'],
    ['It is opened, shut and locked at night', ', shut and locked'],
  ])('%s', (text, end) => {
    expect(linesWith(text)).toEqual(found(`"${end}" in "${text}"`, 'a comma before the last item of the list'))
  })

  test.each([
    'Guests, guards, and cooks',
    'Open, today and tomorrow',
    'One gate, inside and out',
    'For guests, gates and walls are one',
    'The gate, the wall and its moat, the road, and the river',
    '2,000 or more guests',
    'The gate opens, and guests come and go',
    'Half of it, a third or less',
  ])('unless it isn’t one: %s', (text) => {
    expect(linesWith(text)).toEqual([])
  })
})

test.each(textPaths(draftContent()))('%s is checked, unless it is quoted', (path) => {
  const draft = draftContent()
  writePath(draft, path, `${readPath(draft, path)} anew`)
  const isQuoted =
    /^article\.|^sections\.|^externalSources\.\d+\.(title|publisher|where)$|\.source\.(title|publisher)$/.test(path)
  const lines = checkContent(draft).map(describeProblem)
  expect(lines.filter((line) => line.includes('found "anew" in '))).toHaveLength(isQuoted ? 0 : 1)
})
