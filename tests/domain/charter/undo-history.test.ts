import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginHistory, type History, pushChange, redo, undo } from '#domain/charter/undo-history.ts'

const times = <T>(count: number, step: (value: T) => T, start: T) =>
  Array.from({ length: count }).reduce<T>((value) => step(value), start)

describe('undo and redo', () => {
  it('bring back the start after any sequence, and the end again', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.array(fc.record({ value: fc.integer(), about: fc.constantFrom(null, 'a', 'b') }), { maxLength: 150 }),
        (start, steps) => {
          const end = steps.reduce<History<number>>(
            (history, { value, about }) => pushChange(history, value, about),
            beginHistory(start),
          )
          const back = times(steps.length, undo, end)
          expect(back.present).toBe(start)
          expect(undo(back)).toBe(back)
          expect(times(steps.length, redo, back).present).toBe(end.present)
        },
      ),
    )
  })

  it('take typing in one field for one step', () => {
    const typed = ['A', 'Ac', 'Acme'].reduce<History<string>>(
      (history, text) => pushChange(history, text, 'name'),
      beginHistory(''),
    )
    expect(undo(typed).present).toBe('')
    expect(undo(pushChange(typed, 'Other', 'title')).present).toBe('Acme')
    // After an undo, typing starts a new step.
    expect(undo(pushChange(undo(pushChange(typed, 'x', 'title')), 'y', 'title')).present).toBe('Acme')
  })

  it('forget what was undone once something else is done', () => {
    const history = pushChange(undo(pushChange(beginHistory(1), 2)), 3)
    expect(redo(history)).toBe(history)
    expect(undo(history).present).toBe(1)
  })

  it('go back two hundred steps', () => {
    const long = times(300, (history: History<number>) => pushChange(history, history.present + 1), beginHistory(0))
    expect(times(1_000, undo, long).present).toBe(100)
  })
})
