import type { ReactNode } from 'react'
import type { ResultExplanation } from '#domain/quiz/explain-result.ts'
import {
  coverValue,
  fewestAnswers,
  fullPoints,
  toPoints,
  levelValue,
  mostChanges,
  mostMarks,
  threshold,
  tieMargin,
  answerWeight,
} from '#domain/quiz/scoring-rules.ts'
import { addressOf } from '#domain/site/paths.ts'
import { countPhrase } from '#domain/text/count-phrase.ts'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { orientationNames } from '#domain/text/orientation-labels.ts'
import { type AnswerOption, coverLevels, needLevels, type NeedQuestion, type QuizContent } from '#model/quiz.ts'
import type { Role } from '#model/role.ts'
import { Link } from '#ui/kit/link.tsx'
import { StatementWithSource } from '#ui/kit/statement-with-source.tsx'
import { ColoredRoles } from '#ui/result/colored-roles.tsx'
import { GroupRule } from '#ui/team/group-rule.tsx'
import { CharterMethod } from './charter-method.tsx'
import styles from './method.module.css'

interface MethodProps {
  readonly title: ReactNode
  readonly quiz: QuizContent
  readonly roles: readonly Role[]
  /** The worked example, worked out. */
  readonly example: ResultExplanation
  readonly exampleAddress: string
  /** The two sides of the example, as the result page adds them up. */
  readonly exampleSides: ReactNode
  /** What is published beside the pages. */
  readonly data: ReactNode
  /** What everything stands on. */
  readonly sources: ReactNode
}

/** How the quiz scores, written from the constants that it scores with. */
export function Method(props: MethodProps) {
  const { title, quiz, roles, example, exampleAddress, exampleSides, data, sources } = props
  const needs = quiz.questions.filter((question) => question.kind === 'need')
  const labels = needs[0]?.options ?? []
  const holders = quiz.questions.find((question) => question.kind === 'cover')?.options ?? []
  return (
    <div className="page">
      {title}
      <div className={styles['text']}>
        <section aria-labelledby="asked">
          <h2 id="asked">What is asked</h2>
          <p>
            {quiz.questions.length} questions. {needs.length} are about the organization, as many about its inside as
            about what it offers; on each side half are put so that agreeing tells of need, and half the other way
            round, so that agreeing with everything favors neither. Two ask who holds each side today. The last two,
            size and money, decide only what kind of seat is advised, never which side needs one.
          </p>
          <NeedTable needs={needs} roles={roles} />
        </section>

        <section aria-labelledby="scale">
          <h2 id="scale">What an answer is worth</h2>
          <table className={styles['numbers']}>
            <caption>How much need an answer tells of; the mirror image where agreeing tells of none</caption>
            <tbody>
              {needLevels.map((level) => (
                <tr key={level}>
                  <th scope="row">{labels.find(({ id }) => id === level)?.label}</th>
                  <td>{levelValue[level]}</td>
                </tr>
              ))}
              <tr>
                <th scope="row">{quiz.unknown.label}</th>
                <td>left out</td>
              </tr>
            </tbody>
          </table>
          <p>
            An answer counts {answerWeight.ordinary === 1 ? 'once' : answerWeight.ordinary}. Up to {mostMarks} can be
            marked “matters most”; those count {answerWeight.mattersMost === 2 ? 'twice' : answerWeight.mattersMost}.
            “Don’t know” is not the middle of the scale: it is left out of the sum, and the result says so. With fewer
            than {fewestAnswers} known answers on a side, no number is given for it.
          </p>
          {needs.filter(hasOwnLabels(labels)).map(({ id, statement, options }) => (
            <p key={id}>
              “{statement.text}” has labels of its own, worth the same from the first to the last:{' '}
              {options.map(({ label }) => lowercaseFirst(label)).join(', ')}.
            </p>
          ))}
        </section>

        <section aria-labelledby="sum">
          <h2 id="sum">The sum</h2>
          <p className={styles['formula']}>need = Σ (weight × value) ÷ Σ weight</p>
          <p className={styles['formula']}>not held = need × (1 − cover)</p>
          <p>
            Each side is summed for itself and shown as 0 to {fullPoints} points: needing one role says nothing about
            needing the other. What is held today takes its part off the need:
          </p>
          <table className={styles['numbers']}>
            <caption>How much of a need is met by who holds it</caption>
            <tbody>
              {coverLevels.map((level) => (
                <tr key={level}>
                  <th scope="row">{holders.find(({ id }) => id === level)?.label}</th>
                  <td>{coverValue[level]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>

        <section aria-labelledby="outcome">
          <h2 id="outcome">From the sum to the result</h2>
          <p>
            A side is high from {toPoints(threshold)} points not held. If one side is high, the result is its role; if
            two are, both; if none is, neither yet. Where the two lie within {toPoints(tieMargin)} points of each other
            and the line runs between them, the result is “not settled”. It is not settled either where a need is high
            and nobody knows who holds it.
          </p>
          <p>The next seat comes from the first of these rules that holds. {firstAndSecond(roles)}</p>
          <ol className={styles['rules']}>
            {quiz.seatRules.map((rule) => (
              <li key={rule.id}>
                <strong>{named(rule.title)}</strong>
                <span>
                  <StatementWithSource statement={rule.because} />
                </span>
              </li>
            ))}
          </ol>
        </section>

        <section aria-labelledby="explained">
          <h2 id="explained">How the result is explained</h2>
          <p>
            Points are whole, rounded so that those of the answers add up to the need, and the need less what is held
            today to what is not held: no rest is left over. The smallest change is searched for, not guessed: every
            change of one answer is tried, then of up to {mostChanges}, and the ones with the fewest steps are shown.
            Then each answer on what is needed is left out in turn, to see whether the result holds without it. The
            shade on the map covers every place where the dot could come to lie if each “don’t know” were answered.
          </p>
        </section>

        <section aria-labelledby="groups">
          <h2 id="groups">Several people’s answers</h2>
          <p>
            <GroupRule /> How much the members disagree on a question is how far apart two of them stand on average, as
            a part of the whole scale. <Link to={addressOf.board()}>Put answers on a board</Link>.
          </p>
        </section>

        <section aria-labelledby="example">
          <h2 id="example">A worked example</h2>
          <p>
            <strong>{quiz.workedExample.name}.</strong> {quiz.workedExample.description}
          </p>
          {exampleSides}
          <p className={styles['outcome']}>
            <ColoredRoles text={`${example.outcome.name}: ${example.nextSeat.title}.`} roles={roles} />{' '}
            <a href={exampleAddress}>Open it as a result</a>
          </p>
        </section>

        <CharterMethod />

        <section aria-labelledby="limits">
          <h2 id="limits">What it cannot know</h2>
          <ul className={styles['limits']}>
            <li>
              The questions, the weights and the line of {toPoints(threshold)} points are our reading of one article,
              not a measurement. They have not been tested against what became of organizations that followed them.
            </li>
            <li>
              {countPhrase(needs.length, 'statement is', 'statements are')} few. They catch a pattern; they do not catch
              a peculiar situation.
            </li>
            <li>
              It takes answers as they are given. People on the two sides of an organization often see them differently.
            </li>
            <li>It says which seat is missing, not who should sit in it, nor what to pay.</li>
            <li>Titles vary: what matters is who answers for what, whatever it says on the door.</li>
          </ul>
        </section>

        {data}

        {sources}
      </div>
    </div>
  )
}

function NeedTable({ needs, roles }: { readonly needs: readonly NeedQuestion[]; readonly roles: readonly Role[] }) {
  return (
    <table className={styles['needs']}>
      <thead>
        <tr>
          <th scope="col">Statement</th>
          <th scope="col">Side</th>
          <th scope="col">A higher answer tells of</th>
        </tr>
      </thead>
      <tbody>
        {needs.map(({ id, statement, axis, direction }) => (
          <tr key={id}>
            <th scope="row">
              <StatementWithSource statement={statement} />
            </th>
            <td data-faces={axis}>
              <span className="role-color">
                {orientationNames[axis]}
                <span className="vh">, the side of the {roles.find(({ faces }) => faces === axis)?.abbreviation}</span>
              </span>
            </td>
            <td>{direction === 1 ? 'need' : 'no need'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Tells the questions that are answered in other words than most. */
function hasOwnLabels(labels: readonly AnswerOption[]): (question: NeedQuestion) => boolean {
  return ({ options }) => options.some(({ label }, index) => label !== labels[index]?.label)
}

/** Rules speak of the side to fill first and of the other one; here they stand for any two roles. */
function named(title: string): string {
  return title.replaceAll('{first}', 'first role').replaceAll('{second}', 'second role')
}

function firstAndSecond(roles: readonly Role[]): string {
  const names = roles.map(({ abbreviation }) => abbreviation).join(' or ')
  return `The “first role” is the ${names} whose side is to be filled; of two such sides the one with more that is not held, of none the one with more need. The “second role” is the other.`
}
