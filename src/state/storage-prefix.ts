/** Begins the name of everything that the site keeps on a device. The script in index.html, which imports nothing, repeats it. */
export const storagePrefix = 'cio-or-cto:'
