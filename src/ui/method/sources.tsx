import { addressOf } from '#domain/site/paths.ts'
import type { Article, ArticleSection, Claim } from '#model/source.ts'
import { Link } from '#ui/kit/link.tsx'
import styles from './method.module.css'

interface SourcesProps {
  readonly article: Article
  readonly sections: readonly ArticleSection[]
  readonly claims: readonly Claim[]
}

/** The article, claim by claim, under its own headings. */
export function Sources({ article, sections, claims }: SourcesProps) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <p>
        {article.author}, “{article.title},” {article.kind}, {article.published.slice(0, 4)}. What this site says about
        the roles is based on the {claims.length} claims below, paraphrased from the article. An asterisk marks our own
        interpretation.
      </p>
      <p>
        What the article doesn’t cover (<Link to={addressOf.contested()}>contested topics</Link>,{' '}
        <Link to={addressOf.kinds()}>kinds of each role</Link>, <Link to={addressOf.law()}>the law</Link>, and some
        responsibilities) is our judgment, or based on other sources, marked with a dagger. Each note has the source’s
        date, where it says so, when we last read it, and what limits it. All of them are in the{' '}
        <Link to={addressOf.openData()}>open data</Link>.
      </p>
      {sections.map((section, index) => (
        <details key={section.id} className={styles['source']}>
          <summary>
            <span className={styles['number']}>{index + 1}</span> {section.heading}
          </summary>
          <ul>
            {claims
              .filter((claim) => claim.section === section.id)
              .map(({ id, says }) => (
                <li key={id}>{says}</li>
              ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
