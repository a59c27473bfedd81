import type { Content } from '#model/content.ts'
import { advice } from './advice.ts'
import { examples } from './examples.ts'
import { hiring } from './hiring.ts'
import { quiz } from './quiz.ts'
import { objectives, partners, responsibilities, themes } from './responsibilities.ts'
import { parties, roles } from './roles.ts'
import { complement, dimensions, rows } from './rows.ts'
import { says } from './statement.ts'

/** Two roles in a restaurant, as another content folder would have them: complete, but small. */
export const content: Content = {
  article: { title: 'Stove and door', author: 'A. Writer', published: '2001-02-03', kind: 'essay' },
  sections: [{ id: 'opening', heading: 'Two people, one house' }],
  claims: [
    { id: 'chef.kitchen', section: 'opening', says: 'The chef answers for the kitchen.' },
    { id: 'chef.stores', section: 'opening', says: 'The chef keeps the stores.' },
    { id: 'host.guests', section: 'opening', says: 'The host answers for the guests.' },
    { id: 'host.bookings', section: 'opening', says: 'The host keeps the book.' },
    { id: 'both.menu', section: 'opening', says: 'Both agree on the menu.' },
  ],
  externalSources: [],
  roles,
  dimensions,
  rows,
  themes,
  objectives,
  partners,
  responsibilities,
  complement,
  parties,
  quiz,
  advice,
  examples,
  topics: [],
  reportingModels: [
    {
      id: 'owner-first',
      name: 'To the owner',
      statement: { text: 'In small houses.', basis: 'derived', sources: [] },
    },
  ],
  roleKinds: [],
  legalMentions: [],
  hiring,
  rolesToSettle: [],
  positionTitles: { inward: {}, outward: {}, combined: {} },
  caveats: [says('Some houses have neither.', 'both.menu')],
}
