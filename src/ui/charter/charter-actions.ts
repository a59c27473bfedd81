import type { HolderId } from '#domain/charter/charter.ts'
import type { RoleId } from '#model/role.ts'

/** The fields of the charter itself. */
export type CharterField = 'title' | 'organization' | 'date' | 'review'

/** The edits of a charter. */
export interface CharterActions {
  /** Gets the ids of all items of a line, like the next three. */
  readonly onAssign: (items: readonly string[], holder: HolderId) => void
  /** Assigns them to someone who isn't in the list. */
  readonly onAssignOwn: (items: readonly string[], name: string) => void
  readonly onLead: (items: readonly string[], lead: RoleId | null) => void
  readonly onConsult: (items: readonly string[], holder: HolderId) => void
  /** Returns why they weren't added; empty if they were. */
  readonly onAddItems: (titles: readonly string[]) => string
  /** Lists responsibilities beyond the article, each with its usual owner. */
  readonly onListItems: (items: readonly string[]) => void
  readonly onRemoveItem: (item: string) => void
  readonly onField: (field: CharterField, value: string) => void
  readonly onName: (role: RoleId, name: string) => void
  /** What was undone or redone last, to announce; empty before that. */
  readonly done: string
  /** Undefined if there's nothing to undo or redo. */
  readonly onUndo: (() => void) | undefined
  readonly onRedo: (() => void) | undefined
}

/** What can be done with the charters on this device. */
export interface DraftActions {
  readonly onOpen: (id: string) => void
  readonly onBegin: (from: 'article' | 'result' | 'nothing') => void
  readonly onStartOver: () => void
  readonly onDelete: () => void
  /** Resolves to why the file couldn't be imported; empty if it was. */
  readonly onImport: (file: File) => Promise<string>
  /** Compares the open charter with the one in a pasted link. Returns why that's not possible; empty if it is. */
  readonly onCompare: (link: string) => Promise<string>
}
