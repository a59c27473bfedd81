import { reads, says } from '#content/statement.ts'
import type { Complement } from '#model/complement.ts'
import { meets } from './meets.ts'

export const complement = {
  meets,
  handovers: [
    {
      id: 'hand-platform',
      from: 'cio',
      to: 'cto',
      title: 'A solid foundation to build on',
      statement: reads(
        'Infrastructure that holds up, so a launch is about the product, not the servers.',
        'cio.r.infrastructure',
        'cto.r.product',
      ),
    },
    {
      id: 'hand-next',
      from: 'cto',
      to: 'cio',
      title: 'Early notice of what’s coming',
      statement: reads(
        'Which technologies are about to matter, in time to plan, budget, and train for them.',
        'cto.r.research',
        'cio.aligns',
      ),
    },
    {
      id: 'hand-guardrails',
      from: 'cio',
      to: 'cto',
      title: 'Guardrails, known in advance',
      statement: reads(
        'Security and regulatory requirements, spelled out at the start, not the week before launch.',
        'cio.r.security',
        'cio.r.compliance',
      ),
    },
    {
      id: 'hand-standards',
      from: 'cto',
      to: 'cio',
      title: 'Standards for buying and building',
      statement: reads(
        'Technical standards and policies that internal systems also have to meet.',
        'cto.r.standards',
        'cio.r.integration',
      ),
    },
    {
      id: 'hand-numbers',
      from: 'cio',
      to: 'cto',
      title: 'Consistent internal data',
      statement: reads(
        'Integrated systems, so that product, sales, and marketing work from the same numbers.',
        'cio.r.integration',
        'cto.r.market',
      ),
    },
    {
      id: 'hand-demand',
      from: 'cto',
      to: 'cio',
      title: 'Insight into customer demand',
      statement: reads(
        'What the market will want next, and which internal processes will have to keep up.',
        'cto.r.market',
        'diff.units.cio.purpose',
      ),
    },
  ],
  conditions: [
    {
      id: 'condition-understand',
      title: 'Understand the differences and the fit',
      statement: says(
        'To get the most out of technology, a business has to understand both how the roles differ and how they complement each other.',
        'close.understand',
      ),
    },
    {
      id: 'condition-define',
      title: 'Define both roles around your own priorities',
      statement: says(
        'Each organization has to think the two roles through and define them clearly, starting from what it wants to achieve.',
        'close.define',
        'together.define',
      ),
    },
    {
      id: 'condition-communicate',
      title: 'Keep them talking',
      statement: says(
        'The two have to keep working together and talking, and the organization has to make sure they do.',
        'close.communicate',
      ),
    },
  ],
  yields: [
    {
      id: 'yield-effect',
      title: 'Better operations, better products',
      statement: says(
        'The same technology makes operations more effective and gives customers products of real value.',
        'together.effect',
      ),
    },
    {
      id: 'yield-resilience',
      title: 'Resilience',
      statement: says('When the two work together, the organization withstands shocks better.', 'together.outcome'),
    },
    {
      id: 'yield-agility',
      title: 'Market agility',
      statement: says('It also adapts faster when its market changes.', 'together.outcome'),
    },
  ],
} as const satisfies Complement
