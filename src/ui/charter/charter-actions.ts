import type { HolderId } from '#domain/charter/charter.ts'
import type { RoleId } from '#model/role.ts'

/** The fields of the charter itself. */
export type CharterField = 'title' | 'organization' | 'date' | 'review'

/** The edits of a charter. */
export interface CharterActions {
  /** Someone points at an item or is in its controls, and may drag it next. Called often. */
  readonly onDragIntent: () => void
  readonly onAssign: (item: string, holder: HolderId) => void
  /** Assigns an item to someone who isn't in the list. */
  readonly onAssignOwn: (item: string, name: string) => void
  readonly onLead: (item: string, lead: RoleId | null) => void
  readonly onConsult: (item: string, holder: HolderId) => void
  readonly onAddItems: (titles: readonly string[]) => void
  readonly onRemoveItem: (item: string) => void
  readonly onField: (field: CharterField, value: string) => void
  readonly onName: (role: RoleId, name: string) => void
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
  readonly onImport: (file: File) => void
  /** Compares the open charter with the one in a pasted link. */
  readonly onCompare: (link: string) => void
}
