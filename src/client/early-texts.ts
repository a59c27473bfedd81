import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/**
 * Whether something was typed into a page before its script failed. Only the page's document puts it back, by its inline script
 * (build/pages/early-texts.js), since that may be the only one that runs.
 */
export function hasEarlyTexts({ pathname, search }: URL): boolean {
  try {
    return `${storagePrefix}early:${pathname}${search}` in sessionStorage
  } catch {
    return false
  }
}
