import type { Plugin } from 'vite'

const classesOfRoutes = /\/@tanstack\/react-router\/dist\/esm\/route\.js$/
const standIn = '\0router-link'

/**
 * Leaves out the router's link component. The site has its own links, but the router's classes of routes refer to that
 * component, so the bundler can't tell that it's never rendered. Whatever else imports it still gets it.
 * @throws {Error} from the build, if the classes no longer refer to it; then this plugin can go
 */
export function withoutRouterLink(): Plugin {
  let isLeftOut = false
  return {
    name: 'without-router-link',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    resolveId: {
      filter: { id: /^\.\/link\.js$/ },
      handler(_, importer = '') {
        if (!classesOfRoutes.test(importer)) return undefined
        isLeftOut = true
        return standIn
      },
    },
    load: {
      filter: { id: /^\0router-link$/ },
      handler: () => `export const Link = () => { throw new Error('expected a link of src/ui/kit/link.tsx') }`,
    },
    buildEnd(error) {
      if (error === undefined && !isLeftOut) {
        throw new Error(
          `${import.meta.filename}: found no import of link.js in the router's route.js; remove this plugin`,
        )
      }
    },
  }
}
