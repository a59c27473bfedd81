/** The service worker, from the root of the site. The build writes it, the page registers it. */
export const workerFile = 'service-worker.js'

/** The one Trusted Types policy that the site has; the content security policy names it. */
export const workerPolicy = 'service-worker'
