import type { HolderId } from '#domain/charter/charter.ts'
import type { RoleId } from '#model/role.ts'

/** The texts at the head of a charter. */
export type CharterField = 'title' | 'organization' | 'date' | 'review'

/** Everything that can be done to a charter. */
export interface CharterActions {
  /** Someone points at an item or is in its controls, and may move it next. Called often. */
  readonly onDragIntent: () => void
  readonly onAssign: (item: string, holder: HolderId) => void
  /** Gives an item to someone whom the list does not have. */
  readonly onAssignOwn: (item: string, name: string) => void
  readonly onLead: (item: string, lead: RoleId | null) => void
  readonly onConsult: (item: string, holder: HolderId) => void
  readonly onAddItem: (title: string) => void
  readonly onRemoveItem: (item: string) => void
  readonly onField: (field: CharterField, value: string) => void
  readonly onName: (role: RoleId, name: string) => void
  /** What can be undone and done again; undefined where there is nothing to. */
  readonly onUndo: (() => void) | undefined
  readonly onRedo: (() => void) | undefined
}

/** Everything that can be done with the charters on this device. */
export interface DraftActions {
  readonly onOpen: (id: string) => void
  readonly onBegin: (from: 'article' | 'result' | 'nothing') => void
  readonly onStartOver: () => void
  readonly onDelete: () => void
  readonly onImport: (file: File) => void
  /** Lays another beside the one that is open, by a link that was pasted. */
  readonly onCompare: (link: string) => void
}
