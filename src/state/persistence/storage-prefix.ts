/**
 * The prefix of every name that the site stores on a device, in storage and in the service worker's cache. Only the
 * script in index.html, which can't import anything, repeats it.
 */
export const storagePrefix = 'cio-or-cto:'
