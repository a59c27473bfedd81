import type { KindSource } from '#domain/kinds/kind-sources.ts'
import { CitationText, Unbroken } from '#ui/kit/citation-text.tsx'
import { longDate, partialDate } from '#ui/kit/long-date.ts'

/** The works behind the kinds, with what limits them: on paper, the notes next to the statements are missing. */
export function KindSourceList({ sources }: { readonly sources: readonly KindSource[] }) {
  return (
    <>
      <h2 id="sources">Sources</h2>
      <ul>
        {sources.map(({ title, publisher, published, undated, address, checked, cautions }) => (
          <li key={address}>
            <a href={address} rel="noreferrer">
              <CitationText text={title} />
            </a>
            <span>
              {publisher}, {undated ? 'no date' : partialDate(published)}.{' '}
              <Unbroken>Read on {longDate(checked)}.</Unbroken> <CitationText text={cautions.join(' ')} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
