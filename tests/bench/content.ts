import { core as real } from '#content/core.ts'
import type { CoreContent } from '#model/content.ts'
import { generateResponsibilities, vocabulary } from '#tests/domain/responsibilities/generate.ts'

/** What stands in for the content of the site while it is measured. */
export const core: CoreContent = { ...real, ...vocabulary }

/** As many as `?count=` asks for. */
export const responsibilities = generateResponsibilities(
  Number(new URLSearchParams(location.search).get('count') ?? 1000),
)
