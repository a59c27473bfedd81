import type { ExternalSource } from '#model/source.ts'

/** What the legal table cites besides the sources about responsibilities; topics may cite them, too. */
export const lawSources = [
  // US law and government
  {
    id: 'us-cio-reports-to-head',
    title: 'Federal agency responsibilities, 44 U.S.C. § 3506',
    publisher: 'United States Code',
    year: 2023,
    published: '2023-04',
    address: 'https://www.law.cornell.edu/uscode/text/44/3506',
    where: 'Section 3506(a)(2)',
    says: 'By law, each US federal agency head must designate a CIO who reports directly to that head; Defense and the military departments may each name CIOs who report to their Secretary.',
    checked: '2026-11-29',
    caution:
      'The date is that of the copy of the code we read. Practice can differ from the law: it did in 2004, by a trade paper’s count, and we have no current one.',
  },
  {
    id: 'us-cio-program-advice',
    title: 'Agency Chief Information Officer, 40 U.S.C. § 11315',
    publisher: 'United States Code',
    year: 2023,
    published: '2023-04',
    address: 'https://www.law.cornell.edu/uscode/text/40/11315',
    where: 'Section 11315(c)(2)',
    says: 'At the major US agencies listed in 31 U.S.C. § 901(b), the CIO advises the agency head on whether to continue, modify, or end IT programs.',
    checked: '2026-11-29',
    caution: 'The date is that of the copy of the code we read. The duty binds only those agencies’ CIOs.',
  },
  {
    id: 'us-cio-contract-approval',
    title: 'Resources, planning, and portfolio management, 40 U.S.C. § 11319',
    publisher: 'United States Code',
    year: 2023,
    published: '2023-04',
    address: 'https://www.law.cornell.edu/uscode/text/40/11319',
    where: 'Section 11319(b)(1)(C) and (b)(2)',
    says: 'At covered US agencies other than Defense, an IT contract needs the CIO’s review and approval, and the CIO approves the appointment of component CIOs.',
    checked: '2026-11-29',
    caution:
      'The date is that of the copy of the code we read; the section dates from December 2014. A governance process may stand in for the approval if the CIO is a full participant, and approval for non-major investments may be delegated. Funding of intelligence programs is outside.',
  },
  {
    id: 'us-cto-associate-director',
    title: 'Director; Associate Directors, 42 U.S.C. § 6612',
    publisher: 'United States Code',
    year: 2023,
    published: '2023-04',
    address: 'https://www.law.cornell.edu/uscode/text/42/6612',
    where: 'Section 6612(c)',
    says: 'US law lets the president designate an associate director of the Office of Science and Technology Policy as the US chief technology officer.',
    checked: '2026-11-29',
    caution:
      'Read in a copy of the code from 2023 only. The law allows it; whether anyone has the title now is another matter.',
  },
  {
    id: 'us-hipaa-security-official',
    title: 'Administrative safeguards, 45 CFR § 164.308',
    publisher: 'US Department of Health and Human Services',
    year: 2026,
    published: '2026-11-01',
    address: 'https://www.ecfr.gov/current/title-45/section-164.308',
    where: 'Section 164.308(a)(2)',
    says: 'The HIPAA Security Rule requires each covered entity and business associate to identify the security official responsible for its security policies and procedures.',
    checked: '2026-11-29',
    caution:
      'The date is that of the regulations in the copy we read. The rule names no job title. A revision was proposed in 2025; we found no final version.',
  },
  // US states and cities
  {
    id: 'new-york-dfs-ciso',
    title: 'Cybersecurity Requirements for Financial Services Companies, 23 NYCRR Part 500',
    publisher: 'New York State Department of Financial Services',
    year: 2023,
    published: '2023-11-01',
    address: 'https://www.dfs.ny.gov/system/files/documents/2023/11/rf_fs_23NYCRR500_amend2_text_20231101.pdf',
    where: 'Sections 500.1(c) and (q), 500.4(a) and (b), and 500.19(a)',
    says: 'New York requires covered financial firms, small ones aside, to name a CISO, who may work for an affiliate or service provider and reports in writing yearly to the governing body.',
    checked: '2026-11-30',
    caution:
      'Exempt from this section, not the whole: firms with fewer than 20 people, under $7.5 million in revenue in each of the last three fiscal years, or under $15 million in assets; affiliates can count. The governing body is the board, a committee, or, failing both, senior officers.',
  },
  // European law and guidance
  {
    id: 'eu-dora-ict-roles',
    title: 'Regulation (EU) 2022/2554 on digital operational resilience for the financial sector (DORA)',
    publisher: 'Official Journal of the European Union',
    year: 2022,
    published: '2022-12-27',
    address: 'https://eur-lex.europa.eu/eli/reg/2022/2554/oj',
    where: 'Article 5(2)(c) and 5(4); scope in Articles 2 and 16',
    says: 'Under DORA, the management body of most EU financial entities sets clear roles for all ICT-related functions, and its members keep their own ICT risk knowledge up to date.',
    checked: '2026-11-30',
    caution:
      'The regulation mentions neither a CIO nor a CTO. Some entities are outside it (Article 2(3)). For others, Articles 5 to 15 don’t apply, but a simplified framework does (Article 16).',
  },
  {
    id: 'eu-dora-control-function',
    title: 'Regulation (EU) 2022/2554 on digital operational resilience for the financial sector (DORA)',
    publisher: 'Official Journal of the European Union',
    year: 2022,
    published: '2022-12-27',
    address: 'https://eur-lex.europa.eu/eli/reg/2022/2554/oj',
    where: 'Article 6(4); scope in Articles 2 and 16',
    says: 'Under DORA, most EU financial entities, except microenterprises, assign the responsibility for managing and overseeing ICT risk to a control function with an appropriate level of independence.',
    checked: '2026-11-30',
    caution:
      'The risk management, control, and internal audit functions have to be separate and independent. Some entities are outside DORA (Article 2(3)); others come under a simplified framework (Article 16).',
  },
  {
    id: 'eu-ai-act-oversight',
    title: 'Regulation (EU) 2024/1689 on artificial intelligence (AI Act)',
    publisher: 'Official Journal of the European Union',
    year: 2024,
    published: '2024-07-12',
    address: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    where: 'Article 26(2); dates in Article 113, as amended by Regulation (EU) 2026/1744',
    says: 'Under the EU AI Act, deployers of high-risk AI will have to assign human oversight to people with the needed competence, training, and authority, from December 2027 at the earliest.',
    checked: '2026-11-29',
    caution:
      'It doesn’t apply yet: December 2, 2027, for Annex III systems, and August 2, 2028, for Annex I systems. We know the new dates from reports on the amending regulation, not from its text.',
  },
  {
    id: 'uk-fca-smf24',
    title: 'FCA Handbook, Supervision manual, SUP 10C.6B: Chief Operations function (SMF24)',
    publisher: 'Financial Conduct Authority',
    year: 2020,
    published: '2020-04-01',
    address: 'https://handbook.fca.org.uk/handbook/SUP/10C/6B.html',
    where: 'SUP 10C.6B.2R and 10C.6B.3G; firms in SUP 10C Annex 1',
    says: 'In classes of UK financial firms set by the FCA, overall responsibility for all or substantially all internal operations or technology is a senior management function (SMF24).',
    checked: '2026-11-29',
    caution:
      'We read the version of April 2020. The chapter has changed since, most recently in April 2026. The rule may also cover only a part of a firm. For banks, the PRA has had an SMF24 in its own rulebook since 2017. Check the current rules of both.',
  },
  // Other countries
  {
    id: 'india-sebi-ciso-rank',
    title: 'Cybersecurity and Cyber Resilience Framework (CSCRF) for SEBI Regulated Entities',
    publisher: 'Securities and Exchange Board of India',
    year: 2024,
    published: '2024-08-20',
    address:
      'https://www.sebi.gov.in/legal/circulars/aug-2024/cybersecurity-and-cyber-resilience-framework-cscrf-for-sebi-regulated-entities-res-_85964.html',
    where: 'GV.RR, guideline 1, p. 80',
    says: 'India’s SEBI requires the CISO of market infrastructure institutions and of regulated entities classed as qualified to rank at least with the CTO or CIO.',
    checked: '2026-11-29',
    caution:
      'About rank, not about the reporting line: an FAQ of June 2025 leaves that to the organization’s structure.',
  },
  {
    id: 'malaysia-rmit-ciso',
    title: 'Risk Management in Technology (RMiT)',
    publisher: 'Bank Negara Malaysia',
    year: 2025,
    published: '2025-11-28',
    address: 'https://www.bnm.gov.my/-/pd-rmit-nov25',
    where: 'Paragraph S 9.4(a)',
    says: 'Malaysia’s central bank requires financial institutions to designate a CISO who is independent from day-to-day technology operations.',
    checked: '2026-11-29',
    caution:
      'Read in transcriptions of the clause, not in the 2025 document itself. The CISO may have other roles that don’t impair independence.',
  },
] as const satisfies readonly ExternalSource[]
