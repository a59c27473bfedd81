// Also in build/offline/repair-page.js, which the build writes: it says so where not even the first script runs.

/** Said in a page that stays as it was prerendered. The link to reload follows. */
export const scriptLoadError =
  'Part of this page didn’t load. You can read it, but buttons won’t work until you reload. '

/** Said while someone waits for the script. The link to reload follows. */
export const slowScript =
  'This page is taking a long time to load. Anything you’ve pressed will happen when it’s ready. '

export const reload = 'Reload'

/** The same where not even `repair-page.js` loads. It's in every page, so it's short. */
export const unrepaired = 'Only links work. Try reloading.'
