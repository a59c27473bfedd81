import { useState } from 'react'
import { orientationOfLean, leanName, type FacetContent } from '#domain/responsibilities/facets.ts'
import type { SortId } from '#domain/responsibilities/filters.ts'
import type { Segment } from '#domain/search/highlight.ts'
import type { Responsibility } from '#model/responsibility.ts'
import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { MarkedText } from '#ui/kit/marked-text.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { useListAnimation } from '#ui/kit/use-list-animation.ts'
import styles from './result-list.module.css'

/**
 * More than these are not shown all at once: nobody reads on, and each one costs a frame its time. Where there are more,
 * none travels either: the eye cannot follow, and measuring them all takes longer than a frame.
 */
const mostShown = 30

/** Of a list that is longer than that; they fill a screen, and the rest comes on demand. */
const firstShown = 12

interface ResultListProps {
  readonly vocabulary: FacetContent
  readonly results: readonly Responsibility[]
  readonly sortInForce: SortId
  readonly marked: (text: string, id: string) => readonly Segment[]
  readonly addressOfResult: (id: string) => string
}

/** The results on the two sides of the seam: each under its role, and across it what both share. */
export function ResultList({ vocabulary, results, sortInForce, marked, addressOfResult }: ResultListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const isLong = results.length > mostShown
  const list = useListAnimation<HTMLUListElement>(!isLong)
  const shown = isLong && !showsAll ? results.slice(0, firstShown) : results
  return (
    <>
      {/* Sorted by role, each side fills from the top; in any other order the place in the list counts. */}
      <ul ref={list} className={styles['list']} data-order={sortInForce}>
        {shown.map((responsibility) => {
          const { id, title, explanation, lean, themes, synonyms } = responsibility
          const also = synonyms.filter((synonym) => marked(synonym, id).some(({ match }) => match))
          return (
            <li
              key={id}
              className={styles['item']}
              data-faces={orientationOfLean(vocabulary, lean)}
              data-side={sideOf(vocabulary, lean)}
            >
              <p className={styles['lean']}>
                <RoleMark faces={orientationOfLean(vocabulary, lean)} />
                {leanName(vocabulary, lean)}
              </p>
              <h2 className={styles['title']}>
                <Link to={addressOfResult(id)}>
                  <MarkedText segments={marked(title, id)} />
                </Link>
              </h2>
              <p className={styles['explanation']}>
                <MarkedText segments={marked(explanation.text, id)} />
              </p>
              {also.length > 0 && (
                <p className={styles['also']}>
                  Also called <MarkedText segments={marked(also.join(', '), id)} />
                </p>
              )}
              <p className={styles['themes']}>{namesOf(vocabulary, themes)}</p>
            </li>
          )
        })}
      </ul>
      {shown.length < results.length && (
        <Button className={styles['more']} onClick={() => setShowsAll(true)}>
          Show the other {results.length - shown.length}
        </Button>
      )}
    </>
  )
}

/** The first role lives left, the second right; anything else lies across. */
function sideOf({ roles }: FacetContent, lean: string): 'left' | 'right' | 'across' {
  const index = roles.findIndex(({ id }) => id === lean)
  return index === 0 ? 'left' : index === 1 ? 'right' : 'across'
}

function namesOf({ themes }: FacetContent, ids: readonly string[]): string {
  return themes
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(', ')
}
