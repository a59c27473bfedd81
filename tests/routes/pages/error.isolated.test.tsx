import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openPage } from '#tests/routes/open-page.tsx'

vi.mock('#ui/together/together.tsx', () => ({
  Together() {
    throw new Error('the table has no seats')
  },
}))

test('a page that throws shows the error within the site’s layout, with a link home', async () => {
  // React logs every error that it catches.
  vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
  const { user, address } = await openPage('/together')
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Something went wrong')
  expect(screen.getByText(/here’s the error: the table has no seats/)).toBeVisible()
  expect(screen.getByRole('navigation', { name: 'Main' })).toBeVisible()
  await user.click(await screen.findByText('Technical details'))
  await user.click(screen.getByRole('button', { name: 'Copy report' }))
  await screen.findByText('Report copied')
  const report = await navigator.clipboard.readText()
  expect(report).toMatch(/^the table has no seats\nPage: http/)
  expect(screen.getByRole('textbox', { name: 'Report' })).toHaveValue(report)
  await user.click(screen.getByRole('link', { name: 'Go to the home page' }))
  await screen.findByRole('table')
  expect(address()).toBe('/')
})
