import type { Party } from '#model/party.ts'

/** Who else may hold a responsibility, the technical seats first. */
export const parties = [
  { id: 'ciso', name: 'CISO', title: 'Chief Information Security Officer' },
  { id: 'cdo', name: 'CDO', title: 'Chief Data Officer' },
  { id: 'cpo', name: 'CPO', title: 'Chief Product Officer' },
  { id: 'vp-engineering', name: 'VP of Engineering', title: 'Vice President of Engineering' },
  { id: 'coo', name: 'COO', title: 'Chief Operating Officer' },
  { id: 'cfo', name: 'CFO', title: 'Chief Financial Officer' },
  { id: 'ceo', name: 'CEO', title: 'Chief Executive Officer' },
  { id: 'manager', name: 'A manager', title: 'A manager without an executive seat' },
  { id: 'provider', name: 'A provider or part-timer', title: 'A provider, or someone beside another job' },
  { id: 'parent', name: 'A parent organization', title: 'A parent body or central office' },
] as const satisfies readonly Party[]
