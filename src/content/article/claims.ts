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
  { id: 'intro.distinct', section: 'opening', says: 'The two roles are both pivotal, and they are not the same role.' },
  { id: 'intro.common', section: 'opening', says: 'Both deal closely with technology and with digital strategy.' },
  {
    id: 'intro.diverge',
    section: 'opening',
    says: 'They part ways in responsibilities, objectives and strategic focus.',
  },
  {
    id: 'cio.oversees',
    section: 'cio',
    says: 'The CIO mainly oversees the technology inside the organization, and the strategy for it.',
  },
  {
    id: 'cio.aligns',
    section: 'cio',
    says: 'The CIO brings spending on technology, and projects, into line with the goals of the business.',
  },
  { id: 'cio.efficiency', section: 'cio', says: 'The CIO makes the organization run more efficiently.' },
  {
    id: 'cio.assurance',
    section: 'cio',
    says: 'The CIO sees to it that information systems are safe and can be relied on.',
  },
  { id: 'cio.inward', section: 'cio', says: 'The role often faces inward, to internal processes and systems.' },
  { id: 'cio.support', section: 'cio', says: 'The CIO puts IT resources behind growth and stability.' },
  { id: 'cio.r.infrastructure', section: 'cio', says: 'A CIO commonly runs the enterprise IT infrastructure.' },
  { id: 'cio.r.security', section: 'cio', says: 'A CIO commonly has charge of information security.' },
  {
    id: 'cio.r.integration',
    section: 'cio',
    says: 'A CIO commonly helps technologies to be integrated and the organization to go digital.',
  },
  {
    id: 'cio.r.vendors',
    section: 'cio',
    says: 'A CIO commonly looks after software licenses and the vendors behind them.',
  },
  { id: 'cio.r.compliance', section: 'cio', says: 'A CIO commonly makes sure that regulatory standards are met.' },
  {
    id: 'cto.outward',
    section: 'cto',
    says: 'The CTO typically faces outward: advances in technology, innovation, product development.',
  },
  {
    id: 'cto.deploys',
    section: 'cto',
    says: 'The CTO has a large part in putting technology to strategic use for revenue and an edge over competitors.',
  },
  { id: 'cto.trends', section: 'cto', says: 'The role stresses where technology is heading.' },
  { id: 'cto.product', section: 'cto', says: 'The role stresses innovation in the product.' },
  { id: 'cto.customer', section: 'cto', says: 'The role stresses technology projects that start from the customer.' },
  { id: 'cto.r.research', section: 'cto', says: 'A CTO usually studies new technologies and puts them to work.' },
  {
    id: 'cto.r.product',
    section: 'cto',
    says: 'A CTO usually leads the development of the product, and innovation in it.',
  },
  { id: 'cto.r.standards', section: 'cto', says: 'A CTO usually sets the technical standards and policies.' },
  {
    id: 'cto.r.market',
    section: 'cto',
    says: 'A CTO usually works with sales and marketing so that the offer fits what the market asks for.',
  },
  {
    id: 'cto.r.current',
    section: 'cto',
    says: 'A CTO usually keeps up with technology so that competitive advantages last.',
  },
  { id: 'diff.focus.cio.internal', section: 'focus', says: 'The CIO’s focus is mainly internal.' },
  { id: 'diff.focus.cio.improve', section: 'focus', says: 'The CIO makes the systems that exist better.' },
  { id: 'diff.focus.cio.comply', section: 'focus', says: 'The CIO secures compliance.' },
  { id: 'diff.focus.cio.optimise', section: 'focus', says: 'The CIO gets the most out of operations.' },
  { id: 'diff.focus.cto.external', section: 'focus', says: 'The CTO’s focus is mainly external.' },
  { id: 'diff.focus.cto.innovate', section: 'focus', says: 'The CTO is after innovation.' },
  { id: 'diff.focus.cto.product', section: 'focus', says: 'The CTO is after strategic progress of the product.' },
  { id: 'diff.focus.cto.compete', section: 'focus', says: 'The CTO is after a strong position against competitors.' },
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
    says: 'The management of risk is among the CIO’s objectives.',
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
    says: 'Setting the organization apart in its market is among the CTO’s objectives.',
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
    says: 'The CIO works with them so that internal business processes are supported.',
  },
  { id: 'diff.units.cto.product', section: 'units', says: 'The CTO works with product management.' },
  { id: 'diff.units.cto.rnd', section: 'units', says: 'The CTO works with research and development.' },
  { id: 'diff.units.cto.marketing', section: 'units', says: 'The CTO works with marketing.' },
  { id: 'diff.units.cto.sales', section: 'units', says: 'The CTO works with sales.' },
  {
    id: 'diff.units.cto.purpose',
    section: 'units',
    says: 'The CTO works with them so that new products and solutions for customers take shape and are delivered.',
  },
  {
    id: 'together.align',
    section: 'together',
    says: 'The two have to work together to fit technology strategies to the wider goals of the organization.',
  },
  {
    id: 'together.effect',
    section: 'together',
    says: 'Aligned in this way, technology makes the inside work better and creates valuable offers for the outside.',
  },
  {
    id: 'together.define',
    section: 'together',
    says: 'Where the two roles are defined and told apart clearly, they often become strong strategic partners.',
  },
  {
    id: 'together.balance',
    section: 'together',
    says: 'Together they make one technology strategy in which robustness inside and innovation outside are in balance.',
  },
  {
    id: 'together.outcome',
    section: 'together',
    says: 'That makes the organization markedly more resilient and quicker in its market.',
  },
  {
    id: 'close.understand',
    section: 'conclusion',
    says: 'To use technology fully, a business has to understand how the roles differ and how they complete each other.',
  },
  {
    id: 'close.define',
    section: 'conclusion',
    says: 'Organizations have to define the two roles with thought, from their own strategic priorities.',
  },
  {
    id: 'close.communicate',
    section: 'conclusion',
    says: 'Organizations have to see that the two go on working together and talking.',
  },
  { id: 'close.contact', section: 'contact', says: 'The page ends with a call to action: talk to a CTO.' },
] as const satisfies readonly Claim[]
