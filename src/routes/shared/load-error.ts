/** The name of errors that mean that a part of the site couldn't be loaded. */
export const loadErrorName = 'LoadError'
