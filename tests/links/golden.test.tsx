import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openPage } from '#tests/routes/open-page.tsx'
import { goldenLinks } from './golden.ts'

async function expectOpens(address: string, { heading, shows }: { heading: string; shows?: string | undefined }) {
  await openPage(address)
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading)
  // Some of it has code of its own that is fetched for it.
  if (shows !== undefined) await waitFor(() => expect(screen.getByRole('main')).toHaveTextContent(shows))
  expect(screen.queryByText(/Part of this link was left out/)).not.toBeInTheDocument()
}

describe('links that were given out open for ever', () => {
  test.each(goldenLinks)('$link', async ({ link, heading, shows }) => {
    await expectOpens(link, { heading, shows })
  })
})

/** What chats, mails and counters do to a link on its way. Each leaves the fragment where it is. */
const mangled = {
  'with what counters add': (query: string) => `${query}${query === '' ? '?' : '&'}utm_source=mail&fbclid=IwAR0_x.1-2`,
  'percent-encoded': (query: string) =>
    query.replaceAll(/[^?&=%\w]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
  'wrapped in the middle': (query: string) =>
    query.length < 20 ? query : `${query.slice(0, query.length - 6)}%0D%0A%20${query.slice(query.length - 6)}`,
} as const

const withQuery = goldenLinks.filter(({ link }) => link.includes('?'))

describe.each(Object.entries(mangled))('a link that comes %s still opens', (_, mangle) => {
  test.each(withQuery)('$link', async ({ link, heading, shows }) => {
    const [path = '', query = ''] = link.split('?')
    await expectOpens(path + mangle(`?${query}`), { heading, shows })
  })
})

test('no link ends in what a chat would take for the end of a sentence', () => {
  for (const { link } of goldenLinks.slice(1)) expect(link).toMatch(/[a-z0-9]$/)
})
