import { says } from '#content/statement.ts'
import type { ComparisonRow } from '#model/comparison.ts'

/** The first row of each dimension. They're apart from the others, since the home page shows no more. */
export const leadRows = [
  {
    id: 'focus-direction',
    dimension: 'focus',
    kind: 'difference',
    lead: true,
    label: 'Direction',
    hint: 'Which way the role faces',
    cells: {
      cio: {
        headline: 'Mostly inward',
        statement: says(
          'Focuses on the organization’s own systems and processes, and on the people who work with them.',
          'diff.focus.cio.internal',
          'cio.inward',
        ),
      },
      cto: {
        headline: 'Mostly outward',
        statement: says(
          'Focuses on advances in technology, on new products, and on the market they’re made for.',
          'diff.focus.cto.external',
          'cto.outward',
        ),
      },
    },
  },
  {
    id: 'objectives-aim',
    dimension: 'objectives',
    kind: 'difference',
    lead: true,
    label: 'Priority',
    hint: 'What the role emphasizes',
    cells: {
      cio: {
        headline: 'Operational efficiency',
        statement: says(
          'The organization’s work takes less time, effort, and money.',
          'diff.objectives.cio.efficiency',
          'cio.efficiency',
        ),
      },
      cto: {
        headline: 'Innovation',
        statement: says(
          'The organization offers things it couldn’t offer before.',
          'diff.objectives.cto.innovation',
          'cto.product',
        ),
      },
    },
  },
  {
    id: 'units-partners',
    dimension: 'units',
    kind: 'difference',
    lead: true,
    label: 'Partners',
    hint: 'Which departments are closest',
    cells: {
      cio: {
        headline: 'Finance, operations, administration',
        statement: says(
          'Often works closely with the departments that keep the organization going.',
          'diff.units.cio.finance',
          'diff.units.cio.operations',
          'diff.units.cio.administration',
        ),
      },
      cto: {
        headline: 'Product, R&D, marketing, sales',
        statement: says(
          'Works with the teams that define, develop, market, and sell the product.',
          'diff.units.cto.product',
          'diff.units.cto.rnd',
          'diff.units.cto.marketing',
          'diff.units.cto.sales',
        ),
      },
    },
  },
  {
    id: 'responsibilities-technology',
    dimension: 'responsibilities',
    kind: 'difference',
    lead: true,
    label: 'Technology',
    hint: 'What runs now, and what comes next',
    cells: {
      cio: {
        headline: 'Runs the infrastructure',
        statement: says(
          'Commonly manages the systems, networks, and devices the enterprise runs on.',
          'cio.r.infrastructure',
        ),
      },
      cto: {
        headline: 'Adopts new technology',
        statement: says('Usually researches new technologies and adopts the ones that fit.', 'cto.r.research'),
      },
    },
  },
  {
    id: 'purpose-mandate',
    dimension: 'purpose',
    kind: 'difference',
    lead: true,
    label: 'Mandate',
    hint: 'What the role is entrusted with',
    cells: {
      cio: {
        headline: 'Internal technology',
        statement: says(
          'Mainly oversees the technology the organization runs on and the strategy behind it.',
          'cio.oversees',
        ),
      },
      cto: {
        headline: 'Future technology',
        statement: says('Emphasizes future trends and what they make possible.', 'cto.trends'),
      },
    },
  },
] as const satisfies readonly ComparisonRow[]
