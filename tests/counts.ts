import { content } from '#content/index.ts'

const count = (all: typeof content.responsibilities) => {
  const leaning = (lean: string) => all.filter((each) => each.lean === lean).length
  return { all: all.length, cio: leaning('cio'), cto: leaning('cto'), shared: leaning('shared') }
}

/** The number of responsibilities in total and per role. Tests use these, so that one can be added. */
export const counts = count(content.responsibilities)

/** Likewise, of those that the article mentions: a new charter has no others. */
export const articleCounts = count(content.responsibilities.filter(({ beyond }) => !beyond))

/** The lines of a new charter, in which overlapping responsibilities are folded. */
export const lineCounts = count(content.responsibilities.filter(({ beyond, foldsInto }) => !beyond && !foldsInto))
