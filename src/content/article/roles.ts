import { reads, says } from '#content/statement.ts'
import type { Role } from '#model/role.ts'

export const roles = [
  {
    id: 'cio',
    abbreviation: 'CIO',
    title: 'Chief Information Officer',
    faces: 'inward',
    promise: reads(
      'Works to keep the organization running well, securely, and at a reasonable cost.',
      'cio.oversees',
      'cio.efficiency',
      'cio.assurance',
    ),
    traits: [
      {
        label: 'Often works with',
        statement: says(
          'Finance, operations, administration',
          'diff.units.cio.finance',
          'diff.units.cio.operations',
          'diff.units.cio.administration',
        ),
      },
      {
        label: 'Measured on',
        statement: reads(
          'Efficiency, reliability, security, risk',
          'diff.objectives.cio.efficiency',
          'diff.objectives.cio.reliability',
          'diff.objectives.cio.security',
          'diff.objectives.cio.risk',
        ),
      },
      {
        label: 'Starting point',
        statement: reads('Existing systems', 'diff.focus.cio.improve'),
      },
    ],
  },
  {
    id: 'cto',
    abbreviation: 'CTO',
    title: 'Chief Technology Officer',
    faces: 'outward',
    promise: reads(
      'Works to make the organization’s products better than what competitors offer.',
      'cto.outward',
      'cto.deploys',
      'cto.customer',
    ),
    traits: [
      {
        label: 'Works with',
        statement: says(
          'Product, R&D, marketing, sales',
          'diff.units.cto.product',
          'diff.units.cto.rnd',
          'diff.units.cto.marketing',
          'diff.units.cto.sales',
        ),
      },
      {
        label: 'Measured on',
        statement: reads(
          'Innovation, advancement, differentiation',
          'diff.objectives.cto.innovation',
          'diff.objectives.cto.advancement',
          'diff.objectives.cto.differentiation',
        ),
      },
      {
        label: 'Starting point',
        statement: reads('New possibilities', 'diff.focus.cto.innovate', 'diff.focus.cto.product'),
      },
    ],
  },
] as const satisfies readonly Role[]
