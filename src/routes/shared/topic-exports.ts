import { topicTable } from '#domain/topics/topic-table.ts'
import { core } from '#routes/site-content/core.ts'
import type { ExportFormats } from '#ui/kit/share.tsx'
import { exportFormats } from './export-formats.ts'
import { loadTopicData } from './load-topic-data.ts'
import { today } from './today.ts'

/**
 * The files of a topic. It's loaded when someone shares the page.
 * @throws {Error} if there's no such topic.
 */
export async function topicExports(id: string, address: string): Promise<ExportFormats> {
  const data = await loadTopicData(id)
  if (data === undefined) throw new Error(`found no topic "${id}"; expected the one of the page`)
  return exportFormats(id, () => topicTable(core, data, { address, date: today() }))
}
