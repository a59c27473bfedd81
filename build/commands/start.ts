// Run by `npm start` after setup: builds the site and serves it.
import './build.ts'

await import('#build/system/static-server.ts')
