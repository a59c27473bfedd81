import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hostFolder } from '#build/hosting/write-host-config.ts'
import { brotliModule, findServers } from '#build/system/find-servers.ts'

/** The installed servers. */
export const hosts = Object.entries(findServers()).flatMap(([name, path]) => (path === undefined ? [] : [name]))

/**
 * Serves a build with its generated configuration, in which only the port is changed.
 * @param out The folder of the build.
 * @returns a function that stops the server, and one that reads what it has logged
 */
export async function serveWith(
  host: string,
  out: string,
  port: number,
): Promise<(() => void) & { readonly logged: () => string }> {
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  const [program, args] = host === 'nginx' ? nginx(folder, out, port) : caddy(folder, out, port)
  const log = join(folder, 'access.log')
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', host === 'nginx' ? 'ignore' : openSync(log, 'a')] })
  const logged = () =>
    [log, join(folder, 'error.log')].map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')).join('')
  for (let tries = 0; ; tries += 1) {
    if (await answers(port)) return Object.assign(() => void server.kill(), { logged })
    if (server.exitCode !== null || tries > 300) {
      server.kill()
      throw new Error(`${host} did not start; see ${folder}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

function nginx(folder: string, out: string, port: number): readonly [string, readonly string[]] {
  const site = join(folder, 'site.conf')
  const ported = readFileSync(join(hostFolder(out), 'nginx.conf'), 'utf8')
    .replace(/^  listen 8080/m, `  listen ${port}`)
    .replaceAll('/var/log/nginx', folder)
  writeFileSync(site, ported)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  writeFileSync(
    join(folder, 'nginx.conf'),
    `load_module ${brotliModule};
    daemon off; master_process off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
    http { access_log off; ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')} include ${site}; }`,
  )
  return [findServers().nginx ?? '', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')]]
}

function caddy(folder: string, out: string, port: number): readonly [string, readonly string[]] {
  const site = join(folder, 'Caddyfile')
  writeFileSync(site, readFileSync(join(hostFolder(out), 'Caddyfile'), 'utf8').replace(':8080 {', `:${port} {`))
  return [findServers().caddy ?? '', ['run', '--config', site, '--adapter', 'caddyfile']]
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  )
}
