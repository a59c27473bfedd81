import type { BriefEdits } from '#domain/brief/edit-brief.ts'
import { persistedStore } from '#state/persistence/persisted.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/** A reader's own wording of one brief. */
export interface EditedBrief {
  /** What the brief is made of, as a link writes it: another charter is another brief. */
  readonly query: string
  /** Id of the hiring profile. */
  readonly profile: string
  readonly edits: BriefEdits
}

export interface BriefState {
  /** In the order in which they were first edited. */
  readonly briefs: readonly EditedBrief[]
}

/** The most edited briefs on a device. */
export const mostBriefs = 30

/** Longest texts that are read from a device, in UTF-16 code units: longer than any that are written. */
const longest = { query: 20_000, field: 200, text: 40_000 } as const

export const briefStore = persistedStore<BriefState>({
  name: `${storagePrefix}briefs`,
  version: 1,
  initial: { briefs: [] },
  read: (stored) => {
    if (typeof stored !== 'object' || stored === null) return undefined
    if (!('briefs' in stored) || !Array.isArray(stored.briefs)) return undefined
    const briefs: EditedBrief[] = []
    for (const each of stored.briefs.slice(0, mostBriefs)) {
      const brief = readBrief(each)
      if (brief !== undefined && !briefs.some(({ query }) => query === brief.query)) briefs.push(brief)
    }
    return { state: { briefs }, isPartial: briefs.length < stored.briefs.length }
  },
})

/**
 * Changes the wording of a field; undefined for ours again.
 * @returns whether there was room for it
 */
export function editBrief(brief: Omit<EditedBrief, 'edits'>, field: string, text: string | undefined): boolean {
  let hasRoom = true
  briefStore.update(({ briefs }) => {
    const before = briefs.find(({ query }) => query === brief.query)
    hasRoom = before !== undefined || briefs.length < mostBriefs
    if (!hasRoom) return undefined
    const { [field]: _, ...others } = before?.edits ?? {}
    const edits = text === undefined ? others : { ...others, [field]: text }
    return { briefs: replaced(briefs, { ...brief, edits }) }
  })
  return hasRoom
}

/** Our wording again, for all of a brief. */
export function resetBrief(query: string): void {
  briefStore.update(({ briefs }) => ({ briefs: briefs.filter((brief) => brief.query !== query) }))
}

/** Takes over the wording of another brief, whose own stays. */
export function adoptEdits(brief: Omit<EditedBrief, 'edits'>, from: string): void {
  briefStore.update(({ briefs }) => {
    const edits = briefs.find(({ query }) => query === from)?.edits
    const isNew = !briefs.some(({ query }) => query === brief.query)
    if (edits === undefined || (isNew && briefs.length >= mostBriefs)) return undefined
    return { briefs: replaced(briefs, { ...brief, edits }) }
  })
}

/** A brief without edits isn't kept. */
function replaced(briefs: readonly EditedBrief[], brief: EditedBrief): readonly EditedBrief[] {
  if (Object.keys(brief.edits).length === 0) return briefs.filter(({ query }) => query !== brief.query)
  return briefs.some(({ query }) => query === brief.query)
    ? briefs.map((each) => (each.query === brief.query ? brief : each))
    : [...briefs, brief]
}

function readBrief(stored: unknown): EditedBrief | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  if (!('query' in stored) || typeof stored.query !== 'string' || stored.query.length > longest.query) return undefined
  if (!('profile' in stored) || typeof stored.profile !== 'string') return undefined
  if (!('edits' in stored) || typeof stored.edits !== 'object' || stored.edits === null) return undefined
  const fields = Object.entries(stored.edits).flatMap(([field, text]: [string, unknown]) =>
    field.length <= longest.field && typeof text === 'string' ? [[field, text.slice(0, longest.text)] as const] : [],
  )
  return { query: stored.query, profile: stored.profile, edits: Object.fromEntries(fields) }
}
