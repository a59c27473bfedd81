import { useEffect, useState } from 'react'

/** A page that fails more often than this is shown as failed: times within a period in milliseconds. */
const mostRedraws = { times: 3, within: 10_000 } as const

const recent: number[] = []

/**
 * Draws a page again if it failed because another program, such as a translator or an extension, moved or removed what React
 * had rendered. What's stored and what's in the address is kept, and so is the focus in a field.
 * @param reset Clears the error; undefined if the page can't be drawn again.
 * @returns whether the page is about to be drawn again
 */
export function useRedraw(error: unknown, reset: (() => void) | undefined): boolean {
  const [field] = useState(focusedField)
  const [isWanted] = useState(() => reset !== undefined && isForeignChange(error) && mayRedraw())
  useEffect(() => {
    if (!isWanted || reset === undefined) return
    recent.push(performance.now())
    reset()
    // The fields are there after the next render.
    requestAnimationFrame(() => {
      const all = fields()
      if (all.length === field.among) all[field.place]?.focus()
    })
  }, [isWanted, reset, field])
  return isWanted
}

/** Whether the browser couldn't find a node where React had put it. */
function isForeignChange(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError'
}

function mayRedraw(): boolean {
  const since = performance.now() - mostRedraws.within
  return recent.filter((time) => time > since).length < mostRedraws.times
}

/** The field with the focus, by its place among all of them. React hasn't removed it yet when the error is first rendered. */
function focusedField() {
  const all = fields()
  return { place: all.findIndex((field) => field === document.activeElement), among: all.length }
}

function fields(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main :is(input, select, textarea)')]
}
