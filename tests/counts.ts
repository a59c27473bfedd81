import { content } from '#content/index.ts'

const leaning = (lean: string) => content.responsibilities.filter((each) => each.lean === lean).length

/** The number of responsibilities in total and per role. Tests use these, so that one can be added. */
export const counts = {
  all: content.responsibilities.length,
  cio: leaning('cio'),
  cto: leaning('cto'),
  shared: leaning('shared'),
}
