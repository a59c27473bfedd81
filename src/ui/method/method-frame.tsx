import { PageTitle } from '#ui/kit/page-title.tsx'
import { StaticPart } from '#ui/kit/static-part.tsx'
import styles from './method.module.css'

/** The title of the methodology, and its text. */
export function MethodFrame() {
  return (
    <div className="page">
      <PageTitle
        title="Methodology"
        standfirst="How the quiz decides, step by step, from the questions, points, and rules that it uses."
      />
      <StaticPart name="text" className={styles['text']} />
    </div>
  )
}
