import type { Agenda } from './agenda.ts'
import type { Difference } from './compare-session.ts'
import { kindLabels } from './session-labels.ts'

/** A part of the meeting, with its place in it, in minutes from the start. */
export interface AgendaRow {
  /** Id of the item; undefined for the fixed parts. */
  readonly item: string | undefined
  readonly from: number
  readonly to: number
  readonly name: string
  readonly text: string
}

/** What there's no time for, and when there is, in one sentence each; empty if there's time for everything. */
export function notTodayText({ notToday }: Agenda): string {
  if (notToday.length === 0) return ''
  return `${namesOf(notToday)}. In the closing, set a date for ${notToday.length === 1 ? 'it' : 'them'} within two weeks.`
}

function namesOf(differences: readonly Difference[]): string {
  return differences.map(({ item }) => item.name).join('; ')
}

/** The parts of a meeting one after the other. */
export function agendaRows({ opening, confirmed, items, reading, closing }: Agenda): readonly AgendaRow[] {
  const parts = [
    {
      item: undefined,
      minutes: opening,
      name: 'Opening',
      text: `Say what you’ll decide today, and who decides if the two of you can’t.${
        confirmed.length === 0 ? '' : ` Confirm what one of you could live with either way: ${namesOf(confirmed)}.`
      }`,
    },
    ...items.map(({ difference: { item, kind }, minutes }) => ({
      item: item.id,
      minutes,
      name: item.name,
      text: kindLabels[kind],
    })),
    ...(reading === 0
      ? []
      : [
          {
            item: undefined,
            minutes: reading,
            name: 'What you agree on',
            text: 'Read it through. Do you mean the same?',
          },
        ]),
    {
      item: undefined,
      minutes: closing,
      name: 'Closing',
      text: 'Read out who owns what, what stays open, and who follows up by when.',
    },
  ]
  let from = 0
  return parts.map(({ minutes, ...part }) => {
    const start = from
    from += minutes
    return { ...part, from: start, to: from }
  })
}
