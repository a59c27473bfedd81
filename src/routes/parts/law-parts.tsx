// With the page, so that the names of its styles are in one chunk with it.
import '#routes/pages/law-page.tsx'
import { core } from '#routes/site-content/core.ts'
import { law } from '#routes/site-content/law.computed.ts'
import { lawParts } from '#ui/law/law-parts.tsx'

export const parts = new Map(Object.entries(lawParts(core.roles, law)))
