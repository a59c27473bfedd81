// Prints how far the quiz agrees with readers, and with what was decided: `npm run calibrate`.
import { quiz } from '#content/quiz-2/quiz.ts'
import { decide } from '#domain/quiz-2/decide.ts'
import { cases, expected, readings, verdictOf } from './readings.ts'
const verbose = process.argv.includes('--misses')
for (const { name, reading } of readings) {
  for (const set of ['forty', 'another-writer', 'real'] as const) {
    const all = cases.filter((each) => each.set === set)
    const rows = all.map((each) => {
      const answers = { chosen: reading[each.id]?.answers ?? {} }
      const decision = decide(quiz, answers)
      return { each, decision, got: verdictOf(decision.result), want: expected(each) }
    })
    const hits = rows.filter(({ got, want }) => got === want).length
    console.log(`${name} ${set}: ${hits} of ${all.length}; always neither: ${all.filter((each) => expected(each) === 'neither').length}`)
    if (verbose)
      for (const { each, decision, got, want } of rows)
        if (got !== want) {
          const { sides, rule, possible } = decision
          const show = (s: typeof sides.inward) => (s ? `${s.rule.id}(${s.points},${s.cover},${s.obstacles})` : '?')
          console.log(`  ${each.id} want ${want} (${each.verdicts.join()}) got ${got} by ${rule?.id} in ${show(sides.inward)} out ${show(sides.outward)}`, got === 'unclear' ? possible.length : '', JSON.stringify(reading[each.id]?.answers))
        }
  }
}
