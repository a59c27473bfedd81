import type { ExternalSource } from '#model/source.ts'

/** Cited by the legal table and by a kind of role, whose pages load different sources. */
export const dcTechnologyOffice = {
  id: 'dc-chief-technology-officer',
  title: 'Office of the Chief Technology Officer, D.C. Code §§ 1-1401 to 1-1403',
  publisher: 'Council of the District of Columbia',
  year: 2026,
  published: '2026',
  undated: true,
  address: 'https://code.dccouncil.gov/us/dc/council/code/sections/1-1403',
  where: 'Sections 1-1401 and 1-1403(2), (3), and (9)',
  says: 'By law, the chief technology officer’s office in Washington, D.C., approves agencies’ IT budgets, reviews their IT contracts, and oversees all of the city’s data centers.',
  checked: '2026-11-29',
  caution: 'The law gives these functions to the office, which works under a chief technology officer.',
} as const satisfies ExternalSource
