import { topicTable } from '#domain/topics/topic-table.ts'
import { core } from '#routes/site-content/core.ts'
import type { TopicData } from '#routes/site-content/topic-data.ts'
import { type ExportFormats } from '#ui/kit/share.tsx'
import { exportFormats } from './export-formats.ts'
import { today } from './today.ts'

/** The files of a topic. It's loaded when someone shares the page. */
export function topicExports(data: TopicData, address: string): ExportFormats {
  return exportFormats(data.topic.id, () => topicTable(core, data, { address, date: today() }))
}
