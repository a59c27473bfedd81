import { reads, says } from '#content/statement.ts'
import type { Objective, Partner, Theme } from '#model/responsibility.ts'

export const themes = [
  { id: 'strategy', name: 'Strategy', gloss: 'Where technology is going, and why' },
  { id: 'infrastructure', name: 'Infrastructure and systems', gloss: 'What everything else runs on' },
  { id: 'security', name: 'Security and risk', gloss: 'What could go wrong, and who is ready' },
  { id: 'governance', name: 'Rules and standards', gloss: 'What has to be followed, and what is laid down' },
  { id: 'spend', name: 'Spend and vendors', gloss: 'What is paid for, to whom, and what for' },
  { id: 'change', name: 'Change and integration', gloss: 'How the organization works tomorrow' },
  { id: 'product', name: 'Product', gloss: 'What customers get' },
  { id: 'research', name: 'Research and foresight', gloss: 'What is coming, and what to do with it' },
  { id: 'market', name: 'Market and customers', gloss: 'Who buys, and why from us' },
] as const satisfies readonly Theme[]

export const objectives = [
  {
    id: 'efficiency',
    name: 'Efficiency',
    lean: 'cio',
    statement: says(
      'The same work with less effort, time and money.',
      'diff.objectives.cio.efficiency',
      'cio.efficiency',
    ),
  },
  {
    id: 'reliability',
    name: 'Reliability',
    lean: 'cio',
    statement: says('Systems that are there when they are needed.', 'diff.objectives.cio.reliability', 'cio.assurance'),
  },
  {
    id: 'security',
    name: 'Security',
    lean: 'cio',
    statement: says('Information and systems kept safe.', 'diff.objectives.cio.security', 'cio.assurance'),
  },
  {
    id: 'risk',
    name: 'Risk under control',
    lean: 'cio',
    statement: says('What could go wrong is known and managed.', 'diff.objectives.cio.risk'),
  },
  {
    id: 'innovation',
    name: 'Innovation',
    lean: 'cto',
    statement: says('New things that work, brought to customers.', 'diff.objectives.cto.innovation', 'cto.product'),
  },
  {
    id: 'advancement',
    name: 'Technological advancement',
    lean: 'cto',
    statement: says('A technical base that moves ahead with the field.', 'diff.objectives.cto.advancement'),
  },
  {
    id: 'differentiation',
    name: 'Differentiation',
    lean: 'cto',
    statement: says('A difference that the market notices.', 'diff.objectives.cto.differentiation', 'cto.deploys'),
  },
  {
    id: 'alignment',
    name: 'Alignment',
    lean: 'shared',
    statement: says('Technology and the organization’s goals pull the same way.', 'together.align'),
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
    statement: reads('Sets the priorities from which both roles are defined.', 'close.define', 'together.align'),
  },
] as const satisfies readonly Partner[]
