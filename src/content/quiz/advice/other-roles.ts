import type { OtherRole } from '#model/quiz.ts'
import type { OtherRoleAdvice } from '#model/result-advice.ts'

/** What each other role, or step, does for an organization. All of it is our opinion. */
export const otherRoleAdvice = {
  'head-of-it': {
    signs: {},
    does: 'Runs IT as a full-time job: keeps systems and support working, plans replacements, manages vendors, and gives the top team one person to ask.',
    takes: 'A full-time position, a budget, and an hour a week of one executive’s time.',
    firstStep: {
      text: 'Write the head of IT’s job on one page. Ask first whether the person who does it on the side wants it full time.',
      who: 'The executive in charge of IT',
    },
    askAgain: 'When a main system has to be replaced, or when technology spending has doubled.',
  },
  security: {
    signs: { secure: 'Security has no owner, or outsiders ask for one.' },
    does: 'Owns the list of security risks and what’s done about them, tests that recovery works, and answers customers and insurers.',
    takes: 'A report to the board every quarter, and a line to the top that doesn’t run through IT.',
    firstStep: {
      text: 'Name one person for security, and give that name to everyone who asks.',
      who: 'The chief executive',
    },
    askAgain: 'After the next incident or audit finding, or when a contract asks for more.',
  },
  privacy: {
    signs: { privacy: 'A rule asks for a named privacy person, and there’s none.' },
    does: 'Advises on what may be done with personal data, checks that it’s followed, and is the contact for regulators and the public.',
    takes: 'Independence: choose someone who doesn’t also decide how the data is used.',
    firstStep: {
      text: 'Find out which rule asks for the privacy person, whether it accepts someone from outside, and by when.',
      who: 'Legal counsel',
    },
    askAgain: 'When you handle a new kind of personal data, or do business in another country.',
  },
  data: {
    signs: { figures: 'Departments report different figures.' },
    does: 'Settles which figure is right: one definition of each, one place where it’s kept, and an owner in each department.',
    takes: 'An executive who stands by a definition that one department doesn’t like.',
    firstStep: {
      text: 'Take the three figures that differ most, and settle each definition in one meeting.',
      who: 'The finance chief',
    },
    askAgain: 'When figures still differ a year on, or when products begin to depend on the data.',
  },
  engineering: {
    signs: { daily: 'Those who build have no day-to-day lead.' },
    does: 'Leads the people who build, day to day: hiring, priorities for the week, quality, and deadlines that are met.',
    takes: 'Executives hand work to the lead, not to engineers.',
    firstStep: {
      text: 'Make one of the engineers acting lead for three months, with the right to set the week’s priorities.',
      who: 'The top team',
    },
    askAgain: 'When one team has become several, or when a customer asks who’s accountable for the technology.',
  },
  product: {
    signs: { product: 'No one settles what to build next.' },
    does: 'Decides what’s built next and why, from what customers need and pay for, and says no to the rest.',
    takes: 'The top team leaves single features to the product lead.',
    firstStep: {
      text: 'Put everything that’s been promised in one list, and give one person the right to put it in order.',
      who: 'The chief executive',
    },
    askAgain: 'When the list is settled, and the open question is how to build it.',
  },
  operations: {
    signs: {
      benefit: 'No one owns the benefit of a system.',
      process: 'The trouble is how a department works.',
    },
    does: 'Is accountable for the results that the organization wants from a system. The technology stays with others.',
    takes: 'Some of one department head’s time, every week, while the change runs.',
    firstStep: {
      text: 'Choose the system that disappoints most. Name the department head who owns its benefit, and one number to watch.',
      who: 'The top team',
    },
    askAgain: 'When the department has changed how it works, and the trouble remains.',
  },
  program: {
    signs: { program: 'One large change has no full-time lead.' },
    does: 'Runs one large change full time: one plan, one budget, and one list of decisions, until it’s done.',
    takes:
      'A person freed from other work for as long as it takes, and a steering group that meets every two weeks and decides.',
    firstStep: {
      text: 'Appoint the program lead before the next contract for the change is signed.',
      who: 'The executive who sponsors the change',
    },
    askAgain: 'When the change is done. The job ends with it.',
  },
  provider: {
    signs: { supplier: 'A provider is slow, costly, or out of control.' },
    does: 'Delivers what the contract says, at a known price, and can be replaced.',
    takes: 'Someone inside who manages the contract and has the time for it.',
    firstStep: {
      text: 'Check the contract’s notice period, list what failed in the last six months, and get two competing bids.',
      who: 'The manager responsible for the contract',
    },
    askAgain: 'If a second provider has the same problems. Then it isn’t the provider.',
  },
  mandate: {
    signs: {
      mandate: 'Those who lead it lack authority, money, or staff.',
      place: 'It’s led too far from where decisions are made.',
      divided: 'No one decides between several leaders.',
    },
    does: 'Gives those who lead today what the work needs to succeed. No new executive is needed for that.',
    takes: 'The top team gives something up: it lets others decide, and pays for it.',
    firstStep: {
      text: 'Write down five decisions that the technology lead makes without asking, and announce them.',
      who: 'The chief executive',
    },
    askAgain: 'After six months. If the trouble remains, the mandate wasn’t the problem.',
  },
  person: {
    signs: {
      skill: 'Those who lead it lack skill or experience that the work now needs.',
      trust: 'Those who lead it have lost the trust of others.',
    },
    does: 'Keeps the role and settles who’s in it: the same person with help and clear goals, or someone else.',
    takes: 'An honest talk, and about six months: a fair chance first, then a decision.',
    firstStep: {
      text: 'Talk with the person alone, before anyone else sees this page. Agree on what will be different in six months.',
      who: 'The person’s manager',
    },
    askAgain: 'After six months, and again after a year.',
  },
} as const satisfies Readonly<Record<OtherRole, OtherRoleAdvice>>
