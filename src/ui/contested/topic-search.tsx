import { Button } from '#ui/kit/button.tsx'
import styles from './topic-search.module.css'

const fieldId = 'search'

/** A search field that leads to the page that searches, topics included. */
export function TopicSearch({ onSearch }: { readonly onSearch: (text: string) => void }) {
  return (
    <search className="needs-script no-print">
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault()
          onSearch(String(new FormData(event.currentTarget).get(fieldId)))
        }}
      >
        <label htmlFor={fieldId}>Search topics and responsibilities</label>
        <input id={fieldId} name={fieldId} type="search" placeholder="AI, ERP, GDPR" autoComplete="off" />
        <Button type="submit">Search</Button>
      </form>
    </search>
  )
}
