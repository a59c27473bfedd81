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
  /** Address of the file with all license texts. */
  readonly textsAddress: string
  readonly listAddress: string
}

/** Third-party software and fonts, with their licenses. */
export function Licenses({ title, code, typefaces, textsAddress, listAddress }: LicensesProps) {
  return (
    <div className="page">
      {title}
      <AboutSection id="texts" heading="License texts">
        <p>
          The full license texts, with copyright notices, are in <a href={textsAddress}>licenses.txt</a>. The tables
          below are also available as <a href={listAddress}>licenses.json</a>.
        </p>
      </AboutSection>
      <AboutSection id="code" heading="Software">
        <Packages rows={code} caption="In the scripts your browser runs" />
      </AboutSection>
      <AboutSection id="typefaces" heading="Typefaces">
        <Packages rows={typefaces} caption="Subset to the characters this site uses" />
      </AboutSection>
      <AboutSection id="own" heading="This site">
        <p>
          The code of this site is under the MIT license. The article belongs to its author. This site paraphrases and
          cites it.
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
