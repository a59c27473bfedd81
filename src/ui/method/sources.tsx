import type { Article, ArticleSection, Claim } from '#model/source.ts'
import styles from './method.module.css'

interface SourcesProps {
  readonly article: Article
  readonly sections: readonly ArticleSection[]
  readonly claims: readonly Claim[]
}

/** What everything stands on: the article, claim by claim, under its own headings. */
export function Sources({ article, sections, claims }: SourcesProps) {
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <p>
        {article.author}, “{article.title}”, {article.kind}, {article.published.slice(0, 4)}. Everything on this site
        rests on these {claims.length} claims, told here in our words; an asterisk marks what we read out of them.
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
