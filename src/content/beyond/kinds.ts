import { judges, reports } from '#content/statement.ts'
import type { RoleKind } from '#model/topic.ts'

/**
 * What each title stands for in practice. Five of the CIO’s names are from one study; the descriptions are ours, since we’ve
 * read only its summary. Kinds of CTO that mean much the same in several sources are one kind here.
 */
export const roleKinds = [
  {
    id: 'cio-utility',
    role: 'cio',
    name: 'Utility IT director (operator)',
    faces: 'inward',
    statement: judges(
      'Keeps systems running well at a sensible cost, often where technology supports the business without setting it apart, and where a quiet year is a good one. One of five CIO roles in a 2011 study by Peppard, Edwards, and Lambert; the description is ours.',
      'peppard-cio-roles-2011',
    ),
  },
  {
    id: 'cio-evangelist',
    role: 'cio',
    name: 'Evangelist (advocate)',
    faces: 'inward',
    statement: judges(
      'Shows other executives what information could do for them, often before they’ve asked. Usually needed where technology matters more than the executive team has noticed so far. One of the five CIO roles in Peppard and others (2011); the description is ours.',
      'peppard-cio-roles-2011',
    ),
  },
  {
    id: 'cio-innovator',
    role: 'cio',
    name: 'Innovator',
    faces: 'outward',
    statement: judges(
      'Finds new ways to compete with information and technology, and usually leads the projects that try them out. It often overlaps with a CTO who faces the market, so the two need a boundary. One of the five CIO roles in Peppard and others (2011); the description is ours.',
      'peppard-cio-roles-2011',
    ),
  },
  {
    id: 'cio-facilitator',
    role: 'cio',
    name: 'Facilitator (coach)',
    faces: 'inward',
    statement: judges(
      'Helps business leaders make technology decisions of their own, and make them well, with guardrails and advice. Often the right choice once those leaders know what they want from it. One of the five CIO roles in Peppard and others (2011); the description is ours.',
      'peppard-cio-roles-2011',
    ),
  },
  {
    id: 'cio-agility',
    role: 'cio',
    name: 'Agility IT director or CIO (accelerator)',
    faces: 'inward',
    statement: judges(
      'Makes technology quick to change, often where the whole business runs on it. One of the five in Peppard and others (2011), in our words. Which fits, they say, depends on how critical information and technology are for competing, and how mature information leadership is.',
      'peppard-cio-roles-2011',
      'peppard-cio-fit-2011',
    ),
  },
  {
    id: 'cio-digital',
    role: 'cio',
    name: 'Digital CIO (CDIO)',
    faces: 'both',
    statement: judges(
      'Leads what people here work with and also what customers use online, often where technology isn’t what’s sold. Usually judged on both, by colleagues and by customers. Deloitte’s 2024 survey of US technology leaders counts CIOs and CDIOs together; the description is ours.',
      'deloitte-titles-2024',
    ),
  },
  {
    id: 'cio-public-sector',
    role: 'cio',
    name: 'Public-sector CIO',
    faces: 'inward',
    statement: judges(
      'Often named by law, and usually accountable to auditors and elected officials as well. Each US federal agency head must designate a CIO who reports directly to that head, and the law makes agency CIOs responsible for the architecture. The description is ours.',
      'us-cio-reports-to-head',
      'us-cio-architecture',
    ),
  },
  {
    id: 'cio-all-technology',
    role: 'cio',
    name: 'CIO over all technology',
    faces: 'both',
    statement: judges(
      'Leads what’s run and what’s built, usually with a CTO who reports to them. Around 2013, a Gartner analyst wrote that a CTO who acts as chief operating officer of IT frees the CIO to face outward. The description is ours.',
      'gartner-coo-of-it-2013',
    ),
  },
  {
    id: 'cto-product-engineering',
    role: 'cto',
    name: 'CTO who leads product engineering',
    faces: 'both',
    statement: judges(
      'Hires and leads the engineers, decides with a head of product what gets built, and is accountable for releases and for what runs in production. Common where technology is the product: at technology companies, a 2022 Gartner blog post says, CTO often means a head of engineering or product. The description is ours.',
      'gartner-cto-at-vendors-2022',
    ),
  },
  {
    id: 'cto-operations',
    role: 'cto',
    name: 'CTO who runs IT infrastructure',
    faces: 'inward',
    statement: judges(
      'Often the head of IT operations. In Berray and Sampath (2002, known to us secondhand), such a CTO runs data centers, networks, applications, and security, and a CIO keeps strategy and budget. Close to the chief operating officer of IT, one of four kinds in a 2020 Gartner study.',
      'berray-cto-models-2002',
      'berray-cto-operations-2002',
      'gartner-cto-kinds-2020',
    ),
  },
  {
    id: 'cto-government',
    role: 'cto',
    name: 'Government CTO',
    faces: 'inward',
    statement: judges(
      'Often does work that goes to a CIO elsewhere; UK government and Queensland profiles include some of it. By law, the CTO’s office in Washington, D.C., oversees data centers, approves agencies’ IT budgets, and reviews their IT contracts.',
      'uk-government-cto',
      'queensland-cto',
      'dc-chief-technology-officer',
    ),
  },
  {
    id: 'cto-thinker',
    role: 'cto',
    name: 'Big thinker',
    faces: 'both',
    statement: judges(
      'Works out what new technology could mean for the organization, often with a small team and no operations. Named by Berray and Sampath (2002, known to us secondhand); close to the IT innovator in a 2020 Gartner study of CTOs at end-user firms. The description is ours.',
      'berray-cto-models-2002',
      'gartner-cto-kinds-2020',
    ),
  },
  {
    id: 'cto-digital-business',
    role: 'cto',
    name: 'Digital business leader',
    faces: 'outward',
    statement: judges(
      'Shapes new business with technology, and often runs what comes of it. A 2020 Gartner study names a digital business leader and a business enabler. Berray and Sampath (2002, known to us secondhand) describe a visionary and operations manager. Grouping them is our interpretation.',
      'gartner-cto-kinds-2020',
      'berray-cto-models-2002',
    ),
  },
  {
    id: 'cto-external',
    role: 'cto',
    name: 'External-facing technologist',
    faces: 'outward',
    statement: judges(
      'Represents the technology to customers and partners, and usually brings back what they need. Often found at companies that sell technology, and today often called a field CTO. Named by Berray and Sampath (2002), whose paper we know only secondhand; the description is ours.',
      'berray-cto-models-2002',
    ),
  },
  {
    id: 'cto-founding',
    role: 'cto',
    name: 'Founding CTO',
    faces: 'both',
    statement: judges(
      'Often writes the first version, hires the first engineers, and later has to choose between leading people and leading technology. In the earliest startups, investor Fred Wilson wrote in 2011, a technical co-founder is both the CTO and the VP of engineering.',
      'wilson-startup-cto-2011',
    ),
  },
  {
    id: 'cto-with-vp-engineering',
    role: 'cto',
    name: 'CTO with a VP of engineering',
    faces: 'both',
    statement: reports(
      'Investor Fred Wilson wrote in 2011 that the CTO gets the technical approach right, and the VP the team. Camille Fournier, then a CTO, wrote that the CTO should be the strategic technical executive the company needs at its stage, not necessarily its best engineer.',
      'wilson-cto-vp-engineering-2011',
      'fournier-cto-2015',
    ),
  },
] as const satisfies readonly RoleKind[]
