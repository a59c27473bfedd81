import { act, render, screen } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { StaticPart, type StaticParts, StaticPartsContext, useHasPart } from '#ui/kit/static-part.tsx'

afterEach(() => document.body.replaceChildren())

function Page({ parts }: { readonly parts: StaticParts }) {
  return (
    <StaticPartsContext value={parts}>
      <h1>Title</h1>
      <StaticPart name="text" as="section" className="look" aria-label="Text" />
      <Others />
    </StaticPartsContext>
  )
}

function Others() {
  return (
    <p>{`${useHasPart('text') ? 'It' : 'Nothing'} can be read, ${useHasPart('more') ? 'and more' : 'no more'}.`}</p>
  )
}

/** A document with the page, and its parts as a loader takes them from there. */
function prerendered() {
  document.body.innerHTML =
    '<div id="root"><h1>Title</h1><section data-static="text" class="look" aria-label="Text"><p>Read <em>me</em></p>!</section><p>It can be read, no more.</p></div>'
  const container = document.getElementById('root') ?? document.body
  const element = container.querySelector('section') ?? container
  return { container, element, parts: new Map([['text', element]]) satisfies StaticParts }
}

test('a part that the document has stays as it is when React takes over', async () => {
  const complaint = vi.spyOn(console, 'error')
  const { container, element, parts } = prerendered()
  const { innerHTML } = element
  const [text] = element.children
  const onRecoverableError = vi.fn()
  await act(async () => hydrateRoot(container, <Page parts={parts} />, { onRecoverableError }))
  expect(container.querySelector('section')).toBe(element)
  expect(element.firstElementChild).toBe(text)
  expect(element.innerHTML).toBe(innerHTML)
  expect(onRecoverableError).not.toHaveBeenCalled()
  expect(complaint).not.toHaveBeenCalled()
})

test('it stays when the page renders again, and comes back with the reader', async () => {
  const { container, element, parts } = prerendered()
  const [text] = element.children
  const root = await act(async () => hydrateRoot(container, <Page parts={parts} />))
  await act(async () => root.render(<Page parts={parts} />))
  expect(screen.getByRole('region')).toHaveTextContent('Read me!')
  for (let visit = 0; visit < 2; visit += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one page after the other
    await act(async () => root.render(<Page parts={new Map([['text', 'Another page']])} />))
    expect(screen.getByRole('region')).toHaveTextContent(/^Another page$/)
    // oxlint-disable-next-line no-await-in-loop -- likewise
    await act(async () => root.render(<Page parts={parts} />))
    expect(screen.getByRole('region')).toHaveTextContent('Read me!')
    expect(screen.getByRole('region').firstElementChild).toBe(text)
    expect(screen.getByRole('region')).toHaveClass('look')
  }
})

test('a part that React renders isn’t marked: another page mustn’t take it for the document’s', () => {
  const { container } = render(<Page parts={new Map([['text', <p key="text">Rendered</p>]])} />)
  expect(screen.getByRole('region')).toHaveTextContent('Rendered')
  expect(container.querySelector('[data-static]')).toBeNull()
  expect(screen.getByText('It can be read, no more.')).toBeVisible()
})
