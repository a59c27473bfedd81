import { decide } from '#domain/quiz/decide.ts'
import { otherRoles } from '#domain/quiz/other-roles.ts'
import type { Quiz } from '#model/quiz.ts'
import { type Case, cases, expected, type Reading, type Verdict, verdictOf } from './readings.ts'

/** Results with a new executive. */
const executive: readonly Verdict[] = ['cio', 'cto', 'both', 'combined']

/** How one reading's results compare with the expected ones for a set of cases. */
export interface Measured {
  readonly cases: number
  readonly agree: number
  /** The agreement if the result were always "no new executive." */
  readonly constant: number
  /** Cases that call for a new executive, and how many got the right one. */
  readonly roles: number
  readonly rolesFound: number
  /** Cases with a new executive where none is expected, and the total. */
  readonly falseRoles: number
  readonly noRoles: number
  /** Cases for which two readers name another role, and how many got one of theirs: first, or anywhere in the list. */
  readonly otherRoles: number
  readonly otherRolesFirst: number
  readonly otherRolesFound: number
  /** Expected result, actual result, count. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly misses: readonly { readonly id: string; readonly expected: Verdict; readonly got: Verdict }[]
}

export function resultOf(quiz: Quiz, reading: Reading, id: string): Verdict {
  return verdictOf(decide(quiz, { chosen: reading[id]?.answers ?? {} }).result)
}

export function measure(quiz: Quiz, reading: Reading, sets: readonly Case['set'][]): Measured {
  const rows = cases.flatMap((each) => {
    const wanted = expected(each)
    if (!sets.includes(each.set) || wanted === undefined) return []
    const answers = { chosen: reading[each.id]?.answers ?? {} }
    const decision = decide(quiz, answers)
    return [{ each, wanted, got: verdictOf(decision.result), others: otherRoles(quiz, answers, decision) }]
  })
  const isRole = ({ wanted }: { readonly wanted: Verdict }) => executive.includes(wanted)
  const named = rows.filter(({ each }) => each.otherRoles.length > 0)
  const confusion: Record<string, Record<string, number>> = {}
  for (const { wanted, got } of rows) {
    const row = (confusion[wanted] ??= {})
    row[got] = (row[got] ?? 0) + 1
  }
  return {
    cases: rows.length,
    agree: rows.filter(({ wanted, got }) => wanted === got).length,
    constant: rows.filter(({ wanted }) => wanted === 'neither').length,
    roles: rows.filter(isRole).length,
    rolesFound: rows.filter((row) => isRole(row) && row.wanted === row.got).length,
    falseRoles: rows.filter((row) => row.wanted === 'neither' && executive.includes(row.got)).length,
    noRoles: rows.filter(({ wanted }) => wanted === 'neither').length,
    otherRoles: named.length,
    otherRolesFirst: named.filter(({ each, others }) =>
      others.slice(0, 1).some((role) => each.otherRoles.includes(role)),
    ).length,
    otherRolesFound: named.filter(({ each, others }) => others.some((role) => each.otherRoles.includes(role))).length,
    confusion,
    misses: rows.flatMap(({ each, wanted, got }) => (wanted === got ? [] : [{ id: each.id, expected: wanted, got }])),
  }
}

/** The number of cases for which two readings lead to the same result. */
export function sameResults(quiz: Quiz, one: Reading, other: Reading): number {
  return cases.filter(({ id }) => resultOf(quiz, one, id) === resultOf(quiz, other, id)).length
}
