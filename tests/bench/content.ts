import { claims as realClaims } from '#content/article/claims.ts'
import { core as real } from '#content/core.ts'
import type { CoreContent } from '#model/content.ts'
import { generateResponsibilities, vocabulary } from '#tests/domain/responsibilities/generate.ts'

/** Generated content that replaces the site's during measurements. */
export const core: CoreContent = {
  ...real,
  roles: vocabulary.roles,
}

/** Includes what the generated statements cite. */
export const claims = [...realClaims, { id: 'made-up', section: real.sections[0]?.id ?? '', says: 'Made up.' }]

export const { themes, objectives, partners } = vocabulary

/** As many responsibilities as `?count=` requests. */
export const responsibilities = generateResponsibilities(
  Number(new URLSearchParams(location.search).get('count') ?? 1000),
)

export const listedResponsibilities = responsibilities
