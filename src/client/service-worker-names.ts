/** The service worker's file, from the root of the site. The build writes it, and the page registers it. */
export const workerFile = 'service-worker.js'

/** The site's only Trusted Types policy, which the content security policy names. */
export const workerPolicy = 'service-worker'

/** The script that recovers a page whose scripts can't run, from the root of the site. index.html imports it. */
export const repairFile = 'repair-page.js'
