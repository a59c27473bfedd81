import type { Article, ArticleSection, Claim } from '#model/source.ts'

export const article = {
  title: 'CIO-vs-CTO',
  author: 'William R. Marchand',
  published: '2025-05-01',
  kind: 'blog post',
} as const satisfies Article

export const sections = [
  { id: 'opening', heading: 'Opening' },
  { id: 'cio', heading: 'Understanding the CIO Role' },
  { id: 'cto', heading: 'Understanding the CTO Role' },
  { id: 'focus', heading: 'Focus and Orientation' },
  { id: 'objectives', heading: 'Strategic Objectives' },
  { id: 'units', heading: 'Interaction with Business Units' },
  { id: 'together', heading: 'Complementary Roles, Unified Vision' },
  { id: 'conclusion', heading: 'Conclusion' },
  { id: 'contact', heading: 'Last line' },
] as const satisfies readonly ArticleSection[]

/** The article, claim by claim, in our words. Every claim has to be cited somewhere. */
export const claims = [
  { id: 'intro.distinct', section: 'opening', says: 'Both roles are pivotal, but they’re distinct.' },
  { id: 'intro.common', section: 'opening', says: 'Both deal closely with technology and with digital strategy.' },
  {
    id: 'intro.diverge',
    section: 'opening',
    says: 'They differ considerably in strategic focus, objectives, and responsibilities.',
  },
  {
    id: 'cio.oversees',
    section: 'cio',
    says: 'The CIO mainly oversees the technology infrastructure inside the organization and the strategy behind it.',
  },
  {
    id: 'cio.aligns',
    section: 'cio',
    says: 'The CIO aligns technology spending and projects with the goals of the business.',
  },
  { id: 'cio.efficiency', section: 'cio', says: 'The CIO makes operations more efficient.' },
  {
    id: 'cio.assurance',
    section: 'cio',
    says: 'The CIO keeps information systems secure and reliable.',
  },
  {
    id: 'cio.inward',
    section: 'cio',
    says: 'The role often faces inward and centers on internal systems and processes.',
  },
  { id: 'cio.support', section: 'cio', says: 'The CIO puts IT resources to work for growth and stability.' },
  { id: 'cio.r.infrastructure', section: 'cio', says: 'A CIO commonly manages the enterprise’s IT infrastructure.' },
  { id: 'cio.r.security', section: 'cio', says: 'A CIO commonly oversees information security.' },
  {
    id: 'cio.r.integration',
    section: 'cio',
    says: 'A CIO commonly helps integrate technologies and supports digital transformation.',
  },
  {
    id: 'cio.r.vendors',
    section: 'cio',
    says: 'A CIO commonly manages software licenses and the relationships with vendors.',
  },
  { id: 'cio.r.compliance', section: 'cio', says: 'A CIO commonly ensures that regulatory standards are met.' },
  {
    id: 'cto.outward',
    section: 'cto',
    says: 'The CTO typically faces outward, toward product development, innovation, and advances in technology.',
  },
  {
    id: 'cto.deploys',
    section: 'cto',
    says: 'The CTO plays a large part in using technology strategically for revenue and a competitive edge.',
  },
  { id: 'cto.trends', section: 'cto', says: 'The role emphasizes where technology is heading.' },
  { id: 'cto.product', section: 'cto', says: 'The role emphasizes innovation in products.' },
  { id: 'cto.customer', section: 'cto', says: 'The role emphasizes technology projects that start with the customer.' },
  { id: 'cto.r.research', section: 'cto', says: 'A CTO usually researches new technologies and puts them to use.' },
  {
    id: 'cto.r.product',
    section: 'cto',
    says: 'A CTO usually leads product innovation and development.',
  },
  { id: 'cto.r.standards', section: 'cto', says: 'A CTO usually sets technical standards and policies.' },
  {
    id: 'cto.r.market',
    section: 'cto',
    says: 'A CTO usually works with marketing and sales to match products to market demand.',
  },
  {
    id: 'cto.r.current',
    section: 'cto',
    says: 'A CTO usually keeps up with technology to preserve competitive advantages.',
  },
  { id: 'diff.focus.cio.internal', section: 'focus', says: 'The CIO’s focus is mainly internal.' },
  { id: 'diff.focus.cio.improve', section: 'focus', says: 'The CIO improves the systems already in place.' },
  { id: 'diff.focus.cio.comply', section: 'focus', says: 'The CIO ensures compliance.' },
  { id: 'diff.focus.cio.optimise', section: 'focus', says: 'The CIO optimizes operations.' },
  { id: 'diff.focus.cto.external', section: 'focus', says: 'The CTO’s focus is mainly external.' },
  { id: 'diff.focus.cto.innovate', section: 'focus', says: 'The CTO pursues innovation.' },
  { id: 'diff.focus.cto.product', section: 'focus', says: 'The CTO pursues strategic advances in products.' },
  { id: 'diff.focus.cto.compete', section: 'focus', says: 'The CTO pursues competitiveness in the market.' },
  {
    id: 'diff.objectives.cio.efficiency',
    section: 'objectives',
    says: 'Operational efficiency is among the CIO’s objectives.',
  },
  { id: 'diff.objectives.cio.reliability', section: 'objectives', says: 'Reliability is among the CIO’s objectives.' },
  { id: 'diff.objectives.cio.security', section: 'objectives', says: 'Security is among the CIO’s objectives.' },
  {
    id: 'diff.objectives.cio.risk',
    section: 'objectives',
    says: 'Risk management is among the CIO’s objectives.',
  },
  { id: 'diff.objectives.cto.innovation', section: 'objectives', says: 'Innovation is among the CTO’s objectives.' },
  {
    id: 'diff.objectives.cto.advancement',
    section: 'objectives',
    says: 'Technological advancement is among the CTO’s objectives.',
  },
  {
    id: 'diff.objectives.cto.differentiation',
    section: 'objectives',
    says: 'Market differentiation is among the CTO’s objectives.',
  },
  { id: 'diff.units.cio.finance', section: 'units', says: 'The CIO often works closely with finance.' },
  { id: 'diff.units.cio.operations', section: 'units', says: 'The CIO often works closely with operations.' },
  {
    id: 'diff.units.cio.administration',
    section: 'units',
    says: 'The CIO often works closely with administrative departments.',
  },
  {
    id: 'diff.units.cio.purpose',
    section: 'units',
    says: 'The CIO works with these departments in support of internal business processes.',
  },
  { id: 'diff.units.cto.product', section: 'units', says: 'The CTO works with product management.' },
  { id: 'diff.units.cto.rnd', section: 'units', says: 'The CTO works with research and development.' },
  { id: 'diff.units.cto.marketing', section: 'units', says: 'The CTO works with marketing.' },
  { id: 'diff.units.cto.sales', section: 'units', says: 'The CTO works with sales.' },
  {
    id: 'diff.units.cto.purpose',
    section: 'units',
    says: 'The CTO works with these teams to develop and deliver innovative products and solutions for customers.',
  },
  {
    id: 'together.align',
    section: 'together',
    says: 'The two have to work together so that technology strategies are in line with the organization’s broader goals.',
  },
  {
    id: 'together.effect',
    section: 'together',
    says: 'Aligned this way, technology makes operations more effective and, at the same time, creates valuable offerings for customers.',
  },
  {
    id: 'together.define',
    section: 'together',
    says: 'When an organization defines the two roles clearly and distinguishes between them, they often become strong strategic partners.',
  },
  {
    id: 'together.balance',
    section: 'together',
    says: 'Together they enable one technology strategy, in which robust internal operations and innovation for the market are in balance.',
  },
  {
    id: 'together.outcome',
    section: 'together',
    says: 'That makes the organization significantly more resilient and more agile in its market.',
  },
  {
    id: 'close.understand',
    section: 'conclusion',
    says: 'To use technology fully, a business has to understand how the roles differ and how they complement each other.',
  },
  {
    id: 'close.define',
    section: 'conclusion',
    says: 'Organizations have to define the two roles carefully, based on their own strategic priorities.',
  },
  {
    id: 'close.communicate',
    section: 'conclusion',
    says: 'Organizations have to make sure that the two keep collaborating and communicating.',
  },
  { id: 'close.contact', section: 'contact', says: 'The page ends with a call to action: talk to a CTO.' },
] as const satisfies readonly Claim[]
