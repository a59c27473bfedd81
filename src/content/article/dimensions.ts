import { reads, says } from '#content/statement.ts'
import type { Dimension } from '#model/comparison.ts'

export const dimensions = [
  {
    id: 'focus',
    name: 'Focus and orientation',
    question: 'Where does attention go first?',
    summary: says(
      'One role looks mainly inward, at the organization itself. The other looks mainly outward, at its market.',
      'diff.focus.cio.internal',
      'diff.focus.cto.external',
    ),
  },
  {
    id: 'objectives',
    name: 'Strategic objectives',
    question: 'What does a good year look like?',
    summary: reads(
      'One is measured on efficient, low-risk operations. The other is measured on innovation and on what sets the organization apart.',
      'diff.objectives.cio.efficiency',
      'diff.objectives.cio.risk',
      'diff.objectives.cto.innovation',
      'diff.objectives.cto.differentiation',
    ),
  },
  {
    id: 'units',
    name: 'Interaction with business units',
    question: 'Whose meetings do they attend?',
    summary: says(
      'One works with the departments that run the organization. The other works with the teams that shape products and sell them.',
      'diff.units.cio.purpose',
      'diff.units.cto.purpose',
    ),
  },
  {
    id: 'responsibilities',
    name: 'Responsibilities',
    question: 'What lands on whose desk?',
    summary: reads(
      'The article lists five responsibilities for each role. We’ve paired each one with its closest counterpart on the other list.',
      'intro.diverge',
    ),
  },
  {
    id: 'purpose',
    name: 'Purpose',
    question: 'What’s the role for?',
    summary: says(
      'One puts technology to work for growth and stability. The other plays a large part in using it for revenue and a competitive edge.',
      'cio.support',
      'cto.deploys',
    ),
  },
] as const satisfies readonly Dimension[]
