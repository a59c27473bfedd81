import { reads, says } from '#content/statement.ts'
import type { Statement } from '#model/source.ts'

export const caveats = [
  says(
    'The article behind this site ends by inviting readers to talk to a CTO. Read it with that in mind.',
    'close.contact',
  ),
  reads(
    'It describes what the roles are usually like. Titles vary, and an organization may split the work differently.',
    'close.define',
    'intro.diverge',
  ),
] as const satisfies readonly Statement[]
