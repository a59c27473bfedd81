import { judges } from '#content/statement.ts'
import type { HiringProfile } from '#model/hiring.ts'

export const ctoProfile: HiringProfile = {
  id: 'cto',
  role: 'cto',
  title: 'Chief Technology Officer',
  mission: judges(
    'Build and improve the technology that customers get: useful, dependable, worth paying for, and ahead of what competitors have.',
  ),
  reportsTo: judges('The CEO, unless one of the alternatives fits better.'),
  reporting: ['cto-to-ceo', 'to-coo', 'one-to-the-other'],
  firstYear: [
    {
      id: 'cto-map',
      statement: judges(
        'By month 3: a map of the product’s architecture and its weak points that product management also uses.',
      ),
    },
    {
      id: 'cto-releases',
      statement: judges(
        'By month 6: releases on a schedule that others plan around, and a count of those that were undone.',
      ),
    },
    {
      id: 'cto-roadmap',
      statement: judges(
        'By month 9: one technology roadmap, ranked with product management and sales, each item with a customer need.',
      ),
    },
    {
      id: 'cto-proof',
      statement: judges(
        'By month 12: one thing in the product that customers name as a reason to buy, and one experiment that was stopped.',
      ),
    },
  ],
  scorecard: [
    {
      id: 'cto-built',
      needs: judges('Has built technology that customers depended on'),
      shownBy: judges('Gives the number of customers, what they paid for, and what failed'),
    },
    {
      id: 'cto-with-product',
      needs: judges('Decides with product management rather than for it'),
      shownBy: judges('Names a head of product who’ll say so as a reference'),
    },
    {
      id: 'cto-worth',
      needs: judges('Knows what technology is worth to customers'),
      shownBy: judges('Explains a technical choice by what customers did differently'),
    },
    {
      id: 'cto-engineers',
      needs: judges('Leads engineers who stay, and lets others lead'),
      shownBy: judges('Describes a technical decision that an engineer made, and how it turned out'),
    },
    {
      id: 'cto-boundary',
      needs: judges('Draws boundaries with other executives, and keeps to them'),
      shownBy: judges('A colleague gives the same account of a shared decision'),
    },
  ],
  questions: [
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
        'When did you delay features to repair the platform? What did sales lose by it, and who agreed to that?',
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
      id: 'cto-edge',
      asks: judges(
        'Engineers want laptops, accounts, and cloud contracts of their own, outside company IT. Where does your responsibility end?',
      ),
      listenFor: judges(
        'A line at something that can be measured, and common rules wherever the product doesn’t need others.',
      ),
      responsibilities: [],
    },
    {
      id: 'cto-date',
      asks: judges(
        'Someone promised customers a date that your engineers called impossible. Who decided what had to give?',
      ),
      listenFor: judges('Scope, date, or quality named as what gave, by a person whom both sides accepted.'),
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
      asks: judges('The product is down, and the cause is in a network that someone else runs. Who leads the call?'),
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
  ],
}
