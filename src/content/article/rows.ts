import { reads, says } from '#content/statement.ts'
import type { ComparisonRow } from '#model/comparison.ts'

export const rows = [
  // Focus and orientation
  {
    id: 'focus-direction',
    dimension: 'focus',
    kind: 'difference',
    lead: true,
    label: 'Direction',
    hint: 'Which way the role faces',
    cells: {
      cio: {
        headline: 'Mostly inward',
        statement: says(
          'To the organization’s own processes and systems, and the people who work with them.',
          'diff.focus.cio.internal',
          'cio.inward',
        ),
      },
      cto: {
        headline: 'Mostly outward',
        statement: says(
          'To advances in technology, to new products, and to the market they are made for.',
          'diff.focus.cto.external',
          'cto.outward',
        ),
      },
    },
  },
  {
    id: 'focus-starting-point',
    dimension: 'focus',
    kind: 'difference',
    label: 'Starting point',
    hint: 'What the work begins with',
    cells: {
      cio: {
        headline: 'What exists',
        statement: reads('Takes the systems that are there and makes them better.', 'diff.focus.cio.improve'),
      },
      cto: {
        headline: 'What could exist',
        statement: reads('Looks for what is not there yet and makes it real.', 'diff.focus.cto.innovate'),
      },
    },
  },
  {
    id: 'focus-progress',
    dimension: 'focus',
    kind: 'difference',
    label: 'Progress',
    hint: 'What gets better',
    cells: {
      cio: {
        headline: 'Operations',
        statement: says(
          'The daily running of the organization, tuned until it runs at its best.',
          'diff.focus.cio.optimise',
        ),
      },
      cto: {
        headline: 'Products',
        statement: says('What the organization offers, moved ahead where it counts most.', 'diff.focus.cto.product'),
      },
    },
  },
  {
    id: 'focus-yardstick',
    dimension: 'focus',
    kind: 'difference',
    label: 'Yardstick',
    hint: 'What it is held against from outside',
    cells: {
      cio: {
        headline: 'The rules',
        statement: reads('Laws and standards are met, and it can be shown.', 'diff.focus.cio.comply'),
      },
      cto: {
        headline: 'The rivals',
        statement: reads('The organization holds its own against competitors.', 'diff.focus.cto.compete'),
      },
    },
  },
  {
    id: 'focus-common',
    dimension: 'focus',
    kind: 'shared',
    label: 'In common',
    hint: 'What both are about',
    shared: {
      headline: 'Technology and digital strategy',
      statement: says(
        'Both roles are pivotal, and both work closely with technology and with digital strategy.',
        'intro.common',
        'intro.distinct',
      ),
    },
  },
  // Strategic objectives
  {
    id: 'objectives-aim',
    dimension: 'objectives',
    kind: 'difference',
    lead: true,
    label: 'First aim',
    hint: 'What the role puts weight on',
    cells: {
      cio: {
        headline: 'Operational efficiency',
        statement: says(
          'The work of the organization takes less time, effort and money.',
          'diff.objectives.cio.efficiency',
          'cio.efficiency',
        ),
      },
      cto: {
        headline: 'Innovation',
        statement: says(
          'The organization offers things that it could not offer before.',
          'diff.objectives.cto.innovation',
          'cto.product',
        ),
      },
    },
  },
  {
    id: 'objectives-technology',
    dimension: 'objectives',
    kind: 'difference',
    label: 'From technology',
    hint: 'What is asked of it',
    cells: {
      cio: {
        headline: 'Reliability',
        statement: says(
          'It works, today and tomorrow, for everyone who depends on it.',
          'diff.objectives.cio.reliability',
          'cio.assurance',
        ),
      },
      cto: {
        headline: 'Advancement',
        statement: says('It moves ahead, as the field does, and opens new doors.', 'diff.objectives.cto.advancement'),
      },
    },
  },
  {
    id: 'objectives-stakes',
    dimension: 'objectives',
    kind: 'difference',
    label: 'At stake',
    hint: 'What is kept, and what is won',
    cells: {
      cio: {
        headline: 'Safety: security and risk',
        statement: says(
          'Information is secure, and what could go wrong is managed.',
          'diff.objectives.cio.security',
          'diff.objectives.cio.risk',
        ),
      },
      cto: {
        headline: 'Distinction: a place of its own',
        statement: says(
          'The market can tell the organization apart from the others.',
          'diff.objectives.cto.differentiation',
        ),
      },
    },
  },
  {
    id: 'objectives-good-year',
    dimension: 'objectives',
    kind: 'difference',
    label: 'A good year',
    hint: 'What people would say of it',
    cells: {
      cio: {
        headline: 'Nothing broke, less was spent',
        statement: reads(
          'Most people noticed little, because things ran as they should.',
          'diff.objectives.cio.efficiency',
          'diff.objectives.cio.reliability',
        ),
      },
      cto: {
        headline: 'Rivals had to follow',
        statement: reads(
          'Customers noticed at once, because there was something new.',
          'diff.objectives.cto.innovation',
          'diff.objectives.cto.differentiation',
        ),
      },
    },
  },
  {
    id: 'objectives-common',
    dimension: 'objectives',
    kind: 'shared',
    label: 'In common',
    hint: 'What both have to serve',
    shared: {
      headline: 'In step with the organization’s goals',
      statement: says(
        'Both have to fit their technology strategy to the wider goals of the organization, and to each other.',
        'together.align',
      ),
    },
  },
  // Interaction with business units
  {
    id: 'units-partners',
    dimension: 'units',
    kind: 'difference',
    lead: true,
    label: 'Partners',
    hint: 'Which departments are closest',
    cells: {
      cio: {
        headline: 'Finance, operations, administration',
        statement: says(
          'Often works closely with the departments that keep the organization going.',
          'diff.units.cio.finance',
          'diff.units.cio.operations',
          'diff.units.cio.administration',
        ),
      },
      cto: {
        headline: 'Product, R&D, marketing, sales',
        statement: says(
          'Works with the teams that invent, shape, present and sell the offer.',
          'diff.units.cto.product',
          'diff.units.cto.rnd',
          'diff.units.cto.marketing',
          'diff.units.cto.sales',
        ),
      },
    },
  },
  {
    id: 'units-aim',
    dimension: 'units',
    kind: 'difference',
    label: 'To what end',
    hint: 'Why they work together',
    cells: {
      cio: {
        headline: 'Better internal processes',
        statement: says(
          'So that the processes inside the organization have the support they need.',
          'diff.units.cio.purpose',
        ),
      },
      cto: {
        headline: 'Better products for customers',
        statement: says(
          'So that new products and solutions for customers take shape and ship.',
          'diff.units.cto.purpose',
        ),
      },
    },
  },
  {
    id: 'units-first-to-notice',
    dimension: 'units',
    kind: 'difference',
    label: 'First to notice',
    hint: 'Who feels it when the seat is empty',
    cells: {
      cio: {
        headline: 'The people inside',
        statement: reads(
          'Staff wait for systems, for reports and for someone to decide.',
          'cio.inward',
          'diff.units.cio.purpose',
        ),
      },
      cto: {
        headline: 'The people outside',
        statement: reads(
          'Customers wait for what they asked for, then look elsewhere.',
          'cto.customer',
          'diff.units.cto.purpose',
        ),
      },
    },
  },
  {
    id: 'units-common',
    dimension: 'units',
    kind: 'shared',
    label: 'In common',
    hint: 'The meeting that both sit in',
    shared: {
      headline: 'Each other',
      statement: says(
        'The organization has to see that the two keep working together and keep talking.',
        'close.communicate',
      ),
    },
  },
  // Responsibilities
  {
    id: 'responsibilities-technology',
    dimension: 'responsibilities',
    kind: 'difference',
    lead: true,
    label: 'Technology',
    hint: 'What runs now, and what comes next',
    cells: {
      cio: {
        headline: 'Runs the infrastructure',
        statement: says(
          'Commonly manages the systems, networks, and devices that the enterprise works on.',
          'cio.r.infrastructure',
        ),
      },
      cto: {
        headline: 'Brings in what is new',
        statement: says('Usually studies new technologies and puts those that fit to work.', 'cto.r.research'),
      },
    },
  },
  {
    id: 'responsibilities-charge',
    dimension: 'responsibilities',
    kind: 'difference',
    label: 'In its charge',
    hint: 'What to guard, and what to grow',
    cells: {
      cio: {
        headline: 'Information security',
        statement: says('Commonly oversees how information is protected, and who may reach it.', 'cio.r.security'),
      },
      cto: {
        headline: 'Product development',
        statement: says('Usually leads how the product is built, and what is new in it.', 'cto.r.product'),
      },
    },
  },
  {
    id: 'responsibilities-coherence',
    dimension: 'responsibilities',
    kind: 'difference',
    label: 'Coherence',
    hint: 'How the parts come to fit',
    cells: {
      cio: {
        headline: 'Integrates and transforms',
        statement: says(
          'Commonly helps technologies work as one, and the organization go digital.',
          'cio.r.integration',
        ),
      },
      cto: {
        headline: 'Sets the standards',
        statement: says('Usually sets technical standards, and the policies that go with them.', 'cto.r.standards'),
      },
    },
  },
  {
    id: 'responsibilities-commerce',
    dimension: 'responsibilities',
    kind: 'difference',
    label: 'Commerce',
    hint: 'What is bought, and what is sold',
    cells: {
      cio: {
        headline: 'Licenses and vendors',
        statement: says('Commonly manages what software is licensed, and the vendors it comes from.', 'cio.r.vendors'),
      },
      cto: {
        headline: 'Offer and demand',
        statement: says('Usually works with sales and marketing so that products fit the market.', 'cto.r.market'),
      },
    },
  },
  {
    id: 'responsibilities-watch',
    dimension: 'responsibilities',
    kind: 'difference',
    label: 'Watch',
    hint: 'What to keep up with',
    cells: {
      cio: {
        headline: 'Regulation',
        statement: says('Commonly makes sure that regulatory standards are met as they apply.', 'cio.r.compliance'),
      },
      cto: {
        headline: 'The state of the art',
        statement: says('Usually follows where technology moves, so that advantages last.', 'cto.r.current'),
      },
    },
  },
  {
    id: 'responsibilities-common',
    dimension: 'responsibilities',
    kind: 'shared',
    label: 'In common',
    hint: 'What neither can settle alone',
    shared: {
      headline: 'A clear line between the two',
      statement: says(
        'Where the roles are clearly defined and told apart, the two often become strong partners.',
        'together.define',
      ),
    },
  },
  // Purpose
  {
    id: 'purpose-mandate',
    dimension: 'purpose',
    kind: 'difference',
    lead: true,
    label: 'Mandate',
    hint: 'What the seat is given',
    cells: {
      cio: {
        headline: 'The technology inside',
        statement: says('Mainly oversees internal technology infrastructure, and the strategy for it.', 'cio.oversees'),
      },
      cto: {
        headline: 'The technology to come',
        statement: says('Looks mostly to future trends, and to what they make possible.', 'cto.trends'),
      },
    },
  },
  {
    id: 'purpose-money',
    dimension: 'purpose',
    kind: 'difference',
    label: 'Money',
    hint: 'How technology pays',
    cells: {
      cio: {
        headline: 'Spent where it counts',
        statement: says('Brings investments and projects into line with the goals of the business.', 'cio.aligns'),
      },
      cto: {
        headline: 'Earned by technology',
        statement: says('Has a large part in using technology strategically, for revenue and an edge.', 'cto.deploys'),
      },
    },
  },
  {
    id: 'purpose-promise',
    dimension: 'purpose',
    kind: 'difference',
    label: 'Promise',
    hint: 'What people may count on',
    cells: {
      cio: {
        headline: 'It is secure, and it works',
        statement: says('Information systems that are safe and can be relied on.', 'cio.assurance'),
      },
      cto: {
        headline: 'It is made for the customer',
        statement: says('Favors technology projects that start from what customers need.', 'cto.customer'),
      },
    },
  },
  {
    id: 'purpose-contribution',
    dimension: 'purpose',
    kind: 'difference',
    label: 'Contribution',
    hint: 'What the organization gets from it',
    cells: {
      cio: {
        headline: 'Growth on firm ground',
        statement: says('IT resources put to work for growth and for stability.', 'cio.support'),
      },
      cto: {
        headline: 'Products ahead of the field',
        statement: says(
          'Stresses innovation in the product, in step with where technology goes.',
          'cto.product',
          'cto.trends',
        ),
      },
    },
  },
  {
    id: 'purpose-common',
    dimension: 'purpose',
    kind: 'shared',
    label: 'In common',
    hint: 'What the two are there for together',
    shared: {
      headline: 'One technology strategy',
      statement: says(
        'Robust inside and innovative outside, in balance: the two halves of a single strategy.',
        'together.balance',
      ),
    },
  },
] as const satisfies readonly ComparisonRow[]
