import type { DataFile } from '#domain/export/open-data.ts'
import { withBase } from '#ui/kit/link.tsx'
import styles from './method.module.css'

/** A column of a published table, in words. */
interface DescribedColumn {
  readonly name: string
  readonly says: string
}

interface OpenDataProps {
  readonly files: readonly DataFile[]
  /** What the columns of each table mean. */
  readonly tables: readonly { readonly name: string; readonly columns: readonly DescribedColumn[] }[]
  readonly citation: string
  readonly license: string
}

/** The files that others can build on: what each is, what its fields mean, and how to cite it. */
export function OpenData({ files, tables, citation, license }: OpenDataProps) {
  return (
    <section aria-labelledby="data">
      <h2 id="data">Open data</h2>
      <p>
        Everything on this site except the quiz and the examples is available as data files. The IDs match those in
        links and don’t change.
      </p>
      <ul className={styles['files']}>
        {files.map(({ address, says }) => (
          <li key={address}>
            <a href={withBase(address)}>{address.slice(address.lastIndexOf('/') + 1)}</a>
            <span>{says}</span>
          </li>
        ))}
      </ul>
      <p>
        Tables are comma-separated UTF-8. Lists within a cell use semicolons. Text that a spreadsheet could mistake for
        a formula starts with an apostrophe.
      </p>
      {tables.map(({ name, columns }) => (
        <details key={name} className={styles['source']}>
          <summary>Columns of {name}</summary>
          <dl className={styles['columns']}>
            {columns.map((column) => (
              <div key={column.name}>
                <dt>{column.name}</dt>
                <dd>{column.says}</dd>
              </div>
            ))}
          </dl>
        </details>
      ))}
      <h3 className={styles['cite']}>How to cite it</h3>
      <blockquote className={styles['citation']}>{citation}</blockquote>
      <p>{license}</p>
    </section>
  )
}
