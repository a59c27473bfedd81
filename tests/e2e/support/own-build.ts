import { execFileSync, spawn } from 'node:child_process'
import { expect } from './test.ts'

/**
 * Builds the site as another host would, and serves it.
 * @param options Environment variables of the build, including `OUT_DIR` and `PORT`.
 * @returns a function that stops the server
 */
export async function buildAndServe(
  options: Readonly<Record<'OUT_DIR' | 'PORT', string>> & Readonly<Record<string, string>>,
): Promise<() => void> {
  const env = { ...process.env, ...options }
  execFileSync('node', ['build/commands/build.ts'], { env })
  const server = spawn('node', ['build/system/static-server.ts'], { env, stdio: 'ignore' })
  const address = `http://localhost:${options.PORT}${options['BASE_PATH'] ?? '/'}`
  const status = () =>
    fetch(address).then(
      (response) => response.status,
      () => 0,
    )
  await expect.poll(status, { timeout: 30_000 }).toBe(200)
  return () => void server.kill()
}
