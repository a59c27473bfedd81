// Also in build/offline, whose scripts the build writes: they say so where not even the first script runs, or the network.

/** Said in a page that stays as it was prerendered. The link to reload follows. */
export const scriptLoadError =
  'Part of this page didn’t load. You can read it, but buttons won’t work until you reload. '

/** Said while someone waits for the script. The link to reload follows. */
export const slowScript =
  'This page is taking a long time to load. Anything you’ve pressed will happen when it’s ready. '

export const reload = 'Reload'

/** Said by the service worker in place of a file that someone opens without a network. */
export const notStored =
  'You’re offline, and this file isn’t stored on your device. Go back, and try again when you’re online.'

/** The same where not even `repair-page.js` loads. It's in every page, so it's short. */
export const unrepaired = 'Only links work. Try reloading.'
