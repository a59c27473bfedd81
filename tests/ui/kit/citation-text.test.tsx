import { render } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { CitationText } from '#ui/kit/citation-text.tsx'

describe('a text that cites', () => {
  test.each([
    ['Agency Chief Information Officer, 40 U.S.C. § 11315', ['§ 11315']],
    ['D.C. Code §§ 1-1401 to 1-1403', ['§§ 1-1401', '1-1403']],
    ['Sections 1-1401 and 1-1403(2), (3), and (9)', ['Sections 1-1401', '1-1403']],
    ['Article 5(2)(a); scope in Articles 2 and 16', ['Article 5(2)(a)', 'Articles 2 and 16']],
    ['Section 106(s)(1)(A), as amended by P.L. 118-63, section 214', ['Section 106(s)(1)(A)', 'P.L. 118-63']],
    ['Guidelines on Data Protection Officers (WP 243 rev.01)', ['WP 243']],
    ['SUP 10C.6B.2R and 10C.6B.3G; firms in SUP 10C Annex 1', ['SUP 10C.6B.2R', 'SUP 10C']],
    ['An OMB memo of April 2025 (M-25-21).', ['M-25-21']],
    ['The article’s first-class well-being section', []],
  ])('keeps the references of “%s” on a line each, and its characters as they are', (text, references) => {
    const { container } = render(<CitationText text={text} />)
    expect(Array.from(container.querySelectorAll('.unbroken'), (each) => each.textContent)).toEqual(references)
    expect(container.textContent).toBe(text)
  })
})
