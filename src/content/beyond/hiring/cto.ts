import { judges } from '#content/statement.ts'
import type { HiringProfile } from '#model/hiring.ts'

export const ctoProfile: HiringProfile = {
  id: 'cto',
  role: 'cto',
  title: 'Chief Technology Officer',
  mission: judges(
    'Build and improve the technology that customers use: useful, dependable, safe, and better than the alternatives where that decides a sale.',
  ),
  reportsTo: judges('The CEO, unless one of the alternatives fits better.'),
  reporting: ['cto-to-ceo', 'to-coo', 'one-to-the-other'],
  firstYear: [
    {
      id: 'cto-map',
      statement: judges(
        'By month 3: a map of the product’s architecture and its weak points, security included, that product management also uses.',
      ),
    },
    {
      id: 'cto-releases',
      statement: judges(
        'By month 6: a baseline and a target for lead time, deployments, failed changes, and time to restore, and dates that sales can plan around.',
      ),
    },
    {
      id: 'cto-roadmap',
      statement: judges(
        'By month 9: one product roadmap, ranked with product management and sales, and a page with IT’s leaders on what both lists need.',
      ),
    },
    {
      id: 'cto-proof',
      statement: judges(
        'By month 12: one improvement that customers use and sales can sell, hosting cost against a target, and the engineering leaders in place.',
      ),
    },
  ],
  scorecard: [
    {
      id: 'cto-built',
      needs: judges('Has built technology that customers depended on'),
      shownBy: judges('Gives the number of customers, what they paid for, and what failed'),
      asked: ['cto-release'],
    },
    {
      id: 'cto-with-product',
      needs: judges('Decides with product management rather than for it'),
      shownBy: judges('Describes a decision that a head of product changed; a reference confirms it'),
      asked: ['cto-stopped', 'cto-refused'],
    },
    {
      id: 'cto-worth',
      needs: judges('Knows what technology is worth to customers'),
      shownBy: judges('Explains a technical choice by what customers did differently, and what it cost'),
      asked: ['cto-margin', 'cto-surprise'],
    },
    {
      id: 'cto-engineers',
      needs: judges('Leads engineers who stay, and lets others lead'),
      shownBy: judges('Describes a technical decision that an engineer made, and how it turned out'),
      asked: ['cto-leader', 'cto-reversed'],
    },
    {
      id: 'cto-repairs',
      needs: judges('Keeps what customers use dependable and safe'),
      shownBy: judges('Describes what was repaired before it failed, and what waited for that'),
      asked: ['cto-repair', 'cto-release'],
    },
    {
      id: 'cto-boundary',
      needs: judges('Draws boundaries with other executives, and keeps to them'),
      shownBy: judges('Describes a shared decision; a reference gives the same account'),
      asked: ['decision-of-two', 'both-claimed'],
    },
  ],
  questions: [
    {
      id: 'cto-leader',
      asks: judges(
        'Which engineering leader did you hire, promote, or let go in the past three years? What did you notice first, and what did you do?',
      ),
      listenFor: judges('What was missing, feedback given early, and how the team did afterward.'),
      responsibilities: [],
    },
    {
      id: 'cto-margin',
      asks: judges(
        'Which technical choice changed what customers could do, or what serving them cost? What had you led the board to expect?',
      ),
      listenFor: judges('Figures before and after, the option that was rejected, and what the estimate got wrong.'),
      responsibilities: [],
    },
    {
      id: 'cto-stopped',
      asks: judges(
        'Which product or feature did you stop after it had been promised? What happened, from the first doubt on?',
      ),
      listenFor: judges('What customers did, not only what they said, who disagreed, and where the people went next.'),
      responsibilities: [],
    },
    {
      id: 'cto-repair',
      asks: judges(
        'When did you delay features to repair the platform? What did sales lose as a result, and who agreed to that?',
      ),
      listenFor: judges('A limit in weeks, the customers affected, and an executive who accepted it beforehand.'),
      responsibilities: [],
    },
    {
      id: 'cto-release',
      asks: judges('Take me through your worst release, hour by hour. What did you say to customers, and when?'),
      listenFor: judges('Facts in order, early word to customers, and a cause that was then removed.'),
      responsibilities: [],
    },
    {
      id: 'cto-line',
      asks: judges(
        'Where did you draw the line between company IT and engineering: laptops, identity, cloud accounts, and tools? What did security say to it?',
      ),
      listenFor: judges(
        'Common rules for laptops and identity, an owner on call for production, and one exception with an end date.',
      ),
      responsibilities: [],
    },
    {
      id: 'cto-date',
      asks: judges(
        'When did someone promise customers a date that your engineers called impossible? Who decided what had to give?',
      ),
      listenFor: judges(
        'Scope or date gave rather than quality, early word to the customer, and a new rule on who promises dates.',
      ),
      responsibilities: ['product', 'solutions', 'engineering-team'],
    },
    {
      id: 'cto-exception',
      asks: judges('When did you allow an exception to a technical standard? Who else had to live with it?'),
      listenFor: judges('A reason in the product, an end date, and what it cost the people who run it.'),
      responsibilities: ['standards', 'architecture', 'platform'],
    },
    {
      id: 'cto-turned-down',
      asks: judges('Which new technology did you try and turn down? What would have changed your mind?'),
      listenFor: judges(
        'A question that the trial was meant to answer, a limit on its cost, and results that others saw.',
      ),
      responsibilities: ['research', 'technology-watch', 'trends'],
    },
    {
      id: 'cto-customer',
      asks: judges('Tell me about a customer who changed your roadmap, and about one who should have but didn’t.'),
      listenFor: judges(
        'Firsthand contact with customers, and a clear line between product management’s job and theirs.',
      ),
      responsibilities: ['market', 'customers'],
    },
    {
      id: 'cto-paid',
      asks: judges('What did customers pay more for because of technology that you chose? How do you know?'),
      listenFor: judges('A price, a renewal, or a deal that was won, and credit to the people who sold it.'),
      responsibilities: ['differentiation', 'revenue'],
    },
    {
      id: 'cto-replaced',
      asks: judges(
        'Which part of a platform did you replace while customers were using it? What had you promised them?',
      ),
      listenFor: judges('Steps that could be undone, a date when the old part was off, and what customers noticed.'),
      responsibilities: ['advancement'],
    },
    {
      id: 'cto-down',
      asks: judges('When was the product down because of something that someone else ran? Who led the call?'),
      listenFor: judges('One leader chosen beforehand, word to customers meanwhile, and a joint review without blame.'),
      responsibilities: ['production', 'product-security', 'reliability', 'continuity'],
    },
  ],
  references: [
    {
      id: 'cto-refused',
      statement: judges('For a head of product or sales: Which date did the candidate refuse to promise, and why?'),
    },
    {
      id: 'cto-reversed',
      statement: judges('For an engineer: When did the candidate reverse a decision because of what you showed them?'),
    },
    {
      id: 'cto-surprise',
      statement: judges('For a CEO or finance: When did technology surprise you, and how did you hear about it?'),
    },
  ],
  duties: [],
  scope: judges(
    'What the CIO owns is about internal systems. Keeping the product available, able to grow, and safe is usually the CTO’s work.',
  ),
  suits: judges(
    'This draft suits one who leads product engineering and production. For one who runs IT infrastructure, start from the CIO’s brief.',
  ),
  others: [
    {
      party: 'cpo',
      statement: judges(
        'Which problems to solve, for whom, and in what order; pricing. If there’s no head of product, say so.',
      ),
    },
    { party: 'ciso', statement: judges('Which security decisions, in the product as well.') },
    { party: 'vp-engineering', statement: judges('The teams, if this role sets only the technical direction.') },
  ],
}
