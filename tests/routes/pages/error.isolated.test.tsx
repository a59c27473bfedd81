import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openPage } from '#tests/routes/open-page.tsx'

vi.mock('#ui/together/together.tsx', () => ({
  Together() {
    throw new Error('the table has no seats')
  },
}))

test('a page that cannot be shown says so, in the frame of the site, with a way on', async () => {
  // React tells the console of every error that it catches.
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
  const { user, address } = await openPage('/together')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This page could not be shown.')
  expect(screen.getByText(/this is what went wrong: the table has no seats/)).toBeVisible()
  expect(screen.getByRole('navigation', { name: 'Site' })).toBeVisible()
  await user.click(screen.getByText('What went wrong, for whoever can mend it'))
  await user.click(screen.getByRole('button', { name: 'Copy the report' }))
  await screen.findByText('Report copied')
  const report = await navigator.clipboard.readText()
  expect(report).toMatch(/^the table has no seats\nPage: http/)
  expect(screen.getByRole('textbox', { name: 'Report' })).toHaveValue(report)
  await user.click(screen.getByRole('link', { name: 'Go to the start' }))
  await screen.findByRole('table')
  expect(address()).toBe('/')
})
