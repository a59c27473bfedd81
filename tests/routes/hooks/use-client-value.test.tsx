import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { useClientValue } from '#routes/hooks/use-client-value.ts'

/** Prerenders and hydrates a component with a value that only the browser knows; returns what it rendered. */
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

test('a client value is rendered after hydration, without errors', async () => {
  expect(await drawn('known')).toEqual(['', 'known'])
})

test('a value equal to the prerendered one causes no second render', async () => {
  expect(await drawn('')).toEqual([''])
})
