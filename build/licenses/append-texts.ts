import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { licenseText, type ShippedPackage } from './shipped-packages.ts'
import { licenseList, licenseTexts } from './vite-licenses.ts'

/** Adds the licenses that Vite doesn't include: those of the fonts, and of Vite's own helpers. */
export async function appendMissingLicenseTexts(dist: string): Promise<void> {
  const shipped: readonly ShippedPackage[] = JSON.parse(await readFile(join(dist, licenseList), 'utf8'))
  const written = await readFile(join(dist, licenseTexts), 'utf8')
  const missing = shipped
    .map((each) => ({ ...each, heading: `## ${each.name} - ${each.version} (${each.license})` }))
    .filter(({ heading }) => !written.includes(`${heading}\n`))
  const added = missing.map(({ heading, name }) => `\n${heading}\n\n${licenseText(name)}\n`)
  await writeFile(join(dist, licenseTexts), written + added.join(''))
}
