import { reads, says } from '#content/statement.ts'
import type { Dimension } from '#model/comparison.ts'

export const dimensions = [
  {
    id: 'focus',
    name: 'Focus and orientation',
    question: 'Where does attention go first?',
    summary: says(
      'One role looks mainly into the organization, the other mainly out of it.',
      'diff.focus.cio.internal',
      'diff.focus.cto.external',
    ),
  },
  {
    id: 'objectives',
    name: 'Strategic objectives',
    question: 'What does a good year look like?',
    summary: reads(
      'One is measured by how well things run and how little can go wrong; the other by what is new and what sets the organization apart.',
      'diff.objectives.cio.efficiency',
      'diff.objectives.cio.risk',
      'diff.objectives.cto.innovation',
      'diff.objectives.cto.differentiation',
    ),
  },
  {
    id: 'units',
    name: 'Interaction with business units',
    question: 'Whose meetings do they sit in?',
    summary: says(
      'One works with the departments that run the organization, the other with those that shape and sell what it offers.',
      'diff.units.cio.purpose',
      'diff.units.cto.purpose',
    ),
  },
  {
    id: 'responsibilities',
    name: 'Responsibilities',
    question: 'What lands on whose desk?',
    summary: reads(
      'The article lists five duties for each role. Set side by side, each has an answer across the seam; the pairing is ours.',
      'intro.diverge',
    ),
  },
  {
    id: 'purpose',
    name: 'Purpose',
    question: 'What is the role there for?',
    summary: says(
      'One puts technology behind the organization’s growth and stability; the other has a large part in using it for revenue and an edge.',
      'cio.support',
      'cto.deploys',
    ),
  },
] as const satisfies readonly Dimension[]
