import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { FullNote } from '#ui/kit/full-note.tsx'

function Field() {
  const [text, setText] = useState('')
  return (
    <>
      <input aria-label="Title" maxLength={5} value={text} onChange={({ target }) => setText(target.value)} />
      <FullNote text={text} longest={5} />
    </>
  )
}

test('a field that’s full says so, whether that was typed or pasted', async () => {
  const user = userEvent.setup()
  render(<Field />)
  const field = screen.getByRole('textbox')
  await user.type(field, '1234')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  await user.paste('5678')
  expect(field).toHaveValue('12345')
  expect(screen.getByRole('alert')).toHaveTextContent('Only 5 characters fit here.')
  await user.type(field, '{Backspace}')
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})
