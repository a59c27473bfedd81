import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openPage } from './open-page.tsx'

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
  expect(screen.getByText(/the table has no seats/)).toBeVisible()
  expect(screen.getByRole('navigation', { name: 'Site' })).toBeVisible()
  await user.click(screen.getByRole('link', { name: 'Go to the start' }))
  await screen.findByRole('table')
  expect(address()).toBe('/')
})
