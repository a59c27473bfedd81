import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { defaultCharter } from '#domain/charter/charter.ts'
import { reviewDay } from '#domain/charter/review-day.ts'
import { type CalendarDay, toCalendar } from '#domain/export/calendar.ts'
import { attacks } from '#tests/hostile/values.ts'
import { runs } from '#tests/runs.ts'

const origin = { address: 'https://example.org/charter?c=v1.title_a%2Cb.review_2027-05-31.end', date: '2026-11-30' }
const charter = { ...defaultCharter, title: 'Who owns what', organization: 'Café; Ubuntu, Inc.', review: '2027-05-31' }

function dayOf(changes: Partial<typeof charter> = {}): CalendarDay {
  const day = reviewDay({ ...charter, ...changes }, origin)
  if (day === undefined) throw new Error('The charter has no review date.')
  return day
}

/** The one event of a calendar file, as another library reads it. */
function eventIn(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  const events = calendar.getAllSubcomponents('vevent')
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(events).toHaveLength(1)
  return new ICAL.Event(events[0])
}

test('the review of a charter is one all-day event that says where to read it', () => {
  const event = eventIn(toCalendar(dayOf(), 'A site'))
  expect(event.summary).toBe('Review the role charter: Who owns what, Café; Ubuntu, Inc.')
  expect(event.startDate.isDate).toBe(true)
  expect(event.startDate.toString()).toBe('2027-05-31')
  expect(event.endDate.toString()).toBe('2027-06-01')
  expect(String(event.component.getFirstPropertyValue('url'))).toBe(origin.address)
  expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-30T00:00:00Z')
})

test('a charter without a review date has none, and one without a title still says what to do', () => {
  expect(reviewDay({ ...charter, review: '' }, origin)).toBeUndefined()
  expect(dayOf({ title: '', organization: '' }).title).toBe('Review the role charter')
})

test('a charter keeps its event when the date or an owner changes, and another charter has another', () => {
  const { uid } = eventIn(toCalendar(dayOf(), 'A site'))
  expect(uid).toBe('role-charter-review-who-owns-what-café-ubuntu-inc@example.org')
  expect(eventIn(toCalendar(dayOf({ review: '2028-01-01' }), 'A site')).uid).toBe(uid)
  expect(eventIn(toCalendar(dayOf({ organization: 'Another' }), 'A site')).uid).not.toBe(uid)
})

/** By RFC 5545: lines end with CR LF, and none is longer than 75 octets. */
function expectLines(file: string): void {
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  const lines = file.slice(0, -2).split('\r\n')
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/)
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  }
}

test('lines are folded by octets, whatever the title is, and nothing in it begins another line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
      const file = toCalendar({ ...dayOf(), title: `Review ${title}` }, 'A site')
      expectLines(file)
      const plain = `Review ${title}`.replaceAll(/\p{Noncharacter_Code_Point}/gu, '')
      expect(eventIn(file).summary).toBe(plain.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim())
    }),
    { numRuns: runs(200), endOnFailure: true },
  )
})

test.each(attacks.filter(({ value }) => value.length < 20_000))('$name stays a title', ({ value }) => {
  const file = toCalendar({ ...dayOf({ title: value, organization: value }), title: `Review ${value}` }, 'A site')
  expectLines(file)
  expect(eventIn(file).summary).toMatch(/^Review/)
  expect(file.split('\r\n').filter((line) => /^(?:BEGIN|URL|ATTACH|ORGANIZER)/.test(line))).toHaveLength(3)
})
