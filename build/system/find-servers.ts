import { existsSync } from 'node:fs'
import { findProgram, installPackages } from './programs.ts'

/** nginx's module for precompressed files, as Debian packages it. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** The servers whose configurations are tested, and whether they're installed. */
export function findServers() {
  return {
    nginx: existsSync(brotliModule) ? findProgram('nginx') : undefined,
    caddy: findProgram('caddy'),
  } as const
}

/**
 * Installs the servers if possible, and reports which configurations can't be tested.
 * @throws {Error} in CI, which has to test all of them
 */
export function setUpServers(): void {
  const missing = () => Object.entries(findServers()).flatMap(([name, path]) => (path === undefined ? [name] : []))
  if (missing().length > 0) {
    installPackages(['nginx', 'libnginx-mod-http-brotli-static', 'caddy'], 'to test the configurations of servers')
  }
  for (const name of missing()) {
    const what = `the configuration for ${name}, which is not installed here.`
    if (process.env['CI'] !== undefined) throw new Error(`Expected to test ${what}`)
    console.log(`NOT TESTED: ${what}`)
  }
}
