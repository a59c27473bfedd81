import { reads, says } from '#content/statement.ts'
import type { Objective, Partner, Theme } from '#model/responsibility.ts'

export const themes = [
  { id: 'strategy', name: 'Strategy', gloss: 'Where technology is going, and why' },
  { id: 'infrastructure', name: 'Infrastructure and systems', gloss: 'What everything else runs on' },
  { id: 'security', name: 'Security and risk', gloss: 'What could go wrong, and how to prepare' },
  { id: 'governance', name: 'Governance and compliance', gloss: 'Rules to follow and standards to set' },
  { id: 'spend', name: 'IT spending and vendors', gloss: 'What you pay for, and to whom' },
  { id: 'change', name: 'Change and integration', gloss: 'How the organization will work tomorrow' },
  { id: 'product', name: 'Product', gloss: 'What customers get' },
  { id: 'research', name: 'R&D and foresight', gloss: 'What’s coming, and what to do about it' },
  { id: 'market', name: 'Market and customers', gloss: 'Who buys, and why they buy from us' },
] as const satisfies readonly Theme[]

export const objectives = [
  {
    id: 'efficiency',
    name: 'Efficiency',
    lean: 'cio',
    statement: says(
      'The same work with less effort, time, and money.',
      'diff.objectives.cio.efficiency',
      'cio.efficiency',
    ),
  },
  {
    id: 'reliability',
    name: 'Reliability',
    lean: 'cio',
    statement: says('Systems that are up when people need them.', 'diff.objectives.cio.reliability', 'cio.assurance'),
  },
  {
    id: 'security',
    name: 'Security',
    lean: 'cio',
    statement: says(
      'Information and systems that are well protected.',
      'diff.objectives.cio.security',
      'cio.assurance',
    ),
  },
  {
    id: 'risk',
    name: 'Risk management',
    lean: 'cio',
    statement: says('Risks that are known and managed.', 'diff.objectives.cio.risk'),
  },
  {
    id: 'innovation',
    name: 'Innovation',
    lean: 'cto',
    statement: says('New ideas that work, delivered to customers.', 'diff.objectives.cto.innovation', 'cto.product'),
  },
  {
    id: 'advancement',
    name: 'Technological advancement',
    lean: 'cto',
    statement: says('A technical base that advances with the field.', 'diff.objectives.cto.advancement'),
  },
  {
    id: 'differentiation',
    name: 'Differentiation',
    lean: 'cto',
    statement: says('A difference the market notices.', 'diff.objectives.cto.differentiation', 'cto.deploys'),
  },
  {
    id: 'alignment',
    name: 'Alignment',
    lean: 'shared',
    statement: says('Technology and the organization’s goals pull in the same direction.', 'together.align'),
  },
] as const satisfies readonly Objective[]

export const partners = [
  {
    id: 'finance',
    name: 'Finance',
    lean: 'cio',
    statement: says('Often works closely with the CIO.', 'diff.units.cio.finance'),
  },
  {
    id: 'operations',
    name: 'Operations',
    lean: 'cio',
    statement: says('Often works closely with the CIO.', 'diff.units.cio.operations'),
  },
  {
    id: 'administration',
    name: 'Administration',
    lean: 'cio',
    statement: says('Often works closely with the CIO.', 'diff.units.cio.administration'),
  },
  {
    id: 'product-management',
    name: 'Product management',
    lean: 'cto',
    statement: says('Works with the CTO.', 'diff.units.cto.product'),
  },
  {
    id: 'rnd',
    name: 'R&D',
    lean: 'cto',
    statement: says('Works with the CTO.', 'diff.units.cto.rnd'),
  },
  {
    id: 'marketing',
    name: 'Marketing',
    lean: 'cto',
    statement: says('Works with the CTO.', 'diff.units.cto.marketing'),
  },
  {
    id: 'sales',
    name: 'Sales',
    lean: 'cto',
    statement: says('Works with the CTO.', 'diff.units.cto.sales'),
  },
  {
    id: 'leadership',
    name: 'Executive team and board',
    lean: 'shared',
    statement: reads('Sets the priorities that define both roles.', 'close.define', 'together.align'),
  },
] as const satisfies readonly Partner[]
