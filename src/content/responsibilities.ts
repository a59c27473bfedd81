import type { Responsibility } from '#model/responsibility.ts'
import { responsibilities as ofArticle } from './article/responsibilities/index.ts'
import { elsewhere, foldedInto } from './beyond/elsewhere.ts'
import { beyondResponsibilities } from './beyond/responsibilities.ts'

const owners: Readonly<Record<string, Responsibility['elsewhere']>> = elsewhere
const folds: Readonly<Record<string, string>> = foldedInto

/** The responsibilities of the article, each with who else often owns it, and then those beyond the article. */
export const responsibilities: readonly Responsibility[] = [
  ...ofArticle.map((responsibility) => {
    const others = owners[responsibility.id]
    const target = folds[responsibility.id]
    return {
      ...responsibility,
      ...(others !== undefined && { elsewhere: others }),
      ...(target !== undefined && { foldsInto: target }),
    }
  }),
  ...beyondResponsibilities,
]
