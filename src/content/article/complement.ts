import { reads, says } from '#content/statement.ts'
import type { Complement } from '#model/complement.ts'

export const complement = {
  meets: [
    {
      id: 'meet-strategy',
      title: 'One technology strategy',
      statement: says('One strategy holds robustness inside and innovation outside in balance.', 'together.balance'),
    },
    {
      id: 'meet-goals',
      title: 'The organization’s goals',
      statement: says(
        'Both answer to the same wider goals, so both have to work out together how technology serves them.',
        'together.align',
      ),
    },
    {
      id: 'meet-subject',
      title: 'The same subject',
      statement: reads(
        'Both work closely with technology and with digital strategy, which is why people mix them up.',
        'intro.common',
        'intro.distinct',
      ),
    },
  ],
  handovers: [
    {
      id: 'hand-platform',
      from: 'cio',
      to: 'cto',
      title: 'Firm ground to build on',
      statement: reads(
        'Infrastructure that holds, so that a launch is about the product and not about the servers.',
        'cio.r.infrastructure',
        'cto.r.product',
      ),
    },
    {
      id: 'hand-next',
      from: 'cto',
      to: 'cio',
      title: 'Early word of what is coming',
      statement: reads(
        'Which technologies are about to matter, in time to plan, budget and train for them.',
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
        'What security and regulation ask of a product, said at the start and not the week before launch.',
        'cio.r.security',
        'cio.r.compliance',
      ),
    },
    {
      id: 'hand-standards',
      from: 'cto',
      to: 'cio',
      title: 'Standards to buy and build by',
      statement: reads(
        'Technical standards and policies that also tell what an internal system has to fit in with.',
        'cto.r.standards',
        'cio.r.integration',
      ),
    },
    {
      id: 'hand-numbers',
      from: 'cio',
      to: 'cto',
      title: 'The organization’s own numbers',
      statement: reads(
        'Integrated systems, so that product, sales and marketing decide on figures that agree.',
        'cio.r.integration',
        'cto.r.market',
      ),
    },
    {
      id: 'hand-demand',
      from: 'cto',
      to: 'cio',
      title: 'What customers will ask of the inside',
      statement: reads(
        'What the market demands next, and so which internal processes will have to keep up.',
        'cto.r.market',
        'diff.units.cio.purpose',
      ),
    },
  ],
  conditions: [
    {
      id: 'condition-understand',
      title: 'Know the difference, and the fit',
      statement: says(
        'To get all it can from technology, a business has to understand both how the roles differ and how they complete each other.',
        'close.understand',
      ),
    },
    {
      id: 'condition-define',
      title: 'Define both, from your own priorities',
      statement: says(
        'Each organization has to draw the two roles with thought, starting from what it wants to achieve.',
        'close.define',
        'together.define',
      ),
    },
    {
      id: 'condition-communicate',
      title: 'Keep them talking',
      statement: says(
        'Working together is not a founding act but a habit that the organization has to look after.',
        'close.communicate',
      ),
    },
  ],
  yields: [
    {
      id: 'yield-effect',
      title: 'Better inside, worth more outside',
      statement: says(
        'The same technology makes operations more effective and gives customers offers of real value.',
        'together.effect',
      ),
    },
    {
      id: 'yield-resilience',
      title: 'Resilience',
      statement: says('The organization stands more firmly when something gives way.', 'together.outcome'),
    },
    {
      id: 'yield-agility',
      title: 'Market agility',
      statement: says('It also turns faster when its market does.', 'together.outcome'),
    },
  ],
} as const satisfies Complement
