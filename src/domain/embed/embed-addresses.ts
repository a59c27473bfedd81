/** What the addresses of pages for other sites' frames start with. Hosts open these to other sites, and no others. */
export const embedFolder = '/embed/'

/** Their addresses, from the root of the site. Other sites have them in their pages, so they never change. */
export const embedAddressOf = {
  /** @param query that of a comparison's link, which narrows the view. */
  compare: (query = '') => `${embedFolder}compare${query}`,
  dimension: (id: string, query = '') => `${embedFolder}compare/${id}${query}`,
  row: (id: string) => `${embedFolder}rows/${id}`,
  responsibility: (id: string) => `${embedFolder}responsibilities/${id}`,
  topic: (id: string) => `${embedFolder}contested/${id}`,
  kinds: () => `${embedFolder}kinds`,
  law: () => `${embedFolder}law`,
  quiz: () => `${embedFolder}quiz`,
} as const
