import type { Content } from '#model/content.ts'
import { caseLengthRatio, roleLengthRatio } from '#model/limits.ts'
import type { Role } from '#model/role.ts'
import { nameEntry, type Problem, type Rule } from './problem.ts'
import { statementsIn } from './walk.ts'
import { countWords } from './words.ts'

function textsAbout(role: Role, { rows, responsibilities }: Content): readonly string[] {
  const cells = rows.flatMap((row) => (row.kind === 'difference' ? (row.cells[role.id] ?? []) : []))
  const own = responsibilities.filter(({ lean }) => lean === role.id)
  return [
    ...statementsIn([role, cells, own]).map(({ text }) => text),
    ...cells.map(({ headline }) => headline),
    ...own.map(({ title }) => title),
  ]
}

/** Counts the words about one role alone: its own texts, its cells, and the responsibilities that lean toward it. */
function countWordsAbout(role: Role, content: Content): number {
  return textsAbout(role, content).reduce((sum, text) => sum + countWords(text), 0)
}

function* rolesAreBalanced(content: Content): Generator<Problem> {
  const counts = content.roles.map((role) => ({ id: role.id, words: countWordsAbout(role, content) }))
  const [least, ...others] = counts.toSorted((a, b) => a.words - b.words)
  const most = others.at(-1)
  // A role without words can't be compared, and other rules already report its empty texts.
  if (least === undefined || most === undefined || least.words === 0) return
  // Divided, not multiplied: 100 * 1.15 is less than 115 in floating point.
  if (most.words / least.words <= roleLengthRatio) return
  yield {
    entry: nameEntry('role', most.id),
    found: `${most.words} words about it, and ${least.words} about ${nameEntry('role', least.id)}`,
    expected: `at most ${roleLengthRatio} times as many words about one role as about another`,
  }
}

function* casesAreBalanced({ topics }: Content): Generator<Problem> {
  for (const { id, cases } of topics) {
    const counts = cases.map(({ statement }) => countWords(statement.text))
    const [least, most] = [Math.min(...counts), Math.max(...counts)]
    // Empty texts are reported by other rules.
    if (least === 0 || most / least <= caseLengthRatio) continue
    yield {
      entry: `${nameEntry('topic', id)}, cases`,
      found: `cases of ${counts.join(', ')} words`,
      expected: `none more than ${caseLengthRatio} times as long as another`,
    }
  }
}

/** No role gets much more text than another, and no case in a contested topic does. */
export const balanceRules: readonly Rule[] = [rolesAreBalanced, casesAreBalanced]
