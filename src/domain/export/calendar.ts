import ical from 'ical-generator'
import { xmlText } from './xml-text.ts'

/** Something to do on a day. */
export interface CalendarDay {
  /** The same for the same thing, so that a calendar moves it when it's imported again with another date. */
  readonly id: string
  readonly title: string
  /** ISO 8601 dates: the day itself, and when the file was made. */
  readonly day: string
  readonly made: string
  /** The absolute URL of the page that it's about. */
  readonly address: string
}

/** The day as a calendar file (.ics) with one all-day event, by RFC 5545. */
export function toCalendar({ id, title, day, made, address }: CalendarDay, site: string): string {
  const { host } = new URL(address)
  const calendar = ical({ prodId: { company: plain(site), product: 'Role charter', language: 'EN' } })
  calendar.createEvent({
    id: `${plain(id)}@${host}`,
    summary: plain(title),
    start: day,
    allDay: true,
    stamp: `${made}T00:00:00Z`,
    // The library would escape them as in a text, which isn't how an address is read.
    url: address.replaceAll(',', '%2C').replaceAll(';', '%3B'),
  })
  // The last line is to be ended as well.
  return `${calendar.toString()}\r\n`
}

/** One line, without control characters. */
function plain(text: string): string {
  // What's left out may have had spaces on both sides.
  return xmlText(text.replaceAll(/[\s\p{Cc}]+/gu, ' '))
    .replaceAll(/ +/g, ' ')
    .trim()
}
