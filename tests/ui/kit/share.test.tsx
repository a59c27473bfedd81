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

const noQr = () => Promise.resolve(undefined)

test.each([
  [1_000, /characters/, false],
  [3_000, /^This link has 3,0\d\d characters\. Some email and chat programs cut off links longer than 2,000\./, true],
  [
    9_000,
    /^This link has 9,0\d\d characters\. Many servers refuse links longer than 8,000, so it may not open\./,
    true,
  ],
])(
  'a link of %i characters says whether it can arrive, and offers a file instead',
  async (length, sentence, isSaid) => {
    const takeaway = () => Promise.resolve({ fileName: 'charter', markdown: () => '', csv: () => '' })
    render(<Share to={`/charter?c=${'x'.repeat(length)}`} name="this charter" drawQr={noQr} takeaway={takeaway} />)
    await userEvent.click(screen.getByRole('button', { name: 'Share this charter' }))
    const field = await screen.findByRole('textbox', { name: 'Link' })
    if (isSaid) expect(field).toHaveAccessibleDescription(sentence)
    else expect(field).not.toHaveAccessibleDescription()
    expect(screen.queryAllByText(/send a file from below instead/)).toHaveLength(isSaid ? 1 : 0)
  },
)

test('a long link whose state is in the fragment can only be cut off: servers don’t get that', async () => {
  render(<Share to={`/charter#c=${'x'.repeat(9_000)}`} name="this comparison" drawQr={noQr} />)
  await userEvent.click(screen.getByRole('button', { name: 'Share this comparison' }))
  expect(await screen.findByRole('textbox', { name: 'Link' })).toHaveAccessibleDescription(
    /^This link has 9,0\d\d characters\. Some email and chat programs cut off links longer than 2,000\.$/,
  )
})

test('who can read what a link contains is said where it’s shared', async () => {
  render(<Share to="/board?a=x" name="this team comparison" contains="everyone’s answers and names" drawQr={noQr} />)
  await userEvent.click(screen.getByRole('button', { name: 'Share this team comparison' }))
  expect(await screen.findByText(/^The link contains everyone’s answers and names\./)).toHaveTextContent(
    'this site’s host and services that show link previews',
  )
})
