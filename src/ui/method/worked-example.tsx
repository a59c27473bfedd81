import { addressOf } from '#domain/site/paths.ts'
import { language } from '#model/language.ts'
import type { WorkedExampleAnswers } from '#model/quiz-validation.ts'
import type { OptionId, Question, Quiz } from '#model/quiz.ts'
import { Link } from '#ui/kit/link.tsx'
import styles from './method.module.css'

interface WorkedExampleProps {
  readonly quiz: Quiz
  readonly example: WorkedExampleAnswers
}

const listOf = new Intl.ListFormat(language, { type: 'conjunction' })

/** One organization's answers, from points to result. */
export function WorkedExample({ quiz, example }: WorkedExampleProps) {
  const { axis, base, stakes, cover, obstacles, pay } = example
  const side = quiz.sides[axis]
  const start = side.points[base] ?? 0
  const counted = Math.min(stakes.length, quiz.mostStakes)
  const of = (kind: Question['kind']) => quiz.questions.find((each) => each.kind === kind && each.axis === axis)
  const because = (id: string) => [...quiz.findingRules, ...quiz.resultRules].find((rule) => rule.id === id)?.because
  const steps = [
    {
      name: 'Stakes',
      text: `${quoted(
        quiz.questions.find(({ id }) => id === side.base),
        [base],
      )} gives ${start} points. ${quoted(of('stakes'), stakes)} add ${counted}. That makes ${start + counted}, and an executive takes ${side.executiveFrom}.`,
    },
    { name: 'Cover', text: quoted(of('cover'), [cover]) },
    { name: 'Obstacles', text: quoted(of('obstacles'), obstacles) },
    { name: 'Finding', text: because(example.finding) },
    { name: 'The other side', text: because(example.otherFinding) },
    {
      name: 'Money',
      text: `“${
        quiz.questions.find(({ id }) => id === 'pay')?.options.find(({ id }) => id === pay)?.label
      },” so the first rule for a result doesn’t apply.`,
    },
    { name: quiz.results.find(({ id }) => id === example.result)?.name, text: because(example.rule) },
  ]
  return (
    <section aria-labelledby="example">
      <h2 id="example">A worked example</h2>
      <p>{example.story}</p>
      <ol className={styles['rules']}>
        {steps.map(({ name, text }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
      <p className={styles['link']}>
        <Link to={addressOf.result(example.result, example.answers)}>View this result</Link>
      </p>
    </section>
  )
}

/** Options in quotation marks, in the order of the question. American punctuation: commas go inside. */
function quoted(question: Question | undefined, ids: readonly OptionId[]): string {
  const labels = question?.options.filter(({ id }) => ids.includes(id)).map(({ label }) => `“${label}”`) ?? []
  return listOf.format(labels).replaceAll('”,', ',”')
}
