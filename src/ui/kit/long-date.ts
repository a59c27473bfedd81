// Translators: the format of a date. Put the three parts in the order of your language.
const pattern = '{month} {day}, {year}'

// Translators: the names of the months, January to December, separated by spaces.
const months = 'January February March April May June July August September October November December'.split(' ')

/**
 * Formats an ISO 8601 date as "May 1, 2025". It doesn't use `Intl`, which browsers initialize on first use: that took
 * half of the hydration time.
 */
export function longDate(iso: string): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return pattern
    .replace('{month}', months[month - 1] ?? '')
    .replace('{day}', String(day))
    .replace('{year}', String(year))
}

// Translators: the format of a month and year.
const monthPattern = '{month} {year}'

/** Like {@link longDate}, for a date that may be only a month or a year: "July 2016", "2024". */
export function partialDate(iso: string): string {
  const [year = '', month, day] = iso.split('-')
  if (month === undefined) return year
  if (day !== undefined) return longDate(iso)
  return monthPattern.replace('{month}', months[Number(month) - 1] ?? '').replace('{year}', year)
}
