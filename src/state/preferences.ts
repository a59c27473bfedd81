import { persistedStore } from '#state/persistence/persisted.ts'
import { storagePrefix } from '#state/persistence/storage-prefix.ts'

/** Light, dark, or the device's setting. */
export const colorThemes = ['system', 'light', 'dark'] as const
export type ColorTheme = (typeof colorThemes)[number]

export interface Preferences {
  readonly theme: ColorTheme
}

/** The reader's display preferences. The script in index.html reads the same key before the first paint. */
export const preferences = persistedStore<Preferences>({
  name: `${storagePrefix}preferences`,
  version: 1,
  initial: { theme: 'system' },
  read: (stored) => {
    if (typeof stored !== 'object' || stored === null || !('theme' in stored)) return undefined
    const theme = colorThemes.find((one) => one === stored.theme)
    return theme === undefined ? undefined : { state: { theme } }
  },
})

export function chooseTheme(theme: ColorTheme): void {
  // The whole state, so nothing of another tab's is lost, and nothing needs to be repeated: the last choice counts.
  preferences.setState({ theme })
}
