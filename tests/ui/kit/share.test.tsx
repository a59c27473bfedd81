import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { type DrawnCode, Share } from '#ui/kit/share.tsx'

beforeEach(() => {
  // jsdom has the element, but not its modal methods.
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true
  }
})

async function share(drawQr: () => Promise<DrawnCode | undefined>): Promise<void> {
  render(<Share to="/compare" name="this comparison" drawQr={drawQr} />)
  await userEvent.click(screen.getByRole('button', { name: 'Share this comparison' }))
}

test('a link that fits is shown as a QR code', async () => {
  await share(() => Promise.resolve({ path: 'M4 4h1v1h-1z', size: 29 }))
  expect(await screen.findByRole('img', { name: 'QR code for this link' })).toBeVisible()
})

test('a link that doesn’t fit is reported as too long', async () => {
  await share(() => Promise.resolve(undefined))
  expect(await screen.findByText('This link is too long for a QR code.')).toBeVisible()
})

test('a QR code that fails to load is reported differently from a long link, with what to do', async () => {
  await share(() => Promise.reject(new TypeError('Failed to fetch dynamically imported module')))
  expect(await screen.findByText(/^Couldn’t load the QR code\. Reload the page/)).toBeVisible()
  expect(screen.queryByText(/too long/)).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Copy link' })).toBeVisible()
})
