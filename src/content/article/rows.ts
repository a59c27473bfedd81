import { reads, says } from '#content/statement.ts'
import type { ComparisonRow } from '#model/comparison.ts'
import { leadRows } from './lead-rows.ts'

const [focusLead, objectivesLead, unitsLead, responsibilitiesLead, purposeLead] = leadRows

export const rows = [
  // Focus and orientation
  focusLead,
  {
    id: 'focus-starting-point',
    dimension: 'focus',
    kind: 'difference',
    label: 'Starting point',
    hint: 'What the work starts with',
    cells: {
      cio: {
        headline: 'Existing systems',
        statement: reads('Takes what’s already in place and improves it.', 'diff.focus.cio.improve'),
      },
      cto: {
        headline: 'New possibilities',
        statement: reads('Looks for what doesn’t exist yet and builds it.', 'diff.focus.cto.innovate'),
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
        statement: says('Fine-tunes the organization’s day-to-day operations.', 'diff.focus.cio.optimise'),
      },
      cto: {
        headline: 'Products',
        statement: says('Moves the organization’s products forward in strategic ways.', 'diff.focus.cto.product'),
      },
    },
  },
  {
    id: 'focus-yardstick',
    dimension: 'focus',
    kind: 'difference',
    label: 'Yardstick',
    hint: 'The outside standard to meet',
    cells: {
      cio: {
        headline: 'The rules',
        statement: reads('Makes sure technology meets the rules that apply to it.', 'diff.focus.cio.comply'),
      },
      cto: {
        headline: 'The competition',
        statement: reads('Makes sure the organization stays competitive in its market.', 'diff.focus.cto.compete'),
      },
    },
  },
  {
    id: 'focus-common',
    dimension: 'focus',
    kind: 'shared',
    label: 'Shared focus',
    hint: 'What both work on',
    shared: {
      headline: 'Technology and digital strategy',
      statement: says(
        'Both roles are pivotal, and both deal closely with technology and with digital strategy.',
        'intro.common',
        'intro.distinct',
      ),
    },
  },
  // Strategic objectives
  objectivesLead,
  {
    id: 'objectives-technology',
    dimension: 'objectives',
    kind: 'difference',
    label: 'Technology goal',
    hint: 'What technology has to deliver',
    cells: {
      cio: {
        headline: 'Reliability',
        statement: says('Technology is there when people need it.', 'diff.objectives.cio.reliability', 'cio.assurance'),
      },
      cto: {
        headline: 'Advancement',
        statement: says('The organization’s technology moves forward.', 'diff.objectives.cto.advancement'),
      },
    },
  },
  {
    id: 'objectives-stakes',
    dimension: 'objectives',
    kind: 'difference',
    label: 'At stake',
    hint: 'What to protect, and what to gain',
    cells: {
      cio: {
        headline: 'Security and risk',
        statement: says(
          'Information is secure, and risks are managed.',
          'diff.objectives.cio.security',
          'diff.objectives.cio.risk',
        ),
      },
      cto: {
        headline: 'Market differentiation',
        statement: says('The organization stands out in its market.', 'diff.objectives.cto.differentiation'),
      },
    },
  },
  {
    id: 'objectives-good-year',
    dimension: 'objectives',
    kind: 'difference',
    label: 'A good year',
    hint: 'What people would say about it',
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
        headline: 'Competitors had to follow',
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
    label: 'Shared goals',
    hint: 'What both have to serve',
    shared: {
      headline: 'Alignment with the organization’s goals',
      statement: says(
        'Both have to work together to keep technology strategies in line with the organization’s broader goals.',
        'together.align',
      ),
    },
  },
  // Interaction with business units
  unitsLead,
  {
    id: 'units-aim',
    dimension: 'units',
    kind: 'difference',
    label: 'Why they work together',
    hint: 'What the collaboration is for',
    cells: {
      cio: {
        headline: 'Better internal processes',
        statement: says('To give internal processes the support they need.', 'diff.units.cio.purpose'),
      },
      cto: {
        headline: 'Better products for customers',
        statement: says('To shape and ship new products and solutions for customers.', 'diff.units.cto.purpose'),
      },
    },
  },
  {
    id: 'units-first-to-notice',
    dimension: 'units',
    kind: 'difference',
    label: 'First to notice',
    hint: 'Who notices when the role is vacant',
    cells: {
      cio: {
        headline: 'Employees',
        statement: reads(
          'They wait for systems, for reports, and for someone to decide.',
          'cio.inward',
          'diff.units.cio.purpose',
        ),
      },
      cto: {
        headline: 'Customers',
        statement: reads(
          'They wait for new products, for fixes, and for what they asked for.',
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
    label: 'Shared partner',
    hint: 'Who both have to work with',
    shared: {
      headline: 'Each other',
      statement: says(
        'The organization has to make sure that the two keep working together and communicating.',
        'close.communicate',
      ),
    },
  },
  // Responsibilities
  responsibilitiesLead,
  {
    id: 'responsibilities-charge',
    dimension: 'responsibilities',
    kind: 'difference',
    label: 'Accountable for',
    hint: 'What to guard, and what to grow',
    cells: {
      cio: {
        headline: 'Information security',
        statement: says('Commonly oversees how information is protected and who has access to it.', 'cio.r.security'),
      },
      cto: {
        headline: 'Product development',
        statement: says('Usually leads the development of products and what’s new in them.', 'cto.r.product'),
      },
    },
  },
  {
    id: 'responsibilities-coherence',
    dimension: 'responsibilities',
    kind: 'difference',
    label: 'Coherence',
    hint: 'How the parts fit together',
    cells: {
      cio: {
        headline: 'Integrates and transforms',
        statement: says('Commonly helps systems work as one and supports digital transformation.', 'cio.r.integration'),
      },
      cto: {
        headline: 'Sets the standards',
        statement: says('Usually sets technical standards and the policies that go with them.', 'cto.r.standards'),
      },
    },
  },
  {
    id: 'responsibilities-commerce',
    dimension: 'responsibilities',
    kind: 'difference',
    label: 'Commerce',
    hint: 'What’s bought, and what’s sold',
    cells: {
      cio: {
        headline: 'Licenses and vendors',
        statement: says('Commonly manages software licenses and the vendors behind them.', 'cio.r.vendors'),
      },
      cto: {
        headline: 'Product-market fit',
        statement: says('Usually works with marketing and sales to match products to the market.', 'cto.r.market'),
      },
    },
  },
  {
    id: 'responsibilities-watch',
    dimension: 'responsibilities',
    kind: 'difference',
    label: 'Keeps up with',
    hint: 'What keeps changing',
    cells: {
      cio: {
        headline: 'Regulation',
        statement: says('Commonly makes sure that the rules regulators set are met.', 'cio.r.compliance'),
      },
      cto: {
        headline: 'The state of the art',
        statement: says(
          'Usually tracks advances in technology so that the organization keeps its edge.',
          'cto.r.current',
        ),
      },
    },
  },
  {
    id: 'responsibilities-common',
    dimension: 'responsibilities',
    kind: 'shared',
    label: 'Shared task',
    hint: 'What neither can settle alone',
    shared: {
      headline: 'A clear line between the two',
      statement: says(
        'When the roles are clearly defined and distinct, the two often become strong partners.',
        'together.define',
      ),
    },
  },
  // Purpose
  purposeLead,
  {
    id: 'purpose-money',
    dimension: 'purpose',
    kind: 'difference',
    label: 'Money',
    hint: 'How technology pays off',
    cells: {
      cio: {
        headline: 'Spent where it counts',
        statement: says('Aligns technology spending and projects with business goals.', 'cio.aligns'),
      },
      cto: {
        headline: 'Earned by technology',
        statement: says(
          'Plays a large part in using technology strategically to gain revenue and an edge.',
          'cto.deploys',
        ),
      },
    },
  },
  {
    id: 'purpose-promise',
    dimension: 'purpose',
    kind: 'difference',
    label: 'Promise',
    hint: 'What people can count on',
    cells: {
      cio: {
        headline: 'It’s secure, and it works',
        statement: says('Keeps information systems secure and reliable.', 'cio.assurance'),
      },
      cto: {
        headline: 'It’s made for the customer',
        statement: says('Emphasizes technology projects that start with what customers need.', 'cto.customer'),
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
        headline: 'Growth and stability',
        statement: says('Puts IT resources to work so that the organization can grow and stay stable.', 'cio.support'),
      },
      cto: {
        headline: 'Products that keep up with technology',
        statement: says(
          'Emphasizes innovation in products, and where technology is heading.',
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
    label: 'Shared purpose',
    hint: 'What the two achieve together',
    shared: {
      headline: 'One technology strategy',
      statement: says(
        'Robust operations and innovation for the market, balanced as the two halves of one strategy.',
        'together.balance',
      ),
    },
  },
] as const satisfies readonly ComparisonRow[]
