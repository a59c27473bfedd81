import { useState } from 'react'
import { orientationOfLean, leanName, type FacetContent } from '#domain/responsibilities/facets.ts'
import type { SortId } from '#domain/responsibilities/filters.ts'
import type { Segment } from '#domain/search/highlight.ts'
import type { ListedResponsibility } from '#model/responsibility.ts'
import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import { MarkedText } from '#ui/kit/marked-text.tsx'
import { RoleMark } from '#ui/kit/role-mark.tsx'
import { useListAnimation } from '#ui/kit/use-list-animation.ts'
import styles from './result-list.module.css'

/**
 * Longer lists aren't shown all at once: nobody reads that far, and each entry takes time to render. Longer lists aren't
 * animated either: the eye can't follow, and measuring all entries takes longer than a frame.
 */
const mostShown = 45

/** How many of a longer list are shown at first: a screenful. The rest comes on demand. */
const firstShown = 12

/** Id of the first result that comes on demand. */
const firstOfMore = 'first-of-more'

interface ResultListProps {
  readonly vocabulary: FacetContent
  readonly results: readonly ListedResponsibility[]
  readonly sortInForce: SortId
  readonly marked: (text: string, id: string) => readonly Segment[]
  readonly addressOfResult: (id: string) => string
}

/** The results in two columns, one per role; what both share spans them. */
export function ResultList({ vocabulary, results, sortInForce, marked, addressOfResult }: ResultListProps) {
  const [showsAll, setShowsAll] = useState(false)
  const isLong = results.length > mostShown
  const list = useListAnimation<HTMLUListElement>(!isLong)
  const shown = isLong && !showsAll ? results.slice(0, firstShown) : results
  return (
    <>
      {/* Sorted by role, each column fills from the top; in any other order, the position in the list counts. */}
      <ul ref={list} className={styles['list']} data-order={sortInForce}>
        {shown.map((responsibility, index) => {
          const { id, term, title, explanation, lean, themes, synonyms, beyond } = responsibility
          const related = synonyms.filter((synonym) => marked(synonym, id).some(({ match }) => match))
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
                {beyond && <span className={styles['layer']}>Beyond the article</span>}
              </p>
              <h2 className={styles['title']}>
                <Link to={addressOfResult(id)} id={index === firstShown ? firstOfMore : undefined}>
                  <MarkedText segments={marked(term, id)} />
                </Link>
              </h2>
              <p className={styles['task']}>
                <MarkedText segments={marked(title, id)} />
              </p>
              <p className={styles['explanation']}>
                <MarkedText segments={marked(explanation.text, id)} />
              </p>
              {related.length > 0 && (
                <p className={styles['related']}>
                  {related.length === 1 ? 'Related term:' : 'Related terms:'}{' '}
                  <MarkedText segments={marked(related.join(', '), id)} />
                </p>
              )}
              <p className={styles['themes']}>{namesOf(vocabulary, themes)}</p>
            </li>
          )
        })}
      </ul>
      {shown.length < results.length && (
        <Button className={styles['more']} data-focus-next={firstOfMore} onClick={() => setShowsAll(true)}>
          Show {results.length - shown.length} more
        </Button>
      )}
    </>
  )
}

/** The first role is on the left, the second on the right; anything else spans both. */
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
