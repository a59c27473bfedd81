// With the page, so that the names of its styles are in one chunk with it.
import '#routes/pages/kinds-page.tsx'
import { core } from '#routes/site-content/core.ts'
import { cited, evidence, roleKinds } from '#routes/site-content/kinds.ts'
import { kindParts } from '#ui/kinds/kind-parts.tsx'
import { renderedParts } from './rendered-parts.tsx'

export const parts = renderedParts(kindParts(core.roles, roleKinds, cited.externalSources), evidence)
