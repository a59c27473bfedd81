import { Button } from '#ui/kit/button.tsx'
import { Link } from '#ui/kit/link.tsx'
import styles from './question-links.module.css'

interface QuestionLinksProps {
  /** The previous question, or the start. */
  readonly back: { readonly to: string; readonly label: string }
  /** `isDue`: whether it's the main action now. */
  readonly next: { readonly label: string; readonly isDue: boolean }
  readonly review: string | undefined
}

/** Links from a question. "Next" is the form's submit button, so that Enter activates it. */
export function QuestionLinks({ back, next, review }: QuestionLinksProps) {
  return (
    <div className={styles['links']}>
      <Link to={back.to} className={styles['back']}>
        {back.label}
      </Link>
      {review !== undefined && (
        <Link to={review} className={styles['review']}>
          Review answers
        </Link>
      )}
      <Button type="submit" weight={next.isDue ? 'main' : 'beside'} className={`needs-script ${styles['next']}`}>
        {next.label}
      </Button>
    </div>
  )
}
