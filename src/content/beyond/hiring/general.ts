import { judges } from '#content/statement.ts'
import type { HiringText, InterviewQuestion } from '#model/hiring.ts'

/** Questions that test the boundary between two executives, whichever side of it the candidate is on. */
export const generalQuestions: readonly InterviewQuestion[] = [
  {
    id: 'decision-of-two',
    asks: judges(
      'Tell me about a decision that was partly yours and partly someone else’s. Who had the last word, and who knew that beforehand?',
    ),
    listenFor: judges(
      'A colleague by role, a real disagreement, and a rule for the last word that both had agreed on.',
    ),
    responsibilities: [],
  },
  {
    id: 'gave-up',
    asks: judges('Which responsibility did you give up because someone else was better placed to own it?'),
    listenFor: judges('A handover with a date, a person, and a budget, and respect for how it’s done now.'),
    responsibilities: [],
  },
  {
    id: 'fell-between',
    asks: judges(
      'What once fell through the cracks because you and a colleague each thought that the other owned it? What did you change?',
    ),
    listenFor: judges('Something specific that broke, the candidate’s own part in it, and an owner named in writing.'),
    responsibilities: [],
  },
  {
    id: 'ai-decided',
    asks: judges('Who decides about AI where you work now? How did that come about, and what did you stop, or allow?'),
    listenFor: judges(
      'Different owners for different decisions, figures for cost and quality, and a use that was refused or stopped.',
    ),
    responsibilities: ['ai', 'role-boundaries', 'dialogue'],
  },
  {
    id: 'side-that-waited',
    asks: judges(
      'When did internal systems and the product need the same people or money? How was it decided, and how did the side that waited hear about it?',
    ),
    listenFor: judges(
      'One list for both sides, ranked by a goal of the organization, early word to the side that waits, and a review date.',
    ),
    responsibilities: ['one-strategy', 'shared-goals'],
  },
  {
    id: 'service-on-systems',
    asks: judges(
      'Which service for customers ran on internal systems? Who owned it, and what could that owner decide alone?',
    ),
    listenFor: judges('One owner, decisions that needed nobody else, and what the other side could count on.'),
    responsibilities: ['digital-strategy', 'integration', 'resilience-and-agility'],
  },
]

export const generalReferences: readonly HiringText[] = [
  {
    id: 'both-claimed',
    statement: judges('What did you and the candidate both think was yours to decide, and how was it settled?'),
  },
  {
    id: 'handed-over',
    statement: judges('What did the candidate hand over to you, or take over from you? What state was it in?'),
  },
  {
    id: 'keep-out',
    statement: judges('Would you hire the candidate again? For which job, and what would you leave out of it?'),
  },
]
