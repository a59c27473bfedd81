import { content as real } from '#content/index.ts'
import type { Content } from '#model/content.ts'
import { generateResponsibilities, vocabulary } from '#tests/domain/generate.ts'

/** What stands in for the content of the site while it is measured: as many responsibilities as `?count=` asks for. */
export const content: Content = {
  ...real,
  ...vocabulary,
  responsibilities: generateResponsibilities(Number(new URLSearchParams(location.search).get('count') ?? 1000)),
}
