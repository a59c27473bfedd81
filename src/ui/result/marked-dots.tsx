import styles from './need-map.module.css'
import type { Place, Plotted } from './need-map.tsx'
import { separateDots } from './separate-dots.ts'

interface MarkedDotsProps {
  readonly plotted: readonly Plotted[]
  /** Where points of need come to lie in the drawing. */
  readonly at: { readonly x: (outward: number) => number; readonly y: (inward: number) => number }
  /** The frame of the drawing. */
  readonly within: { readonly left: number; readonly top: number; readonly size: number }
}

/** Of a dot, in units of the drawing: two digits have room in it. */
const radius = 12

/** The dots that carry a mark. One that had to move so that all can be read keeps a line to where it belongs. */
export function MarkedDots({ plotted, at, within: { left, top, size } }: MarkedDotsProps) {
  const dots = plotted.flatMap(({ id, gap, faces, mark, isWhole = false }) =>
    gap === null || mark === undefined ? [] : [{ id, faces, mark, isWhole, ...placed(gap, at) }],
  )
  const apart = separateDots(dots, 2 * radius + 2, {
    left: left + radius,
    right: left + size - radius,
    top: top + radius,
    bottom: top + size - radius,
  })
  return dots.map(({ id, faces, mark, isWhole, x, y }, index) => {
    const { x: cx, y: cy } = apart[index] ?? { x, y }
    return (
      <g key={id} data-faces={faces ?? 'neither'} className={styles['answered']}>
        {Math.hypot(cx - x, cy - y) > 1 && (
          <>
            <path className={styles['leader']} d={`M${x} ${y}L${cx} ${cy}`} />
            <circle className={styles['pin']} cx={x} cy={y} r="2.5" />
          </>
        )}
        {isWhole ? (
          <rect className={styles['dot']} x={cx - radius} y={cy - radius} width={2 * radius} height={2 * radius} />
        ) : (
          <circle className={styles['dot']} cx={cx} cy={cy} r={radius} />
        )}
        <text className={styles['mark']} x={cx} y={cy} dy="0.35em" textAnchor="middle">
          {mark}
        </text>
      </g>
    )
  })
}

function placed({ inward, outward }: Place, at: MarkedDotsProps['at']) {
  return { x: at.x(outward), y: at.y(inward) }
}
