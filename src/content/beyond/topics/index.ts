import type { Topic } from '#model/topic.ts'
import { businessSystems, shadowIt, web } from './applications.ts'
import { compliance, continuity, ot } from './assurance.ts'
import { deals, reporting, spend } from './company.ts'
import { architecture, cloud, platform } from './engineering.ts'
import { ai, data, security } from './information.ts'

/** Questions on which organizations differ, in the order of the list. */
export const topics = [
  ai,
  data,
  security,
  cloud,
  platform,
  architecture,
  web,
  businessSystems,
  shadowIt,
  spend,
  ot,
  compliance,
  continuity,
  deals,
  reporting,
] as const satisfies readonly Topic[]
