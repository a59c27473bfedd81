import type { ComparisonRow } from '#model/comparison.ts'
import type { Content } from '#model/content.ts'
import type { Responsibility } from '#model/responsibility.ts'
import type { Role, RoleId } from '#model/role.ts'
import { roleLengthRatio } from './limits.ts'
import { nameEntry, type Problem, type Rule } from './problem.ts'
import { responsibilityStatements } from './walk.ts'

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

function cellTexts(row: ComparisonRow, role: RoleId): readonly string[] {
  const cell = row.kind === 'difference' ? row.cells[role] : undefined
  return cell === undefined ? [] : [cell.headline, cell.statement.text]
}

function responsibilityTexts(responsibility: Responsibility): readonly string[] {
  const statements = [...responsibilityStatements(responsibility)]
  return [responsibility.title, ...statements.map(({ statement }) => statement.text)]
}

function textsAbout(role: Role, { rows, responsibilities }: Content): readonly string[] {
  return [
    role.promise.text,
    ...role.traits.map(({ statement }) => statement.text),
    ...rows.flatMap((row) => cellTexts(row, role.id)),
    ...responsibilities.filter(({ lean }) => lean === role.id).flatMap(responsibilityTexts),
  ]
}

/** Gives how many words the content spends on one role alone: its own, its cells and the responsibilities it holds. */
function countWordsAbout(role: Role, content: Content): number {
  return textsAbout(role, content).reduce((sum, text) => sum + countWords(text), 0)
}

function* rolesAreBalanced(content: Content): Generator<Problem> {
  const counts = content.roles.map((role) => ({ id: role.id, words: countWordsAbout(role, content) }))
  const [least, ...others] = counts.toSorted((a, b) => a.words - b.words)
  const most = others.at(-1)
  // A role without words is no measure for the others, and its empty texts are told already.
  if (least === undefined || most === undefined || least.words === 0) return
  // Divided, not multiplied: 100 * 1.15 is less than 115 in floating point.
  if (most.words / least.words <= roleLengthRatio) return
  yield {
    entry: nameEntry('role', most.id),
    found: `${most.words} words about it, and ${least.words} about ${nameEntry('role', least.id)}`,
    expected: `at most ${roleLengthRatio} times as many words about one role as about another`,
  }
}

/** No role takes much more room than another. */
export const balanceRules: readonly Rule[] = [rolesAreBalanced]
