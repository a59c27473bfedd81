import type { Party } from '#model/party.ts'

/** Other possible owners of a responsibility, technical roles first. */
export const parties = [
  { id: 'ciso', name: 'CISO', title: 'Chief Information Security Officer' },
  { id: 'cdo', name: 'CDO', title: 'Chief Data Officer' },
  { id: 'cpo', name: 'CPO', title: 'Chief Product Officer' },
  { id: 'vp-engineering', name: 'VP of Engineering', title: 'Vice President of Engineering' },
  { id: 'coo', name: 'COO', title: 'Chief Operating Officer' },
  { id: 'cfo', name: 'CFO', title: 'Chief Financial Officer' },
  { id: 'ceo', name: 'CEO', title: 'Chief Executive Officer' },
  { id: 'chief-digital-officer', name: 'Chief digital officer', title: 'Chief Digital Officer' },
  { id: 'chief-ai-officer', name: 'Chief AI officer', title: 'Chief AI Officer' },
  { id: 'architecture-board', name: 'Architecture board', title: 'A group of architects, or a chief architect' },
  { id: 'chief-marketing-officer', name: 'CMO', title: 'Chief Marketing Officer' },
  { id: 'head-of-sales', name: 'Head of sales', title: 'Chief Revenue Officer or head of sales' },
  { id: 'chief-risk-officer', name: 'Chief risk officer', title: 'Chief Risk Officer' },
  { id: 'compliance-officer', name: 'Compliance officer', title: 'Chief Compliance Officer' },
  { id: 'data-protection-officer', name: 'DPO', title: 'Data Protection Officer' },
  { id: 'general-counsel', name: 'General counsel', title: 'General Counsel or head of legal' },
  { id: 'auditors', name: 'Auditors', title: 'Internal audit, or an outside auditor' },
  { id: 'board-of-directors', name: 'Board of directors', title: 'Board of directors, or another governing body' },
  { id: 'process-owners', name: 'Process owners', title: 'Department heads who own a process' },
  { id: 'manager', name: 'Manager', title: 'A manager who isn’t on the executive team' },
  {
    id: 'provider',
    name: 'Outside provider or part-time lead',
    title: 'An outside provider, or someone with another main job',
  },
  { id: 'parent', name: 'Parent organization', title: 'A parent organization or central office' },
] as const satisfies readonly Party[]
