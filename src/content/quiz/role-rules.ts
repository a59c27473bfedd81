import { reads } from '#content/statement.ts'
import type { Condition, SeatRule } from '#model/quiz.ts'

const unfunded = { question: 'seat', oneOf: ['no', 'dk'] } as const satisfies Condition
/** Where nothing can be said of the two roles, nothing is said of a third. */
const settled = { verdict: ['role', 'both', 'neither'] } as const satisfies Condition
const small = { question: 'people', oneOf: ['to19', 'to99'] } as const satisfies Condition

/** In order: the first rule whose conditions all hold names the next seat. */
export const seatRules = [
  {
    id: 'find-out',
    when: [{ verdict: ['few', 'cover'] }],
    title: 'First find out',
    advice: reads(
      'Too much is unknown to name a seat. A few facts would settle it; they are listed here.',
      'close.define',
    ),
    because: reads('Too few answers on a side, or a high need of which it is not known who holds it.', 'close.define'),
    steps: [
      reads(
        'Ask the people who do the work, not only those who lead it.',
        'diff.units.cio.purpose',
        'diff.units.cto.purpose',
      ),
      reads('Answer the open questions and look at the result again.', 'close.define'),
    ],
  },
  {
    id: 'settle',
    when: [{ verdict: ['tie'] }],
    title: 'Settle a close call',
    advice: reads(
      'The two sides are too close to tell apart, and the line runs between them. Check the answers that would tip it.',
      'close.define',
    ),
    because: reads('The gaps are a tie, yet only one of them reaches the threshold.', 'close.define'),
    steps: [
      reads('Have two or three colleagues answer too, and compare.', 'close.communicate'),
      reads('Collect figures for the answers that would tip the result.', 'close.define'),
    ],
  },
  {
    id: 'fractional-both',
    when: [{ verdict: ['both'] }, small, unfunded],
    title: 'Part-time help on both sides for now',
    advice: reads(
      'Both sides need leading. A small organization that is not known to have a seat paid for can start with a {first} and a {second} for a few days a month each.',
      'together.define',
      'close.define',
    ),
    because: reads('Both gaps are high, fewer than 100 people, and no seat is known to be funded.', 'close.define'),
    steps: [
      reads(
        'Start with the greater gap, or with either where they are alike. Write a charter for each side, so that the two do not blur.',
        'together.define',
      ),
      reads('Agree on what would turn either into a full seat.', 'close.define'),
    ],
  },
  {
    id: 'sponsor-both',
    when: [{ verdict: ['both'] }, unfunded],
    title: 'Name an owner for each side, then fund the seats',
    advice: reads(
      'Both sides need leading and no seat is known to be paid for. Until one is, a named executive holds each side; if a manager runs one today, widen that mandate first.',
      'together.define',
      'close.define',
    ),
    because: reads('Both gaps are high, and no seat is known to be funded.', 'close.define'),
    steps: [
      reads('Name one executive for each side in writing, until it has a seat of its own.', 'together.define'),
      reads('Put a price on the larger gap and take it into the next budget.', 'cio.aligns', 'cto.deploys'),
    ],
  },
  {
    id: 'either-order',
    when: [{ verdict: ['both'] }, { tied: true }],
    title: 'A {first} and a {second}, in either order',
    advice: reads(
      'Both sides need leading and neither need is clearly the greater. Take first whichever seat you can fill well.',
      'intro.distinct',
      'together.balance',
    ),
    because: reads('Both gaps are high, and neither is clearly the greater.', 'together.balance'),
    steps: [
      reads('Draw the line between the two before you advertise either.', 'together.define'),
      reads('Name who holds the other side until its seat is filled.', 'close.communicate'),
    ],
  },
  {
    id: 'first-then-second',
    when: [{ verdict: ['both'] }],
    title: 'A {first} first, then a {second}',
    advice: reads(
      'Both sides need leading, and the side of the {first} has the greater gap. Fill that seat first and plan the other.',
      'intro.distinct',
      'close.define',
    ),
    because: reads('Both gaps are high, and one is the greater by more than the margin.', 'close.define'),
    steps: [
      reads('Draw the line between the two before you advertise either.', 'together.define'),
      reads('Name who holds the side of the {second} until then.', 'close.communicate'),
    ],
  },
  {
    id: 'extend',
    when: [{ verdict: ['role'] }, { cover: 'first', oneOf: ['manager'] }, unfunded],
    title: 'Extend the manager’s mandate',
    advice: reads(
      'No seat is known to be paid for, and a manager already does the work. Give that manager a seat at the table, a budget and the decisions that go with it.',
      'together.define',
      'close.define',
    ),
    because: reads('One gap is high, a manager holds that side, and no seat is known to be funded.', 'close.define'),
    steps: [
      reads('Write down what the manager may decide, spend and stop.', 'together.define'),
      reads('Have the manager report to the head of the organization from now on.', 'together.align'),
      reads('Look again in a year: is it still enough?', 'close.define'),
    ],
  },
  {
    id: 'fractional',
    when: [{ verdict: ['role'] }, small, unfunded],
    title: 'A part-time {first} for now',
    advice: reads(
      'The organization is small, and no seat is known to be paid for. An experienced person for a few days a month is a start, beside whoever looks after it today, if anyone does.',
      'close.define',
    ),
    because: reads('One gap is high, fewer than 100 people, and no seat is known to be funded.', 'close.define'),
    steps: [
      reads(
        'Write a charter of what the person answers for, so that days do not turn into odd jobs.',
        'together.define',
      ),
      reads('Agree on what would turn it into a full seat.', 'close.define'),
    ],
  },
  {
    id: 'sponsor',
    when: [{ verdict: ['role'] }, unfunded],
    title: 'An executive sponsor now, a {first} in the next budget',
    advice: reads(
      'No seat is known to be paid for. Until one is, an executive sponsors that side, and answers for it by name.',
      'together.define',
      'close.define',
    ),
    because: reads(
      'One gap is high, 100 people or more or an unknown number, and no seat is known to be funded.',
      'close.define',
    ),
    steps: [
      reads('Name the executive in writing, with the time it takes.', 'together.define'),
      reads('Put a price on the gap and take it into the next budget.', 'cio.aligns', 'cto.deploys'),
    ],
  },
  {
    id: 'beside',
    when: [{ verdict: ['role'] }, { cover: 'second', oneOf: ['executive'] }],
    title: 'A {first} beside the {second} you have',
    advice: reads(
      'An executive holds the side of a {second} already; the other side is open and a seat is funded. Titles matter less than that two people hold the two sides.',
      'together.define',
      'intro.distinct',
    ),
    because: reads('One gap is high, a seat is funded, and an executive holds the other side.', 'together.define'),
    steps: [
      reads(
        'Draw the line together with the executive you have, before you advertise.',
        'together.define',
        'close.communicate',
      ),
      reads('Say which decisions the two take together.', 'together.align'),
    ],
  },
  {
    id: 'hire',
    when: [{ verdict: ['role'] }],
    title: 'Hire a {first}',
    advice: reads(
      'No executive holds the side of a {first}, and a seat is funded. Hear first from whoever looks after it today: that may be the candidate.',
      'close.define',
    ),
    because: reads('One gap is high, a seat is funded, and no executive holds the other side.', 'close.define'),
    steps: [
      reads('Write the charter before the job ad.', 'together.define'),
      reads('Say who holds the other side, so that it does not land on the same desk by default.', 'intro.distinct'),
    ],
  },
  {
    id: 'vp-engineering',
    anotherRole: true,
    when: [
      settled,
      { cover: 'outward', oneOf: ['executive'] },
      { question: 'developed', oneOf: ['3', '4'] },
      { question: 'promised', oneOf: ['0', '1'] },
    ],
    title: 'Perhaps a VP of Engineering',
    advice: reads(
      'The outward side has its executive and dates are missed all the same. That is about running delivery, day by day, under the executive you have.',
      'cto.r.product',
      'cto.outward',
    ),
    because: reads(
      'An executive holds the outward side, customers come for technology made here, and promised dates are rarely kept.',
      'cto.r.product',
      'cto.r.market',
    ),
    steps: [
      reads('Split setting the direction from running delivery, and put a name to each.', 'together.define'),
      reads('Let whoever delivers be heard before a date is promised.', 'cto.r.market'),
    ],
  },
  {
    id: 'cpo',
    anotherRole: true,
    when: [
      settled,
      { cover: 'outward', oneOf: ['executive'] },
      { question: 'developed', oneOf: ['3', '4'] },
      { question: 'promised', oneOf: ['3', '4'] },
      { question: 'rivals', oneOf: ['3', '4'] },
    ],
    title: 'Perhaps a chief product officer',
    advice: reads(
      'The outward side has its executive, dates are kept, and customers leave all the same. What to build is in doubt, not whether it can be built.',
      'diff.units.cto.product',
      'cto.r.market',
    ),
    because: reads(
      'An executive holds the outward side, customers come for technology made here, dates are kept, and customers are lost to rivals.',
      'diff.units.cto.product',
      'cto.r.current',
    ),
    steps: [
      reads('Ask ten lost customers what they went for.', 'cto.customer'),
      reads('Put a name to who decides what is built, apart from who decides how.', 'diff.units.cto.product'),
    ],
  },
  {
    id: 'ciso',
    anotherRole: true,
    when: [
      settled,
      { cover: 'inward', oneOf: ['executive'] },
      { question: 'checks', oneOf: ['3', '4'] },
      { question: 'recovery', oneOf: ['0', '1'] },
    ],
    title: 'Perhaps a chief information security officer',
    advice: reads(
      'The inward side has its executive, outside checks are heavy, and failures last. Security and recovery have grown into work of their own, under the executive you have.',
      'cio.r.security',
      'cio.r.compliance',
    ),
    because: reads(
      'An executive holds the inward side, outside checks take months, and work is rarely back within the hour after a failure.',
      'cio.r.security',
      'diff.objectives.cio.risk',
    ),
    steps: [
      reads('List what the last checks found and who is to close it.', 'cio.r.compliance'),
      reads('Rehearse one recovery and time it.', 'diff.objectives.cio.reliability'),
    ],
  },
  {
    id: 'keep-both',
    when: [
      { verdict: ['neither'] },
      { need: 'first', high: true },
      { need: 'second', high: true },
      { cover: 'first', oneOf: ['executive'] },
      { cover: 'second', oneOf: ['executive'] },
    ],
    title: 'Keep the two seats you have',
    advice: reads(
      'Both sides need leading and an executive holds each. What remains is the line between the two, and the talk across it.',
      'together.define',
      'close.communicate',
    ),
    because: reads('No gap is high, both needs are, and an executive holds each side.', 'together.define'),
    steps: [
      reads('Write a charter for both, and look for what neither holds.', 'together.define'),
      reads('Set a fixed meeting of the two.', 'close.communicate'),
    ],
  },
  {
    id: 'keep',
    when: [{ verdict: ['neither'] }, { need: 'first', high: true }, { cover: 'first', oneOf: ['executive'] }],
    title: 'Keep the seats as they are',
    advice: reads(
      'The need is that of a {first}, and an executive holds that side already. If it hurts all the same, look at the mandate and the means rather than for another seat.',
      'together.define',
      'close.define',
    ),
    because: reads('No gap is high. The greater need is high, and an executive holds that side.', 'close.define'),
    steps: [
      reads('Ask that executive what stands in the way: money, people or authority.', 'close.communicate'),
      reads('Write down what the seat answers for.', 'together.define'),
    ],
  },
  {
    id: 'extend-enough',
    when: [{ verdict: ['neither'] }, { need: 'first', high: true }, { cover: 'first', oneOf: ['manager'] }],
    title: 'A wider mandate for the manager may be enough',
    advice: reads(
      'There is a need on the side of a {first}, and a manager meets enough of it for now. Say what the manager may decide before you add a seat.',
      'together.define',
      'close.define',
    ),
    because: reads('No gap is high. The greater need is high, and a manager meets part of it.', 'close.define'),
    steps: [
      reads('Write down what the manager may decide, spend and stop.', 'together.define'),
      reads('Look again in a year, or sooner if an answer changes.', 'close.define'),
    ],
  },
  {
    id: 'own-provider',
    when: [{ verdict: ['neither'] }, { need: 'first', high: true }, { cover: 'first', oneOf: ['provider'] }],
    title: 'An owner for what is done part-time',
    advice: reads(
      'There is a need on the side of a {first}, and part-time work or a provider meets enough of it for now. What is missing is someone who decides what they are asked for.',
      'together.define',
      'close.define',
    ),
    because: reads(
      'No gap is high. The greater need is high, and part-time work or a provider meets part of it.',
      'close.define',
    ),
    steps: [
      reads('Name the executive whom they report to.', 'together.define'),
      reads('Look again in a year, or sooner if an answer changes.', 'close.define'),
    ],
  },
  {
    id: 'wait',
    when: [{ verdict: ['neither'] }],
    title: 'No new seat for now',
    advice: reads(
      'Neither side shows a need that asks for an executive. Keep a name on each side and look again when something changes.',
      'close.define',
    ),
    because: reads('Neither side shows a high need.', 'close.define'),
    steps: [
      reads('Put one name on each side, so that questions have an address.', 'together.define'),
      reads('Look again in a year, or when an answer changes by two steps.', 'close.define'),
    ],
  },
] as const satisfies readonly SeatRule[]
