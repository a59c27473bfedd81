/** Where the home page meets what the roles do together. */
export { meets } from '#content/article/meets.ts'
