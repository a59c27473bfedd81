/** Where the home page meets the comparison. */
export { leadRows } from '#content/article/lead-rows.ts'
