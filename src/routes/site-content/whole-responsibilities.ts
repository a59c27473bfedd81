/** Where the search meets the responsibilities: also what lists don't show. */
export { responsibilities } from '#content/responsibilities.ts'
