/** The name of errors that mean that a part of the site couldn't be loaded. */
export const loadErrorName = 'LoadError'

/** Whether an error means that a part of the site couldn't be loaded. */
export function isLoadError(error: unknown): boolean {
  return error instanceof Error && error.name === loadErrorName
}

/** Reloads the page if the host has it; otherwise, the browser would replace it with an error page of its own. */
export async function reloadIfReachable(): Promise<boolean> {
  try {
    const { ok } = await fetch(window.location.pathname, { cache: 'no-store' })
    if (ok) window.location.reload()
    return ok
  } catch {
    return false
  }
}
