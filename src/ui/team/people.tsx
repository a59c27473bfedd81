import { language } from '#model/language.ts'

interface PeopleProps {
  /** Their places in the team, from 0. */
  readonly places: readonly number[]
  /** Everyone's label, in the order of the team. */
  readonly labels: readonly string[]
  /** `sentence`: with an "and"; `list`: with commas only. */
  readonly as: 'sentence' | 'list'
}

const formats = {
  sentence: new Intl.ListFormat(language, { type: 'conjunction' }),
  list: new Intl.ListFormat(language, { type: 'unit' }),
} as const

/** Some of the team by name; each name keeps its own writing direction. */
export function People({ places, labels, as }: PeopleProps) {
  const parts = formats[as].formatToParts(places.map((place) => labels[place] ?? ''))
  return parts.map(({ type, value }, index) => {
    const key = `${index} ${value}`
    return type === 'element' ? (
      <bdi key={key} translate="no">
        {value}
      </bdi>
    ) : (
      <span key={key}>{value}</span>
    )
  })
}
