import { hiring } from '#content/beyond/hiring/index.ts'
import { reportingModels } from '#content/beyond/reporting.ts'
import { content as charter } from './charter.ts'

/** Where the hiring brief meets the content. */
export const content = { ...charter, hiring, reportingModels }
