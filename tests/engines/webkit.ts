import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver'

/** The programs for driving a WebKit, all from Debian packages. */
export interface WebKitPrograms {
  /** The WebDriver server. */
  readonly driver: string
  /** A minimal browser for WebKitGTK. */
  readonly browser: string
  /** A virtual screen. */
  readonly screen: string
}

export interface WebKitOptions {
  readonly webkit: WebKitPrograms | undefined
}

/** How long the driver waits for a page load, in milliseconds, including ones that never come; see `webKitReader`. */
const longestLoad = 15_000

/**
 * Starts a separate WebKit with empty storage.
 * @throws {Error} when one of the programs can't be started
 */
export async function startWebKit({ driver, browser, screen }: WebKitPrograms): Promise<{
  readonly window: WebDriver
  readonly stop: () => Promise<void>
}> {
  const started: ChildProcess[] = []
  const stopAll = () => started.toReversed().forEach((each) => each.kill())
  try {
    const display = spawn(screen, ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    started.push(display)
    const number = await firstLine(display)
    const port = await freePort()
    started.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: `:${number}` } }))
    await answers(port)
    const window = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          // So that error listeners are installed before the page's script renders it.
          pageLoadStrategy: 'eager',
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation', '--full-screen'] },
        }),
      )
      .build()
    await window.manage().setTimeouts({ pageLoad: longestLoad })
    return {
      window,
      stop: async () => {
        await window.quit().catch(() => undefined)
        stopAll()
      },
    }
  } catch (error) {
    stopAll()
    throw error
  }
}

async function firstLine(program: ChildProcess): Promise<string> {
  let text = ''
  for await (const chunk of program.stdout ?? []) {
    text += String(chunk)
    if (text.includes('\n')) return text.trim()
  }
  throw new Error('The screen could not be started.')
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}

async function answers(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The driver of WebKit does not answer.')
}
