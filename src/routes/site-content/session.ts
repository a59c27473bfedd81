import { parties } from '#content/article/parties.ts'
import type { SessionContent } from '#domain/session/session.ts'
import { core } from './core.ts'
import { contested, items } from './session-items.computed.ts'

/** Where a session for two meets the content. */
export const sessionContent: SessionContent = { roles: core.roles, parties, items, contested }
