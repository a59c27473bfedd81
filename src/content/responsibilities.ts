import type { Responsibility } from '#model/responsibility.ts'
import { responsibilities as ofArticle } from './article/responsibilities/index.ts'
import { elsewhere } from './beyond/elsewhere.ts'
import { beyondResponsibilities } from './beyond/responsibilities.ts'

const others: Readonly<Record<string, Responsibility['elsewhere']>> = elsewhere

/** The responsibilities of the article, each with who else often owns it, and then those beyond the article. */
export const responsibilities: readonly Responsibility[] = [
  ...ofArticle.map((responsibility) => {
    const owners = others[responsibility.id]
    return owners === undefined ? responsibility : { ...responsibility, elsewhere: owners }
  }),
  ...beyondResponsibilities,
]
