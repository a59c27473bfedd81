import { addressOf } from '#domain/site/paths.ts'
import { language } from '#model/language.ts'
import type { Article, ArticleSection, Claim, SourceSummary } from '#model/source.ts'
import { Link } from '#ui/kit/link.tsx'
import { longDate } from '#ui/kit/long-date.ts'
import styles from './method.module.css'

interface SourcesProps {
  readonly article: Article
  readonly sections: readonly ArticleSection[]
  readonly claims: readonly Claim[]
  /** What there is to say of the sources of the other layer. */
  readonly others: SourceSummary
}

const listOf = new Intl.ListFormat(language, { type: 'conjunction' })

/** The two layers: the other sources in general, and the article, claim by claim, under its own headings. */
export function Sources({ article, sections, claims, others }: SourcesProps) {
  const { facts, works, cautioned, publishers, checked } = others
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <p>
        {`This site has two layers. The first is one article: ${article.author}, “${article.title},” ${article.kind}, ${article.published.slice(0, 4)}. Its ${claims.length} claims are below, paraphrased. An asterisk marks our interpretation.`}
      </p>
      <p>
        The second is what the article doesn’t cover: <Link to={addressOf.contested()}>contested topics</Link>,{' '}
        <Link to={addressOf.kinds()}>kinds of each role</Link>, <Link to={addressOf.law()}>the law</Link>, and some
        responsibilities. Facts from other sources carry a dagger. The rest is our judgment.
      </p>
      {facts > 0 && (
        <p>
          {`Those are ${facts} facts from ${works} laws, studies, surveys, and articles. Cited most: ${listOf.format(publishers)}. We read them in stored copies, last on ${longDate(checked)}. ${cautioned} have a caution, such as age, a small survey, or a secondhand account. Surveys disagree, so we show them side by side. Nothing here is legal advice. `}
          All are in the <Link to={addressOf.openData()}>open data</Link>.
        </p>
      )}
      {sections.map((section) => (
        <details key={section.id} className={styles['source']}>
          <summary>{section.heading}</summary>
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
