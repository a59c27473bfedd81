import { type CharterContent, normalizeCharter } from '#domain/charter/charter.ts'
import { isWholeCharter } from '#domain/charter/whole-charter.ts'
import type { CharterState } from './charter.ts'
import { isKept } from './persistence/is-kept.ts'
import type { Fit } from './persistence/persisted.ts'

/** Loaded on demand; see {@link Fit}. */
export function checkCharters(
  content: CharterContent,
  stored: unknown,
  { drafts }: CharterState,
): Fit<CharterState> | undefined {
  const all: unknown = Object(stored).drafts
  // Without their ids, which nobody has seen.
  const isAllRead =
    Array.isArray(all) &&
    isKept(
      all.map((draft: object) => ({ ...draft, id: null })),
      drafts,
    )
  if (isAllRead && drafts.every(({ charter }) => isWholeCharter(content, charter))) return undefined
  return (state) => ({
    drafts: state.drafts.map((draft) =>
      isWholeCharter(content, draft.charter) ? draft : { ...draft, charter: normalizeCharter(content, draft.charter) },
    ),
  })
}
