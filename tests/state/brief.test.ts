import { beforeEach, expect, test } from 'vitest'
import { adoptEdits, briefStore, editBrief, mostBriefs, resetBrief } from '#state/brief.ts'

const key = 'cio-or-cto:briefs'
const one = { query: '?role=cio', profile: 'cio' }
const other = { query: '?role=cio&c=v1.end', profile: 'cio' }

beforeEach(() => {
  localStorage.clear()
  briefStore.setState({ briefs: [] })
})

const stored = () => JSON.parse(localStorage.getItem(key) ?? '{}').state.briefs

test('an edit is kept on the device, under the brief that it’s of', () => {
  editBrief(one, 'mission.mission', 'Ours')
  editBrief(one, 'details.title', '')
  editBrief(other, 'mission.mission', 'Theirs')
  expect(stored()).toEqual([
    { ...one, edits: { 'mission.mission': 'Ours', 'details.title': '' } },
    { ...other, edits: { 'mission.mission': 'Theirs' } },
  ])
})

test('our wording again, for one field or for all, and a brief without edits isn’t kept', () => {
  editBrief(one, 'mission.mission', 'Ours')
  editBrief(one, 'details.title', 'Head of IT')
  editBrief(one, 'mission.mission', undefined)
  expect(stored()).toEqual([{ ...one, edits: { 'details.title': 'Head of IT' } }])
  editBrief(one, 'details.title', undefined)
  expect(stored()).toEqual([])
  editBrief(one, 'details.title', 'Head of IT')
  editBrief(other, 'details.title', 'Head of IT')
  resetBrief(one.query)
  expect(stored()).toEqual([{ ...other, edits: { 'details.title': 'Head of IT' } }])
})

test('the wording of another brief can be taken over, and stays where it was', () => {
  editBrief(one, 'mission.mission', 'Ours')
  adoptEdits(other, one.query)
  adoptEdits(other, '?role=none')
  expect(stored()).toEqual([
    { ...one, edits: { 'mission.mission': 'Ours' } },
    { ...other, edits: { 'mission.mission': 'Ours' } },
  ])
})

test('no brief is dropped for another: there’s a limit, which the caller learns of', () => {
  for (let number = 1; number <= mostBriefs; number += 1) {
    expect(editBrief({ ...one, query: `?role=cio&c=${number}` }, 'mission.mission', 'Ours')).toBe(true)
  }
  expect(editBrief(one, 'mission.mission', 'Ours')).toBe(false)
  expect(stored()).toHaveLength(mostBriefs)
  expect(editBrief({ ...one, query: '?role=cio&c=1' }, 'mission.mission', 'Again')).toBe(true)
})

test('what another tab wrote is kept', () => {
  editBrief(one, 'mission.mission', 'Ours')
  const theirs = { state: { briefs: [{ ...one, edits: { 'details.title': 'Theirs' } }] }, version: 1 }
  localStorage.setItem(key, JSON.stringify(theirs))
  editBrief(one, 'details.pay', '1')
  expect(stored()[0].edits).toMatchObject({ 'details.title': 'Theirs', 'details.pay': '1' })
})

test.each([
  ['no list', {}],
  ['briefs that aren’t any', { briefs: [null, 'x', {}, { query: 1, profile: 'cio', edits: {} }] }],
  ['edits that aren’t texts', { briefs: [{ ...one, edits: { a: 1, b: null, c: 'kept' } }] }],
  [
    'the same brief twice',
    {
      briefs: [
        { ...one, edits: { c: 'kept' } },
        { ...one, edits: { c: 'lost' } },
      ],
    },
  ],
])('stored data with %s is read as far as it can be', (_, state) => {
  localStorage.setItem(key, JSON.stringify({ state, version: 1 }))
  briefStore.refresh()
  const edits = briefStore.getState().briefs.map((brief) => brief.edits)
  expect(edits).toEqual(JSON.stringify(state).includes('kept') ? [{ c: 'kept' }] : [])
})
