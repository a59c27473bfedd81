/** The service worker's file, from the root of the site. The build writes it, and the page registers it. */
export const workerFile = 'service-worker.js'

/** The site's only Trusted Types policy, which the content security policy names. */
export const workerPolicy = 'service-worker'
