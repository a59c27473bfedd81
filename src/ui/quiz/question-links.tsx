import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import styles from './question-links.module.css'

interface QuestionLinksProps {
  /** Where one came from: the question before, or the start. */
  readonly back: { readonly to: string; readonly label: string }
  /** `isDue`: whether it is what there is to do now. */
  readonly next: { readonly label: string; readonly isDue: boolean }
  readonly review: string | undefined
}

/** The ways on from a question. The one to the next is the form's own button, so that Enter presses it. */
export function QuestionLinks({ back, next, review }: QuestionLinksProps) {
  return (
    <div className={styles['links']}>
      <Link to={back.to} className={styles['back']}>
        {back.label}
      </Link>
      {review !== undefined && (
        <Link to={review} className={styles['review']}>
          Review all
        </Link>
      )}
      <Button type="submit" weight={next.isDue ? 'main' : 'beside'} className={styles['next']}>
        {next.label}
      </Button>
    </div>
  )
}
