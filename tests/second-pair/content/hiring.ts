import type { Hiring, HiringProfile } from '#model/hiring.ts'
import type { Statement } from '#model/source.ts'

const judges = (text: string): Statement => ({ text, basis: 'derived', sources: [] })

const asks = (id: string, text: string, ...responsibilities: string[]) => ({
  id,
  asks: judges(text),
  listenFor: judges('A dish, a date, and a name.'),
  responsibilities,
})

function profile(id: string, title: string, role?: string): HiringProfile {
  return {
    id,
    ...(role !== undefined && { role }),
    title,
    mission: judges('Keep the house full.'),
    reportsTo: judges('The owner.'),
    reporting: ['owner-first'],
    firstYear: [{ id: `${id}-spring`, statement: judges('By spring: a menu that sells.') }],
    scorecard: [
      {
        id: `${id}-full`,
        needs: judges('Has filled a house'),
        shownBy: judges('Names the house'),
        asked: [`${id}-again`],
      },
    ],
    questions: [asks(`${id}-late`, 'Tell me about a late evening.')],
    references: [{ id: `${id}-again`, statement: judges('Would you work with them again?') }],
    duties: [],
    others: [],
  }
}

/** What it takes to hire for a restaurant. */
export const hiring: Hiring = {
  profiles: [
    profile('chef', 'Head Chef', 'chef'),
    profile('host', 'Head Host', 'host'),
    profile('one-for-both', 'Innkeeper'),
  ],
  questions: [
    ...Array.from({ length: 7 }, (_, index) =>
      asks(`evening-${index + 1}`, `What went wrong on evening ${index + 1}?`),
    ),
    asks('menu', 'Who wrote the menu?', 'menu'),
  ],
  references: [],
  duties: [],
  retired: [],
}
