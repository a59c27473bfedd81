import { content } from '#content/index.ts'

const leaning = (lean: string) => content.responsibilities.filter((each) => each.lean === lean).length

/** How many responsibilities there are, and how many lean to each: tests count by these, so that one can be added. */
export const counts = {
  all: content.responsibilities.length,
  cio: leaning('cio'),
  cto: leaning('cto'),
  shared: leaning('shared'),
}
