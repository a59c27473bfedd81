import type { SideScore } from '#domain/result/side-score.ts'
import { language } from '#model/language.ts'
import type { LevelText, Level } from '#model/quiz.ts'
import styles from './side-scale.module.css'

interface SideScaleProps {
  readonly score: SideScore
  readonly levelTexts: LevelText
}

/** From one arrow to the next, in pixels. Seven of them fit a phone. */
const step = 44
const listOf = new Intl.ListFormat(language, { type: 'conjunction' })

/** How much there is to lead, as arrows that add up, and the same as a sum. */
export function SideScale({ score, levelTexts }: SideScaleProps) {
  const { base, baseLabel, stakes, isCapped, vacancy, points, headFrom, executiveFrom, isTooSmall } = score
  const parts = [
    `${base} for “${baseLabel}”`,
    ...(stakes > 0
      ? [isCapped ? `${stakes} for what’s at stake, the most that counts` : `${stakes} for what’s at stake`]
      : []),
    ...(vacancy > 0 ? [`${vacancy} for the vacancy`] : []),
  ]
  // American punctuation: a comma stands inside quotation marks.
  const sum = `${listOf.format(parts)}.`.replaceAll('”,', ',”').replaceAll('”.', '.”')
  return (
    <div className={styles['scale']}>
      <Arrows {...score} />
      <p>
        {points === 1 ? '1 point:' : `${points} points:`} {sum} In our judgment, a full-time head takes {headFrom}, an
        executive {executiveFrom}.
      </p>
      {!(isTooSmall && points >= executiveFrom) && <Margin score={score} levelTexts={levelTexts} />}
    </div>
  )
}

/** How close the side is to another level: no cliff without a sign. */
function Margin({ score: { onePointMore, onePointLess }, levelTexts }: SideScaleProps) {
  const work = (level: Level) => levelTexts[level]
  if (onePointMore !== undefined && onePointLess !== undefined) {
    return (
      <p>
        It’s a borderline score: one more point would make it work for {work(onePointMore)}, and one fewer for{' '}
        {work(onePointLess)}.
      </p>
    )
  }
  if (onePointMore !== undefined) return <p>It’s close: one more point would make it work for {work(onePointMore)}.</p>
  if (onePointLess === undefined) return null
  return <p>It’s just enough: one point fewer would make it work for {work(onePointLess)}.</p>
}

/** An arrow a point; those that the side has wear its color. Above them stands from where a head and an executive come in. */
function Arrows({ points, most, headFrom, executiveFrom }: SideScore) {
  const places = Array.from({ length: most }, (_, index) => index)
  const marks = [
    { from: headFrom, label: 'Head', top: 1 },
    // Lower, since on a short scale the two stand side by side.
    { from: executiveFrom, label: 'Executive', top: 20 },
  ]
  return (
    <svg
      className={styles['arrows']}
      width={most * step}
      viewBox={`0 0 ${most * step} 82`}
      // The sentence below says the same.
      aria-hidden="true"
      focusable="false"
    >
      {marks.map(({ from, label, top }) => (
        <g key={label} transform={`translate(${(from - 1) * step} ${top})`}>
          <line x1="1" x2="1" y1="0" y2={81 - top} />
          <text x="8" y="13">
            {label}
          </text>
        </g>
      ))}
      {places.map((place) => (
        <polyline
          key={place}
          transform={`translate(${place * step} 46)`}
          data-reached={place < points || undefined}
          points="13,2 28,17 13,32"
        />
      ))}
    </svg>
  )
}
