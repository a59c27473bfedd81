import { claims } from '#content/article/claims.ts'
import { core } from '#content/core.ts'
import type { CitedContent } from '#model/content.ts'

/** The article, claim by claim. Only pages whose statements cite much of it load it. */
export const cited: CitedContent = { sections: core.sections, claims }
