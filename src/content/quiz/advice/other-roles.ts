import type { OtherRole } from '#model/quiz.ts'
import type { OtherRoleAdvice } from '#model/result-advice.ts'

/** What each other role or step does for an organization. All of it is our opinion. */
export const otherRoleAdvice = {
  'head-of-it': {
    signs: {},
    does: 'Runs IT as a full-time job: keeps systems and support working, plans replacements, manages vendors, and gives the top team one person to ask.',
    takes: 'A full-time position, a budget, and an hour a week of one executive’s time.',
    firstStep: {
      text: 'Write a one-page job description. First ask whether the person who does it on the side wants it full time.',
      who: 'The executive in charge of IT',
    },
    askAgain: 'When a main system has to be replaced, or technology spending has doubled.',
  },
  security: {
    signs: { secure: 'Security has no owner, or outsiders ask for one.' },
    does: 'Owns the list of security risks and the response to each, tests that recovery works, and answers customers’ and insurers’ questions.',
    takes: 'A quarterly report to the board, and a reporting line that doesn’t run through IT.',
    firstStep: {
      text: 'Name one person accountable for security, and give that name to everyone who asks.',
      who: 'The chief executive',
    },
    askAgain: 'After the next incident or audit finding, or when a contract asks for more.',
  },
  privacy: {
    signs: { privacy: 'A rule requires a named privacy person, and you don’t have one.' },
    does: 'Advises on how personal data may be used, checks that the advice is followed, and is the contact for regulators and the public.',
    takes: 'Independence: choose someone who doesn’t also decide how the data is used.',
    firstStep: {
      text: 'Find out which rule requires this person, whether someone from outside qualifies, and what the deadline is.',
      who: 'Legal counsel',
    },
    askAgain: 'When you handle a new kind of personal data, or do business in another country.',
    ifMentioned: 'If a rule requires a data protection officer, that can’t wait for the others.',
  },
  data: {
    signs: { figures: 'Departments report different figures.' },
    does: 'Decides which figure is right: one definition for each, one place to keep it, and an owner in each department.',
    takes: 'An executive who backs a definition even when a department doesn’t like it.',
    firstStep: {
      text: 'Take the three figures that differ most, and agree on a definition of each in one meeting.',
      who: 'The chief financial officer',
    },
    askAgain: 'If figures still differ in a year, or when products start to depend on the data.',
  },
  engineering: {
    signs: { daily: 'The people who build have no day-to-day lead.' },
    does: 'Leads the people who build, day to day: hiring, weekly priorities, quality, and on-time delivery.',
    takes: 'Executives who bring work to the lead, not straight to engineers.',
    firstStep: {
      text: 'Name one person who sets the builders’ weekly priorities for the next three months.',
      who: 'The top team',
    },
    askAgain: 'When one team has become several, or when a customer asks who’s accountable for the technology.',
  },
  product: {
    signs: { product: 'No one decides what to build next.' },
    does: 'Decides what to build next and why, based on what customers need and pay for. Says no to the rest.',
    takes: 'A top team that leaves individual features to the product lead.',
    firstStep: {
      text: 'List everything you’ve promised, and give one person the authority to prioritize it.',
      who: 'The chief executive',
    },
    askAgain: 'When the priorities are clear, and the question is how to deliver them.',
  },
  operations: {
    signs: {
      benefit: 'No one owns the benefit of a system.',
      process: 'The problem is how a department works.',
    },
    does: 'Is accountable for the results you want from a system. Others run the technology.',
    takes: 'Part of one department head’s week for as long as the change lasts.',
    firstStep: {
      text: 'Choose the system that disappoints most. Name a department head to own its benefit, and pick one number to watch.',
      who: 'The top team',
    },
    askAgain: 'If the department has changed how it works, and the problem remains.',
  },
  program: {
    signs: { program: 'One large change has no full-time lead.' },
    does: 'Runs one large change full time: one plan, one budget, and one list of decisions, until it’s done.',
    takes:
      'Someone freed from other work for as long as it takes, and a steering committee that meets every two weeks and decides.',
    firstStep: {
      text: 'Appoint the program lead before you sign the next contract for the change.',
      who: 'The executive who sponsors the change',
    },
    askAgain: 'When the change is done. The job ends with it.',
  },
  provider: {
    signs: { supplier: 'A provider is slow, costly, or out of control.' },
    does: 'Delivers what the contract says, at a known price, and can be replaced.',
    takes: 'Someone on your side who has the time to manage the contract.',
    firstStep: {
      text: 'Check the contract’s notice period, list what failed in the last six months, and get two competing bids.',
      who: 'The contract manager',
    },
    askAgain: 'If a second provider has the same problems. Then it isn’t the provider.',
  },
  mandate: {
    signs: {
      mandate: 'The people who lead it lack authority, money, or staff.',
      place: 'It’s led too far from where decisions are made.',
      divided: 'No one decides between several leaders.',
    },
    does: 'Gives today’s leaders what they need to succeed. It doesn’t take a new executive.',
    takes: 'A top team that gives something up: some decisions, and some money.',
    firstStep: {
      text: 'Write down five decisions that today’s technology leader can make without asking, and announce them.',
      who: 'The chief executive',
    },
    askAgain: 'After six months. If nothing has improved, the mandate wasn’t the problem.',
  },
  person: {
    signs: {
      skill: 'The people who lead it lack skills or experience that the work now requires.',
      trust: 'The people who lead it have lost the trust of others.',
    },
    does: 'Keeps the role unchanged and settles who should fill it: the same person with help and clear goals, or someone else.',
    takes: 'An honest conversation and about six months: first a fair chance, then a decision.',
    firstStep: {
      text: 'Talk with the person privately, before anyone else sees this page. Agree on what will be different in six months.',
      who: 'The person’s manager',
    },
    askAgain: 'After six months, and again after a year.',
  },
} as const satisfies Readonly<Record<OtherRole, OtherRoleAdvice>>
