import { cp, rename, rm } from 'node:fs/promises'

/** The folder that a build writes into until it's complete. What's served stays as it is, even if a build is stopped. */
export function nextFolder(out: string): string {
  return `${out}.next`
}

/** Puts a complete build in the place of the one that's served. */
export async function swapFolder(out: string): Promise<void> {
  const old = `${out}.old`
  await rm(old, { recursive: true, force: true })
  try {
    await rename(out, old)
  } catch (error) {
    // The first build has nothing to replace. A mounted folder, or one that's open on Windows, can't be moved.
    if (!isMissing(error)) return copyOver(out)
  }
  await rename(nextFolder(out), out)
  await rm(old, { recursive: true, force: true })
}

/** Files of the build before stay, so that what's requested meanwhile is there. */
async function copyOver(out: string): Promise<void> {
  await cp(nextFolder(out), out, { recursive: true })
  await rm(nextFolder(out), { recursive: true })
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
