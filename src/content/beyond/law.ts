import { reports } from '#content/statement.ts'
import type { LegalMention } from '#model/topic.ts'

/** Where a law or a regulator names a role, by jurisdiction. Each duty starts with a verb: the role is its subject. */
export const legalMentions = [
  {
    id: 'eu-ai-act',
    jurisdiction: 'European Union',
    sector: 'Any; deployers of high-risk AI',
    named: 'People who oversee high-risk AI',
    duty: reports(
      'Must have the needed competence, training, and authority under the AI Act, from December 2027 at the earliest. It doesn’t apply yet.',
      'eu-ai-act-oversight',
    ),
    source: 'eu-ai-act-oversight',
  },
  {
    id: 'eu-dora-responsibility',
    jurisdiction: 'European Union',
    sector: 'Most financial entities',
    named: 'Management body',
    duty: reports(
      'Bears the ultimate responsibility for managing ICT risk under DORA, which has applied since January 17, 2025.',
      'eu-dora-management-body',
    ),
    source: 'eu-dora-management-body',
  },
  {
    id: 'eu-dora-roles',
    jurisdiction: 'European Union',
    sector: 'Most financial entities',
    named: 'Management body and its members',
    duty: reports(
      'Sets clear roles for all ICT-related functions under DORA; its members keep their own ICT risk knowledge up to date.',
      'eu-dora-ict-roles',
    ),
    source: 'eu-dora-ict-roles',
  },
  {
    id: 'eu-gdpr-dpo',
    jurisdiction: 'European Union',
    sector: 'Any, where a data protection officer is designated',
    named: 'Data protection officer',
    duty: reports(
      'Reports directly to the highest management level under the GDPR; other duties must not cause a conflict of interests.',
      'eu-gdpr-dpo-independence',
    ),
    source: 'eu-gdpr-dpo-independence',
  },
  {
    id: 'eu-gdpr-head-of-it',
    jurisdiction: 'European Union',
    sector: 'Any, where a data protection officer is designated',
    named: 'Head of IT, in guidance',
    duty: reports(
      'May have a conflict of interests as data protection officer, as a rule of thumb, according to guidance on the GDPR.',
      'eu-dpo-conflicts',
    ),
    source: 'eu-dpo-conflicts',
  },
  {
    id: 'eu-nis2',
    jurisdiction: 'European Union',
    sector: 'Essential and important entities',
    named: 'Management bodies',
    duty: reports(
      'Approve cybersecurity risk measures, oversee them, and can be held liable for breaches: NIS2 has EU states ensure this, through national law.',
      'eu-nis2-management-body',
    ),
    source: 'eu-nis2-management-body',
  },
  {
    id: 'india-sebi',
    jurisdiction: 'India',
    sector: 'Market infrastructure; SEBI’s qualified regulated entities',
    named: 'CISO',
    duty: reports(
      'Must rank at least with the CTO or CIO, under a framework of SEBI, the securities regulator.',
      'india-sebi-ciso-rank',
    ),
    source: 'india-sebi-ciso-rank',
  },
  {
    id: 'malaysia-rmit',
    jurisdiction: 'Malaysia',
    sector: 'Financial institutions',
    named: 'CISO',
    duty: reports(
      'Must be designated, and independent from day-to-day technology operations, under the central bank’s policy.',
      'malaysia-rmit-ciso',
    ),
    source: 'malaysia-rmit-ciso',
  },
  {
    id: 'new-york-dfs',
    jurisdiction: 'New York State',
    sector: 'Covered financial firms, except small ones',
    named: 'CISO',
    duty: reports(
      'Has to be named, and reports in writing to the governing body each year; may work for an affiliate or a service provider.',
      'new-york-dfs-ciso',
    ),
    source: 'new-york-dfs-ciso',
  },
  {
    id: 'uk-smf24',
    jurisdiction: 'United Kingdom',
    sector: 'Classes of financial firms set by the FCA',
    named: 'Chief Operations function (SMF24)',
    duty: reports(
      'Has overall responsibility for all or substantially all internal operations or technology, as a senior management function.',
      'uk-fca-smf24',
    ),
    source: 'uk-fca-smf24',
  },
  {
    id: 'us-cio-reporting',
    jurisdiction: 'United States',
    sector: 'Federal agencies',
    named: 'CIO',
    duty: reports(
      'Is designated by the agency head and reports directly to that head. Defense and the military departments may each name CIOs who report to their Secretary.',
      'us-cio-reports-to-head',
    ),
    source: 'us-cio-reports-to-head',
  },
  {
    id: 'us-cio-architecture',
    jurisdiction: 'United States',
    sector: 'Federal executive agencies',
    named: 'CIO',
    duty: reports(
      'Is responsible for a sound, secure, and integrated information technology architecture.',
      'us-cio-architecture',
    ),
    source: 'us-cio-architecture',
  },
  {
    id: 'us-cio-programs',
    jurisdiction: 'United States',
    sector: 'Major federal agencies',
    named: 'CIO',
    duty: reports(
      'Advises the agency head on whether to continue, modify, or end IT programs.',
      'us-cio-program-advice',
    ),
    source: 'us-cio-program-advice',
  },
  {
    id: 'us-cio-contracts',
    jurisdiction: 'United States',
    sector: 'Covered federal agencies other than Defense',
    named: 'CIO',
    duty: reports(
      'Reviews and approves IT contracts, and approves the appointment of component CIOs.',
      'us-cio-contract-approval',
    ),
    source: 'us-cio-contract-approval',
  },
  {
    id: 'us-chief-data-officer',
    jurisdiction: 'United States',
    sector: 'Federal agencies',
    named: 'Chief data officer',
    duty: reports(
      'Is designated by the agency head, is responsible for lifecycle data management, and coordinates with the CIO on infrastructure.',
      'us-chief-data-officer',
    ),
    source: 'us-chief-data-officer',
  },
  {
    id: 'us-chief-ai-officer',
    jurisdiction: 'United States',
    sector: 'Federal agencies',
    named: 'Chief AI officer',
    duty: reports('Has to be designated, under an OMB memo of April 2025 (M-25-21).', 'omb-chief-ai-officer-2025'),
    source: 'omb-chief-ai-officer-2025',
  },
  {
    id: 'us-air-traffic-cto',
    jurisdiction: 'United States',
    sector: 'Air traffic control',
    named: 'CTO',
    duty: reports(
      'Reports to the air traffic control system’s chief operating officer; is responsible for the system’s proper operation and cybersecurity.',
      'us-air-traffic-cto',
    ),
    source: 'us-air-traffic-cto',
  },
  {
    id: 'us-cto',
    jurisdiction: 'United States',
    sector: 'Office of Science and Technology Policy',
    named: 'US chief technology officer',
    duty: reports(
      'May be designated by the president: the law allows it for an associate director of the office.',
      'us-cto-associate-director',
    ),
    source: 'us-cto-associate-director',
  },
  {
    id: 'us-hipaa',
    jurisdiction: 'United States',
    sector: 'Health care: HIPAA covered entities and business associates',
    named: 'Security official',
    duty: reports(
      'Is responsible for the entity’s security policies and procedures, and has to be identified under the HIPAA Security Rule.',
      'us-hipaa-security-official',
    ),
    source: 'us-hipaa-security-official',
  },
  {
    id: 'dc-cto',
    jurisdiction: 'Washington, D.C.',
    sector: 'City government',
    named: 'CTO’s office',
    duty: reports(
      'Approves agencies’ IT budgets, reviews their IT contracts, and oversees all of the city’s data centers.',
      'dc-chief-technology-officer',
    ),
    source: 'dc-chief-technology-officer',
  },
] as const satisfies readonly LegalMention[]
