import type { SideScore } from '#domain/result/side-score.ts'
import { language } from '#model/language.ts'
import type { LevelText, Level } from '#model/quiz.ts'
import styles from './side-scale.module.css'

interface SideScaleProps {
  readonly score: SideScore
  readonly levelTexts: LevelText
}

/** Distance between arrows, in pixels. Seven fit on a phone. */
const step = 44
const listOf = new Intl.ListFormat(language, { type: 'conjunction' })

/** How much there is to lead, as a row of arrows and as a sum. */
export function SideScale({ score, levelTexts }: SideScaleProps) {
  const { base, baseLabel, stakes, isCapped, vacancy, points, headFrom, executiveFrom, isTooSmall } = score
  const parts = [
    `${base} for “${baseLabel}”`,
    ...(stakes > 0 ? [isCapped ? `${stakes} for what’s at stake (the maximum)` : `${stakes} for what’s at stake`] : []),
    ...(vacancy > 0 ? [`${vacancy} for the vacancy`] : []),
  ]
  // American punctuation: commas and periods go inside quotation marks.
  const sum = `${listOf.format(parts)}.`.replaceAll('”,', ',”').replaceAll('”.', '.”')
  return (
    <div className={styles['scale']}>
      <Arrows {...score} />
      <p>
        {points === 1 ? '1 point:' : `${points} points:`} {sum} In our judgment, a full-time head takes {headFrom}, and
        an executive takes {executiveFrom}.
      </p>
      {!(isTooSmall && points >= executiveFrom) && <Margin score={score} levelTexts={levelTexts} />}
    </div>
  )
}

/** How close the side is to another level, so that thresholds aren't hidden. */
function Margin({ score: { onePointMore, onePointLess }, levelTexts }: SideScaleProps) {
  const work = (level: Level) => levelTexts[level]
  // Below a full-time head, a point more or less is no news.
  const more = onePointMore === 'named' ? undefined : onePointMore
  const less = onePointLess === 'nobody' ? undefined : onePointLess
  if (more !== undefined && less !== undefined) {
    return (
      <p>
        It’s a borderline score: one more point would call for {work(more)}, and one fewer for {work(less)}.
      </p>
    )
  }
  if (more !== undefined) return <p>It’s close: one more point would call for {work(more)}.</p>
  if (less === undefined) return null
  return <p>It barely qualifies: one point fewer would call for {work(less)}.</p>
}

/** One arrow per point, colored up to the side's score, with the thresholds for a head and an executive above. */
function Arrows({ points, most, headFrom, executiveFrom }: SideScore) {
  const places = Array.from({ length: most }, (_, index) => index)
  const marks = [
    { from: headFrom, label: 'Head', top: 1 },
    // Lower, since the two labels are next to each other on a short scale.
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
