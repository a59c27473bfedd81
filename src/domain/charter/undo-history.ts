/** The states of something before and after the present one, for undo and redo. */
export interface History<T> {
  /** The latest last. */
  readonly past: readonly T[]
  readonly present: T
  /** The next first. */
  readonly future: readonly T[]
  /** What the last change was about. Consecutive changes of the same thing, such as a field, are one step. */
  readonly about: string | null
}

/** The most steps to keep: no one undoes more by hand. */
const mostSteps = 200

export function beginHistory<T>(present: T): History<T> {
  return { past: [], present, future: [], about: null }
}

/** Adds a change. What was undone before can no longer be redone. */
export function pushChange<T>(history: History<T>, present: T, about: string | null = null): History<T> {
  const { past, present: before } = history
  if (about !== null && about === history.about && history.future.length === 0) return { ...history, present }
  return { past: [...past, before].slice(-mostSteps), present, future: [], about }
}

/** Returns the same history if there's nothing to undo. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const before = past.at(-1)
  if (before === undefined) return history
  return { past: past.slice(0, -1), present: before, future: [present, ...future], about: null }
}

/** Returns the same history if there's nothing to redo. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history
  const [next, ...rest] = future
  if (next === undefined) return history
  return { past: [...past, present], present: next, future: rest, about: null }
}
