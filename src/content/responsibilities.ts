import type { Responsibility } from '#model/responsibility.ts'
import { responsibilities as ofArticle } from './article/responsibilities/index.ts'
import { foldedInto } from './beyond/folded-into.ts'
import { beyondResponsibilities } from './beyond/responsibilities.ts'

const folds: Readonly<Record<string, string>> = foldedInto

/** The responsibilities of the article, then those beyond it; without who else owns them, which only their own pages show. */
export const responsibilities: readonly Responsibility[] = [
  ...ofArticle.map((responsibility) => {
    const target = folds[responsibility.id]
    return target === undefined ? responsibility : { ...responsibility, foldsInto: target }
  }),
  ...beyondResponsibilities,
]
