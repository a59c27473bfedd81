import { screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { openPage } from '#tests/routes/open-page.tsx'
import { goldenLinks } from './golden.ts'

async function expectOpens(address: string, { heading, shows }: { heading: string; shows?: string | undefined }) {
  await openPage(address)
  // Some of it has its own code, which loads on demand.
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading))
  if (shows !== undefined) await waitFor(() => expect(screen.getByRole('main')).toHaveTextContent(shows))
  expect(screen.queryByText(/We ignored part of this link/)).not.toBeInTheDocument()
}

describe('released links keep working', () => {
  test.each(goldenLinks)('$link', async ({ link, heading, shows }) => {
    await expectOpens(link, { heading, shows })
  })
})

/** What chats, mail programs, and trackers do to a link. Each leaves the fragment unchanged. */
const mangled = {
  'with what counters add': (query: string) => `${query}${query === '' ? '?' : '&'}utm_source=mail&fbclid=IwAR0_x.1-2`,
  'percent-encoded': (query: string) =>
    query.replaceAll(/[^?&=%\w]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`),
  'wrapped in the middle': (query: string) =>
    query.length < 20 ? query : `${query.slice(0, query.length - 6)}%0D%0A%20${query.slice(query.length - 6)}`,
} as const

const withQuery = goldenLinks.filter(({ link }) => link.includes('?'))

describe.each(Object.entries(mangled))('a link that arrives %s still opens', (_, mangle) => {
  test.each(withQuery)('$link', async ({ link, heading, shows }) => {
    const [path = '', query = ''] = link.split('?')
    await expectOpens(path + mangle(`?${query}`), { heading, shows })
  })
})

test('no link ends with a character that a chat program would cut off', () => {
  for (const { link } of goldenLinks.slice(1)) expect(link).toMatch(/[a-z0-9]$/)
})
