// Prints how often the quiz agrees with readers and with real decisions, compared with always answering "no new
// executive": `npm run calibrate`. With `-- --misses`, lists every case that differs.
import { quiz } from '#content/quiz/quiz.ts'
import { constantsOf, shiftedBy } from './constants.ts'
import { measure, resultOf, sameResults } from './measure.ts'
import { type Case, cases, readings } from './readings.ts'

const sets: readonly (readonly [name: string, sets: readonly Case['set'][]])[] = [
  ['forty organizations', ['forty']],
  ['twenty by another writer', ['another-writer']],
  ['sixty by readers, in all', ['forty', 'another-writer']],
  ['eighteen real decisions', ['real']],
]

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : Math.round((100 * part) / whole)}%`

for (const { name, reading } of readings) {
  console.log(`\nReading ${name}`)
  for (const [title, which] of sets) {
    const m = measure(quiz, reading, which)
    console.log(
      `  ${title}: ${m.agree} of ${m.cases} (${percent(m.agree, m.cases)}; always "no new executive": ${m.constant}), ` +
        `new roles found ${m.rolesFound} of ${m.roles} (always: 0), false roles ${m.falseRoles} of ${m.noRoles} (always: 0), ` +
        `other roles ${m.otherRolesFound} of ${m.otherRoles}, named first ${m.otherRolesFirst} (always: 0)`,
    )
  }
  const all = measure(quiz, reading, ['forty', 'another-writer', 'real'])
  const columns = ['cio', 'cto', 'both', 'combined', 'neither', 'unclear']
  console.log(
    `  Expected, down, and result, across:\n    ${' '.repeat(10)}${columns.map((each) => each.padStart(9)).join('')}`,
  )
  for (const row of columns) {
    const counts = all.confusion[row]
    if (counts === undefined) continue
    const total = Object.values(counts).reduce((sum, each) => sum + each, 0)
    const cells = columns.map((column) => String(counts[column] ?? 0).padStart(9)).join('')
    console.log(`    ${row.padEnd(10)}${cells}   found ${counts[row] ?? 0} of ${total}`)
  }
  if (process.argv.includes('--misses')) {
    for (const { id, expected, got } of all.misses) console.log(`    ${id}: expected ${expected}, got ${got}`)
  }
}

const [one, other] = readings
if (one !== undefined && other !== undefined) {
  const same = sameResults(quiz, one.reading, other.reading)
  console.log(
    `\nThe two readings come to the same result in ${same} of ${cases.length} (${percent(same, cases.length)}).`,
  )
  const apart = cases.filter(({ id }) => resultOf(quiz, one.reading, id) !== resultOf(quiz, other.reading, id))
  console.log(`  Apart: ${apart.map(({ id }) => id).join(', ')}`)
}

console.log('\nGuesses, and answers that differ between the readings, per question (of the cases that were asked it):')
for (const { id } of quiz.questions) {
  const asked = readings.map(
    ({ reading }) => cases.filter((each) => reading[each.id]?.answers[id] !== undefined).length,
  )
  const guessed = readings.map(({ reading }) => cases.filter((each) => reading[each.id]?.guessed.includes(id)).length)
  const differ = cases.filter((each) => {
    const [first, second] = readings.map(({ reading }) => reading[each.id]?.answers[id]?.toSorted().join())
    return first !== second
  }).length
  console.log(`  ${id.padEnd(10)} guessed ${guessed.join(' and ')} of ${asked.join(' and ')}; differ in ${differ}`)
}

const constants = constantsOf(quiz)
console.log(
  `\nConstants that can change a result: ${constants.length}. Each one higher and lower, agreement in all ${cases.length}:`,
)
const agreement = (each: typeof quiz) =>
  readings.map(({ reading }) => measure(each, reading, ['forty', 'another-writer', 'real']).agree).join(' and ')
console.log(`  as they are: ${agreement(quiz)}`)
for (const constant of constants) {
  console.log(`  ${constant.name}: ${[-1, 1].map((by) => agreement(shiftedBy(quiz, constant, by))).join('; ')}`)
}

// Leaving out one rule at a time shows how much depends on it.
console.log('\nWithout a rule, agreement in all:')
for (const rule of quiz.resultRules.slice(0, -1)) {
  if (rule.id === 'role') continue
  console.log(`  ${rule.id}: ${agreement({ ...quiz, resultRules: quiz.resultRules.filter((each) => each !== rule) })}`)
}
for (const rule of quiz.findingRules.slice(0, -1)) {
  console.log(
    `  ${rule.id}: ${agreement({ ...quiz, findingRules: quiz.findingRules.filter((each) => each !== rule) })}`,
  )
}
