import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { HostLogo } from './host-logo.ts'

/** Writes the pictures of the host's logo, if there's one, where the pages look for them. */
export async function writeLogo(dist: string, logo: HostLogo | undefined): Promise<void> {
  for (const picture of [logo?.light, logo?.dark]) {
    if (picture !== undefined) await writeFile(join(dist, picture.file), picture.content)
  }
}
