// Translators: how a day is written; put the three in the order that you write them in.
const pattern = '{month} {day}, {year}'

// Translators: the names of the months, from the first to the last, with a space between them.
const months = 'January February March April May June July August September October November December'.split(' ')

/**
 * A day, given as ISO 8601, as people write it: "May 1, 2025". Not by the browser's own means, which it sets up when
 * they are first asked for: that took half of the time in which React took a page over.
 */
export function longDate(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return pattern
    .replace('{month}', months[month - 1] ?? '')
    .replace('{day}', String(day))
    .replace('{year}', String(year))
}

// Translators: how a month of a year is written.
const monthPattern = '{month} {year}'

/** As {@link longDate}, of a date that may be a month or a year only: "July 2016", "2024". */
export function partialDate(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return year
  if (day !== undefined) return longDate(iso)
  return monthPattern.replace('{month}', months[Number(month) - 1] ?? '').replace('{year}', year)
}
