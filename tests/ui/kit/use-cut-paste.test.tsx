import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { useCutPaste } from '#ui/kit/use-cut-paste.tsx'

function Field({ longest }: { readonly longest: number }) {
  const cut = useCutPaste(longest)
  return (
    <>
      <input aria-label="Title" maxLength={longest} onPaste={cut.onPaste} />
      {cut.note}
    </>
  )
}

test('a pasted text that’s cut says so, until one fits', async () => {
  const user = userEvent.setup()
  render(<Field longest={5} />)
  const field = screen.getByRole('textbox')
  await user.click(field)
  await user.paste('12345')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  await user.paste('6')
  expect(screen.getByRole('alert')).toHaveTextContent('Only the first 5 characters fit.')
  expect(field).toHaveValue('12345')
  // What's selected makes room.
  await user.tripleClick(field)
  await user.paste('abcde')
  expect(field).toHaveValue('abcde')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
