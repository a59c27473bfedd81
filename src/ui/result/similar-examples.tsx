import type { ExampleMatch } from '#domain/result/similar-examples.ts'
import { addressOf } from '#domain/site/paths.ts'
import type { ListedExample } from '#model/example.ts'
import { Link } from '#ui/kit/link.tsx'
import result from './result.module.css'
import styles from './similar-examples.module.css'

interface SimilarExamplesProps {
  readonly matches: readonly ExampleMatch[]
  /** The name of the result that was decided on. */
  readonly decidedOf: (example: ListedExample) => string
}

/** Organizations with similar answers, and their decisions; nothing if there are none. */
export function SimilarExamples({ matches, decidedOf }: SimilarExamplesProps) {
  if (matches.length === 0) return null
  return (
    <section className={result['section']} aria-labelledby="similar">
      <h2 id="similar">Organizations like yours</h2>
      <ul className={styles['examples']}>
        {matches.map(({ example, common, asked }) => (
          <li key={example.id}>
            <h3>
              <Link to={addressOf.example(example.id)}>{example.title}</Link>
            </h3>
            <p className={styles['organization']}>
              {example.basis === 'real' ? example.organization : `${example.organization} (invented)`}
            </p>
            <p>
              {example.basis === 'real' ? 'Decided' : 'Language models said'}: <strong>{decidedOf(example)}</strong>
            </p>
            <p className={styles['common']}>
              {/* Lists can share part of an answer. */}
              {Math.round(common)} of {asked} answers in common
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
