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
  { id: 'manager', name: 'Manager', title: 'A manager who isn’t on the executive team' },
  {
    id: 'provider',
    name: 'Outside provider or part-time lead',
    title: 'An outside provider, or someone with another main job',
  },
  { id: 'parent', name: 'Parent organization', title: 'A parent organization or central office' },
] as const satisfies readonly Party[]
