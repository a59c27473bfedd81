import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openPage } from '#tests/routes/open-page.tsx'

const contact = vi.hoisted(() => ({ url: '', label: '' }))
vi.mock('#routes/site-content/host-contact.ts', () => ({ hostContact: contact }))

const result =
  '/result/cio?a=v2.people-from2000.reach-none.inside-several.inblocks-divided.instakes-replace-loss-spend.pay-one.gaps-nothing'

test('a contact link is shown in the footer and with results', async () => {
  Object.assign(contact, { url: 'https://example.org/talk', label: 'Talk to us' })
  await openPage(result)
  const links = screen.getAllByRole('link', { name: 'Talk to us' })
  expect(links.map((link) => link.getAttribute('href'))).toEqual([contact.url, contact.url])
  expect(within(screen.getByRole('main')).getByRole('link', { name: 'Talk to us' })).toBeVisible()
  expect(within(screen.getByRole('contentinfo')).getByRole('link', { name: 'Talk to us' })).toBeVisible()
})

test('without a contact, nothing is shown', async () => {
  Object.assign(contact, { url: '', label: '' })
  await openPage(result)
  const links = within(screen.getByRole('contentinfo')).getAllByRole('link')
  expect(links.length).toBeGreaterThan(1)
  for (const link of links) expect(link).toHaveAttribute('href', expect.stringMatching(/^\/\w/))
  expect(document.querySelector('a[href=""]')).toBeNull()
})
