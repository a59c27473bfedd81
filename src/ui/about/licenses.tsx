import type { ReactNode } from 'react'
import { AboutSection } from './about-section.tsx'
import styles from './about.module.css'

export interface PackageRow {
  readonly name: string
  readonly version: string
  readonly license: string
}

interface LicensesProps {
  readonly title: ReactNode
  readonly code: readonly PackageRow[]
  readonly typefaces: readonly PackageRow[]
  /** Where the texts of all the licenses are. */
  readonly textsAddress: string
  readonly listAddress: string
}

/** What the site is made of by others, and on what terms. */
export function Licenses({ title, code, typefaces, textsAddress, listAddress }: LicensesProps) {
  return (
    <div className="page">
      {title}
      <AboutSection id="texts" heading="The texts">
        <p>
          Every license in full, with the names of those who hold the rights, is in{' '}
          <a href={textsAddress}>one plain file</a>. The tables below are in{' '}
          <a href={listAddress}>another, for machines</a>.
        </p>
      </AboutSection>
      <AboutSection id="code" heading="Code">
        <Packages rows={code} caption="In the scripts that your browser runs" />
      </AboutSection>
      <AboutSection id="typefaces" heading="Typefaces">
        <Packages rows={typefaces} caption="Cut down to the characters that the site uses" />
      </AboutSection>
      <AboutSection id="own" heading="The site itself">
        <p>
          Its own code is under the MIT license. The article is its author’s; this site paraphrases it and cites it.
        </p>
      </AboutSection>
    </div>
  )
}

function Packages({ rows, caption }: { readonly rows: readonly PackageRow[]; readonly caption: string }) {
  return (
    <table className={styles['packages']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Package</th>
          <th scope="col">Version</th>
          <th scope="col">License</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, version, license }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{version}</td>
            <td>{license}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
