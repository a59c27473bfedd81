import buttonStyles from './button.module.css'
import styles from './contact-link.module.css'

/** The contact that the host of the site has configured. */
export interface Contact {
  /** An https: or mailto: address; empty for none. */
  readonly url: string
  readonly label: string
}

interface ContactLinkProps {
  readonly contact: Contact
  /** Styled as a button rather than as a link in a line. */
  readonly isButton?: boolean
}

/** The host's call to action in a paragraph, or nothing if the host has configured none. */
export function ContactLink({ contact: { url, label }, isButton = false }: ContactLinkProps) {
  if (url === '') return null
  return (
    <p>
      <a href={url} className={isButton ? buttonStyles['button'] : styles['contact']}>
        {label}
      </a>
    </p>
  )
}
