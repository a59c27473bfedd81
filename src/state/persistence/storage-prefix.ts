/**
 * Begins the name of everything that the site keeps on a device, in storage and in the cache of the service worker. Only
 * the script in index.html, which imports nothing, repeats it.
 */
export const storagePrefix = 'cio-or-cto:'
