import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { useClientValue } from '#routes/hooks/use-client-value.ts'

/** Prerenders and hydrates something that knows only in the browser what the browser knows; gives what it drew. */
async function drawn(known: string) {
  const texts: string[] = []
  function Knowing() {
    const text = useClientValue(() => known, '')
    texts.push(text)
    return <p>{text}</p>
  }
  const container = document.createElement('div')
  container.innerHTML = renderToString(<Knowing />)
  expect(container).toHaveTextContent(/^$/)
  const complaints: unknown[] = []
  await act(async () => hydrateRoot(container, <Knowing />, { onRecoverableError: (error) => complaints.push(error) }))
  expect(complaints).toEqual([])
  expect(container).toHaveTextContent(new RegExp(`^${known}$`))
  return texts.slice(1)
}

test('what the browser knows is drawn once the page is hydrated, without a complaint', async () => {
  expect(await drawn('known')).toEqual(['', 'known'])
})

test('where it is what the page was sent with, nothing is drawn twice', async () => {
  expect(await drawn('')).toEqual([''])
})
