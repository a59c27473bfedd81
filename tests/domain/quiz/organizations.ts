import type { Answers } from '#domain/quiz/answers.ts'
import type { CoverLevel, OptionId, QuestionId, Size } from '#model/quiz.ts'

type Level = 0 | 1 | 2 | 3 | 4 | 'dk'
type Four = readonly [Level, Level, Level, Level]

interface Facts {
  /** Answers on: typed twice, back within the hour, outside checks, one list of software. */
  readonly inward: Four
  /** Answers on: still wins after three years, comes for our technology, kept dates, lost to rivals. */
  readonly outward: Four
  readonly inside: CoverLevel | 'dk'
  readonly outside: CoverLevel | 'dk'
  readonly people: Size | 'dk'
  readonly seat: 'yes' | 'no' | 'dk'
}

export interface Organization {
  readonly name: string
  /** Facts only, enough for a stranger to answer every question. */
  readonly description: string
  readonly answers: Answers
  /** Id of the outcome and of the seat rule, decided from the description before there was a score. */
  readonly expected: { readonly outcome: string; readonly seat: string }
  readonly why: string
}

function facts({ inward, outward, ...rest }: Facts): Answers {
  const chosen: Record<QuestionId, OptionId> = {
    reentry: String(inward[0]),
    lasting: String(outward[0]),
    recovery: String(inward[1]),
    developed: String(outward[1]),
    checks: String(inward[2]),
    promised: String(outward[2]),
    licenses: String(inward[3]),
    rivals: String(outward[3]),
    ...rest,
  }
  return { chosen, matters: [] }
}

/** Written, and their outcomes decided, before the scoring was. */
export const organizations: readonly Organization[] = [
  {
    name: 'Scheduling start-up',
    description:
      'Twelve people sell a scheduling app that they write themselves; customers come for nothing else. The app of three years ago would win nobody today, several customers left this year for a rival that does more, and most dates given to customers slip. Inside there is little to run: data is typed twice only in the odd case, a failed tool is nearly always back within the hour, all subscriptions stand on one complete list, and nobody from outside checks anything. Nobody in particular answers for tools; one founder looks after the product’s technology beside fundraising. The investors’ budget pays for one executive.',
    answers: facts({
      inward: [1, 3, 0, 4],
      outward: [0, 4, 1, 3],
      inside: 'nobody',
      outside: 'provider',
      people: 'to19',
      seat: 'yes',
    }),
    expected: { outcome: 'cto', seat: 'hire' },
    why: 'All that it lives on is technology for customers, held by half a person; inside it is calm.',
  },
  {
    name: 'District hospital',
    description:
      'A hospital of 900 staff. Patient data is typed again in every department, a failed system usually means half a day on paper, auditors and regulators take months a year, and only a few of its software contracts are on the list that purchasing keeps. Patients come for care, not for technology of the hospital’s own; that care draws them as it did three years ago, they do not leave for better technology elsewhere, and new services mostly open on the day announced. A full-time IT manager below the executives runs the systems, and nobody answers for technology in what patients get. The board has put a salary for one more executive in the budget.',
    answers: facts({
      inward: [4, 1, 4, 1],
      outward: [4, 0, 3, 0],
      inside: 'manager',
      outside: 'nobody',
      people: 'from500',
      seat: 'yes',
    }),
    expected: { outcome: 'cio', seat: 'hire' },
    why: 'The inside is in pain on all four counts, no executive holds it, and there is a seat to fill.',
  },
  {
    name: 'Hospital group',
    description:
      'A group of 4,000 staff with one executive who answers for all its systems. Some data is typed twice, contracts are nearly all on one list, but after an attack or failure work has rarely resumed within the hour, and outside checks of data and systems fill months of the year. Patients come for care, as they did three years ago; none leaves for technology, the group develops none for them, and new services mostly open on time. Nobody answers for technology in what patients get. There is no money for another executive.',
    answers: facts({
      inward: [2, 1, 4, 3],
      outward: [4, 0, 3, 0],
      inside: 'executive',
      outside: 'nobody',
      people: 'from500',
      seat: 'no',
    }),
    expected: { outcome: 'neither', seat: 'ciso' },
    why: 'The inward seat is filled; what is left is risk: heavy checks and slow recovery.',
  },
  {
    name: 'Mutual insurer',
    description:
      'An insurer of 1,500 staff. Half of why members choose it is an app that it develops itself. A policy and app of three years ago would win nobody today, members leave in numbers for insurers whose apps do more, and no launch in two years met the day that was named. A full-time digital manager below the executives answers for the app. An executive runs the internal systems: hardly anything is typed twice, failures are nearly always over within the hour, supervisors’ checks take weeks every quarter, and one list shows every software contract. No further executive is in the budget.',
    answers: facts({
      inward: [1, 3, 4, 4],
      outward: [0, 2, 0, 4],
      inside: 'executive',
      outside: 'manager',
      people: 'from500',
      seat: 'no',
    }),
    expected: { outcome: 'cto', seat: 'extend' },
    why: 'Members leave over technology that only a manager holds, and with no money for a seat his or her mandate is what can grow.',
  },
  {
    name: 'Primary school',
    description:
      'A school with 45 staff. Some pupil data is typed twice, a failed system is mostly back within the hour thanks to a local provider who looks after everything, one yearly check of data takes a day or two, and about half the software is on a list. Families come for teaching, as they did three years ago; none leaves for technology elsewhere, and what is announced starts on its day. Nobody answers for technology in what families get. There is no money for an executive.',
    answers: facts({
      inward: [2, 3, 1, 2],
      outward: [4, 0, 4, 0],
      inside: 'provider',
      outside: 'nobody',
      people: 'to99',
      seat: 'no',
    }),
    expected: { outcome: 'neither', seat: 'wait' },
    why: 'Ordinary friction and no outward technology at all: nothing here asks for an executive.',
  },
  {
    name: 'Machine parts factory',
    description:
      'A factory of 300 people. Every order is typed into three programs, a failure stops the line for a shift, customers’ and safety audits of its data take several weeks a year, and nobody has ever listed the software that is paid for. Buyers come for metal parts, with a small program for reordering; what sold three years ago still sells, hardly a buyer has left over technology, and delivery dates for new parts are mostly kept. A full-time production IT manager below the executives looks after the systems; nobody answers for technology in the parts. The budget holds no further executive.',
    answers: facts({
      inward: [4, 0, 3, 0],
      outward: [4, 1, 3, 1],
      inside: 'manager',
      outside: 'nobody',
      people: 'to499',
      seat: 'no',
    }),
    expected: { outcome: 'cio', seat: 'extend' },
    why: 'The inward need is as strong as it gets; the person is there and the mandate is not.',
  },
  {
    name: 'Design agency',
    description:
      'An agency of 40 people. Hours are typed twice by about half the teams, a failed tool is always back within the hour, no outsider checks its data, and about half of its subscriptions are on a list. Clients come for ideas, now and then for a small web tool of the agency’s own; the work of three years ago would mostly still win, a client or so left for a rival with better tools, and deadlines are mostly kept. Nobody in particular answers for internal systems or for technology in the work. There is no money for another executive.',
    answers: facts({
      inward: [2, 4, 0, 2],
      outward: [3, 1, 3, 1],
      inside: 'nobody',
      outside: 'nobody',
      people: 'to99',
      seat: 'no',
    }),
    expected: { outcome: 'neither', seat: 'wait' },
    why: 'Nobody holds either side, and little hangs on either.',
  },
  {
    name: 'City administration',
    description:
      'A city with 900 employees. Applications are typed from one office’s system into the next throughout, most failures last for a day, auditors take months of the year, and there is no list of software at all. Citizens come for permits and services, not for technology of the city’s own; those of three years ago serve as well today, there are no rivals, and a new online form is rarely there on the day announced. An outside provider runs all systems; nobody answers for technology in what citizens get. The council has not funded any new executive.',
    answers: facts({
      inward: [4, 1, 4, 0],
      outward: [4, 0, 1, 0],
      inside: 'provider',
      outside: 'nobody',
      people: 'from500',
      seat: 'no',
    }),
    expected: { outcome: 'cio', seat: 'sponsor' },
    why: 'A large organization with an inside that no one of its own answers for, and no seat paid for yet.',
  },
  {
    name: 'Software firm with both seats',
    description:
      'A software firm of 350 people. Customers come for its product alone, and the product of three years ago would win nobody today; some customers went to technically better rivals, and features are mostly there on the day named. One executive answers for the product’s technology, another for internal systems. Inside, hardly anything is typed twice, every failure is over within the hour, customers’ security audits take weeks every quarter, and one complete list shows all software. The budget would pay for one more executive.',
    answers: facts({
      inward: [1, 4, 3, 4],
      outward: [0, 4, 3, 2],
      inside: 'executive',
      outside: 'executive',
      people: 'to499',
      seat: 'yes',
    }),
    expected: { outcome: 'neither', seat: 'keep' },
    why: 'What it needs most, the outward side, is held by an executive and works.',
  },
  {
    name: 'Software firm that outgrew its back office',
    description:
      'A software firm that grew to 400 people in three years. Customers come for its product alone; the one of three years ago would win few of them, some left for better technology, and features mostly arrive on the day named, under an executive who answers for the product’s technology. Nobody in particular answers for internal systems: all customer data is typed into sales, support and billing separately, few failures are over within the hour, new security audits take months, and no list of software exists. The board has funded one more executive.',
    answers: facts({
      inward: [4, 1, 4, 0],
      outward: [1, 4, 3, 2],
      inside: 'nobody',
      outside: 'executive',
      people: 'to499',
      seat: 'yes',
    }),
    expected: { outcome: 'cio', seat: 'beside' },
    why: 'The product is looked after at the top; the house that it is made in is not.',
  },
  {
    name: 'Software firm that cannot ship',
    description:
      'A software firm of 150 people with an executive who answers for the product’s technology. Customers come for that product alone, the one of three years ago would win nobody, some went to better rivals this year, and no feature in two years was there on the day named. Inside it is calm: little is typed twice, failures are mostly over within the hour, outside checks take a few days, and nearly all software is on one list, kept by a full-time systems manager below the executives. One more executive could be paid for.',
    answers: facts({
      inward: [1, 3, 1, 3],
      outward: [0, 4, 0, 2],
      inside: 'manager',
      outside: 'executive',
      people: 'to499',
      seat: 'yes',
    }),
    expected: { outcome: 'neither', seat: 'vp-engineering' },
    why: 'The outward seat is filled and dates are missed all the same: that is delivery, not direction.',
  },
  {
    name: 'Payments firm led by operations',
    description:
      'A payments firm of 220 people. Merchants come for the payment technology that it develops; the version of three years ago would win nobody, many merchants moved to rivals with better technology, and few launches met their day. A full-time development manager below the executives answers for that technology. Internal systems have an executive of their own: hardly anything is typed twice, every failure is over within the hour, card-scheme and regulator audits take months, and one list shows all software. The owners have funded one more executive.',
    answers: facts({
      inward: [1, 4, 4, 4],
      outward: [0, 4, 1, 4],
      inside: 'executive',
      outside: 'manager',
      people: 'to499',
      seat: 'yes',
    }),
    expected: { outcome: 'cto', seat: 'beside' },
    why: 'The inside is held at the top; what merchants pay for is not, and a seat is funded.',
  },
  {
    name: 'Regional bank',
    description:
      'A bank of 1,200 staff. Most data is typed from one system into another, few failures are over within the hour, supervisors’ checks take months, and few contracts are on any list. A full-time IT manager below the executives runs this. Customers increasingly come for a banking app that the bank develops and that is by now most of its offer; the offer of three years ago would win nobody, many customers left for banks with better apps, and no release was on its day. Nobody in particular answers for the app. One more executive is in the budget.',
    answers: facts({
      inward: [4, 1, 4, 1],
      outward: [0, 3, 0, 3],
      inside: 'manager',
      outside: 'nobody',
      people: 'from500',
      seat: 'yes',
    }),
    expected: { outcome: 'both', seat: 'first-then-second' },
    why: 'Both sides are in need; the inside has at least a manager, so the outside comes first.',
  },
  {
    name: 'Home goods retailer',
    description:
      'A chain with 250 people, shops and a web shop. Every stock movement is typed into two systems, no failure was ever over within the hour, card and data checks take several weeks, and there is no list of software. Half its customers come for a room planner that it develops; what it offered three years ago would win nobody today, it lost many customers to rivals whose apps show live stock, and no new feature came on the day promised. Nobody in particular answers for the internal systems, and nobody for the planner. One executive is funded.',
    answers: facts({
      inward: [4, 0, 3, 0],
      outward: [0, 2, 0, 4],
      inside: 'nobody',
      outside: 'nobody',
      people: 'to499',
      seat: 'yes',
    }),
    expected: { outcome: 'both', seat: 'either-order' },
    why: 'Both sides are open and about equally so: no honest order can be read from this.',
  },
  {
    name: 'Relief charity',
    description:
      'A charity with 60 people. Every donation is typed into three systems, few failures are over within the hour, donors’ audits of its data and systems take months, and software was never listed. People come for relief work, as they did three years ago, not for technology; nobody leaves for better technology, and new projects mostly start on the day named. Nobody in particular answers for systems or for technology in the projects. There is no money for an executive.',
    answers: facts({
      inward: [4, 1, 4, 0],
      outward: [4, 0, 3, 0],
      inside: 'nobody',
      outside: 'nobody',
      people: 'to99',
      seat: 'no',
    }),
    expected: { outcome: 'cio', seat: 'fractional' },
    why: 'The need is real, the organization is small and the seat is not paid for: a part of a person.',
  },
  {
    name: 'University spin-off',
    description:
      'Eight people around a sensor that they develop; customers come for nothing else. A sensor of three years ago would win nobody, a couple of buyers out of four went to a technically better rival, and no prototype was there on the day named. A professor looks after the technology one day a week. The inside is small: nothing is typed twice, failures are mostly over within the hour, a grant office’s check takes a few days, all software is on one list, and nobody in particular answers for it. There is no money for an executive.',
    answers: facts({
      inward: [0, 3, 1, 4],
      outward: [0, 4, 0, 2],
      inside: 'nobody',
      outside: 'provider',
      people: 'to19',
      seat: 'no',
    }),
    expected: { outcome: 'cto', seat: 'fractional' },
    why: 'Everything hangs on technology for customers, one day a week; eight people cannot carry a full seat.',
  },
  {
    name: 'Logistics firm',
    description:
      'A carrier of 700 people with an executive who answers for its internal systems. Every shipment is still typed twice, a failure is seldom over within the hour, outside checks take a few days, and about half the software is on a list. Customers come for transport, seldom for the tracking page that the firm develops; the offer of three years ago would mostly still win, about half of the customers who left named better technology, and new services start on time about half the time. A full-time manager below the executives answers for the tracking page. No further executive is funded.',
    answers: facts({
      inward: [4, 1, 1, 2],
      outward: [3, 1, 2, 2],
      inside: 'executive',
      outside: 'manager',
      people: 'from500',
      seat: 'no',
    }),
    expected: { outcome: 'neither', seat: 'keep' },
    why: 'The inside needs leading and is led; that it hurts is work for the seat that is there.',
  },
  {
    name: 'Game studio',
    description:
      'A studio of 80 people with an executive who answers for the technology of its games. Players come for that technology alone, a game of three years ago would win nobody today, and every release was there on its day; still, players left in numbers for studios whose games do more. Inside, little is typed twice, failures are always over within the hour, no outsider checks anything, and nearly all software is on one list. Nobody in particular answers for internal systems. One more executive could be paid for.',
    answers: facts({
      inward: [1, 4, 0, 3],
      outward: [0, 4, 4, 4],
      inside: 'nobody',
      outside: 'executive',
      people: 'to99',
      seat: 'yes',
    }),
    expected: { outcome: 'neither', seat: 'cpo' },
    why: 'It delivers on the day and loses players: what to build is in doubt, not how.',
  },
  {
    name: 'Medical device maker',
    description:
      'Forty-five people make a heart monitor that they develop; customers come for nothing else. A monitor of three years ago would win nobody, most lost orders went to better technology, and few new models were there on their day. Nobody in particular answers for that technology. Every measurement is typed into two systems, few failures are over within the hour, device inspections fill months, software was never listed, and an outside provider runs the systems. There is no money for an executive.',
    answers: facts({
      inward: [4, 1, 4, 0],
      outward: [0, 4, 1, 3],
      inside: 'provider',
      outside: 'nobody',
      people: 'to99',
      seat: 'no',
    }),
    expected: { outcome: 'both', seat: 'fractional-both' },
    why: 'Both sides are open in a small organization that can pay for neither seat.',
  },
  {
    name: 'Accounting practice',
    description:
      'A practice of 110 people. Clients’ figures are mostly typed twice, failures are seldom over within the hour, checks of its data take months, and about half the software is on a list. A full-time systems manager below the executives looks after all that. Clients come for advice, as they did three years ago, not for technology of the practice’s own; hardly one left over technology, and new services mostly start on the day named. Nobody answers for technology in the advice, and no executive is funded.',
    answers: facts({
      inward: [3, 1, 4, 2],
      outward: [4, 0, 3, 1],
      inside: 'manager',
      outside: 'nobody',
      people: 'to499',
      seat: 'no',
    }),
    expected: { outcome: 'neither', seat: 'extend-enough' },
    why: 'A clear inward need that a manager half meets: say what the manager may decide before adding a seat.',
  },
  {
    name: 'Newly merged association',
    description:
      'Two associations merged last month into one with 130 people. It is known that much is typed twice and that checks take weeks; nobody yet knows how failures go or whether any list of software exists. Members come for advice, as they did three years ago; nobody has yet asked what was promised to them, whether any left, or what the other half develops. A full-time IT manager below the executives looks after systems; who answers for technology in what members get is open. Whether a seat can be paid for is undecided.',
    answers: facts({
      inward: [3, 'dk', 3, 'dk'],
      outward: [4, 'dk', 'dk', 'dk'],
      inside: 'manager',
      outside: 'dk',
      people: 'to499',
      seat: 'dk',
    }),
    expected: { outcome: 'unclear', seat: 'find-out' },
    why: 'Half of the facts are missing on one side and more on the other: any result would be a guess.',
  },
]
