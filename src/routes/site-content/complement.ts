/** Where the pages that tell what the roles do together meet the content. */
export { complement } from '#content/article/complement.ts'
