import { judges } from '#content/statement.ts'
import type { Duty } from '#model/hiring.ts'

/** What some responsibilities mean in a job, where their titles say little to a reader who doesn't know the rest of the list. */
export const generalDuties: readonly Duty[] = [
  {
    responsibility: 'compliance',
    statement: judges('Know which rules apply to technology here, meet them, and be able to prove it.'),
  },
  {
    responsibility: 'vendors',
    statement: judges('Choose, negotiate with, and replace vendors, and pay only for licenses in use.'),
  },
  {
    responsibility: 'risk',
    statement: judges('Know the largest technology risks, and who has accepted each of them.'),
  },
  {
    responsibility: 'integration',
    statement: judges('Connect systems, and lead the technology side of changes in how people work.'),
  },
  {
    responsibility: 'market',
    statement: judges('With product management, match products to the market.'),
  },
  {
    responsibility: 'advancement',
    statement: judges('Replace what slows releases, costs too much to run, or can’t be secured.'),
  },
  {
    responsibility: 'solutions',
    statement: judges('Get research, product management, marketing, and sales to deliver together.'),
  },
  {
    responsibility: 'one-strategy',
    statement: judges('Keep internal and product plans in one strategy that both sides can cite.'),
  },
  {
    responsibility: 'role-boundaries',
    statement: judges('With the CEO, settle in writing which role decides what.'),
  },
  {
    responsibility: 'resilience-and-agility',
    statement: judges('Recover from failures quickly, and change course quickly when the market does.'),
  },
  {
    responsibility: 'ai',
    statement: judges('Decide where AI may act, what it may cost, and who can switch it off.'),
    owners: ['At work', 'In the product'],
  },
]
