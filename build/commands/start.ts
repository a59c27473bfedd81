// Builds the site and serves it; what `npm start` runs once everything is set up.
import './build.ts'

await import('#build/system/static-server.ts')
