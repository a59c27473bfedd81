import type { TaskRule } from '#model/result-advice.ts'

/** The responsibilities each answer puts on the list, the most painful first. */
export const tasks = [
  {
    answer: { question: 'instakes', option: 'loss' },
    responsibility: 'risk',
    term: 'Technology risk management',
  },
  { answer: { question: 'gaps', option: 'secure' }, responsibility: 'security', term: 'Information security' },
  { answer: { question: 'instakes', option: 'demand' }, responsibility: 'compliance', term: 'Regulatory compliance' },
  { answer: { question: 'gaps', option: 'privacy' }, responsibility: 'compliance', term: 'Regulatory compliance' },
  { answer: { question: 'outstakes', option: 'demand' }, responsibility: 'compliance', term: 'Regulatory compliance' },
  {
    answer: { question: 'instakes', option: 'replace' },
    responsibility: 'advancement',
    term: 'Platform modernization',
  },
  {
    answer: { question: 'instakes', option: 'join' },
    responsibility: 'integration',
    term: 'Integration and digital transformation',
  },
  { answer: { question: 'instakes', option: 'spend' }, responsibility: 'investments', term: 'IT portfolio and budget' },
  {
    answer: { question: 'instakes', option: 'units' },
    responsibility: 'vendors',
    term: 'Vendor and license management',
  },
  {
    answer: { question: 'inblocks', option: 'plan' },
    responsibility: 'internal-strategy',
    term: 'IT strategy and roadmap',
  },
  {
    answer: { question: 'inblocks', option: 'divided' },
    responsibility: 'role-boundaries',
    term: 'Roles and decision rights',
  },
  {
    answer: { question: 'outstakes', option: 'loss' },
    responsibility: 'solutions',
    term: 'Cross-functional product delivery',
  },
  { answer: { question: 'outstakes', option: 'unbuilt' }, responsibility: 'product', term: 'Product development' },
  {
    answer: { question: 'outstakes', option: 'team' },
    responsibility: 'solutions',
    term: 'Cross-functional product delivery',
  },
  { answer: { question: 'outblocks', option: 'plan' }, responsibility: 'digital-strategy', term: 'Digital strategy' },
  {
    answer: { question: 'outblocks', option: 'divided' },
    responsibility: 'role-boundaries',
    term: 'Roles and decision rights',
  },
  { answer: { question: 'gaps', option: 'product' }, responsibility: 'market', term: 'Product–market fit' },
  {
    answer: { question: 'gaps', option: 'daily' },
    responsibility: 'solutions',
    term: 'Cross-functional product delivery',
  },
  {
    answer: { question: 'gaps', option: 'benefit' },
    responsibility: 'shared-goals',
    term: 'Business–technology alignment',
  },
  {
    answer: { question: 'gaps', option: 'figures' },
    responsibility: 'integration',
    term: 'Integration and digital transformation',
  },
  {
    answer: { question: 'gaps', option: 'supplier' },
    responsibility: 'vendors',
    term: 'Vendor and license management',
  },
  { answer: { question: 'gaps', option: 'process' }, responsibility: 'efficiency', term: 'Operational efficiency' },
] as const satisfies readonly TaskRule[]
