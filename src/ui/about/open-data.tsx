import type { ReactNode } from 'react'
import type { DataFile } from '#domain/export/open-data.ts'
import { withBase } from '#ui/kit/link.tsx'
import { AboutSection } from './about-section.tsx'
import styles from './open-data.module.css'

/** A column of a published table and its description. */
interface DescribedColumn {
  readonly name: string
  readonly says: string
}

interface OpenDataProps {
  readonly title: ReactNode
  readonly files: readonly DataFile[]
  /** The columns of each table, described. */
  readonly tables: readonly { readonly name: string; readonly columns: readonly DescribedColumn[] }[]
  readonly citation: string
  readonly license: string
}

/** The open data: files, descriptions of their columns, and the citation. */
export function OpenData({ title, files, tables, citation, license }: OpenDataProps) {
  return (
    <div className="page">
      {title}
      <AboutSection id="files" heading="Files">
        <ul className={styles['files']}>
          {files.map(({ address, says }) => (
            <li key={address}>
              <a href={withBase(address)}>{address.slice(address.lastIndexOf('/') + 1)}</a>
              <span>{says}</span>
            </li>
          ))}
        </ul>
        <p>
          Tables are comma-separated UTF-8. Lists within a cell use semicolons. Text that a spreadsheet could mistake
          for a formula starts with an apostrophe.
        </p>
      </AboutSection>
      {tables.map(({ name, columns }, index) => (
        <AboutSection key={name} id={`columns-${index + 1}`} heading={<>Columns of {name}</>}>
          <dl className={styles['columns']}>
            {columns.map((column) => (
              <div key={column.name}>
                <dt>{column.name}</dt>
                <dd>{column.says}</dd>
              </div>
            ))}
          </dl>
        </AboutSection>
      ))}
      <AboutSection id="cite" heading="Citation">
        <blockquote className={styles['citation']}>{citation}</blockquote>
        <p>{license}</p>
      </AboutSection>
    </div>
  )
}
