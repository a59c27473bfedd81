import buttonStyles from './button.module.css'
import styles from './contact-link.module.css'

/** Whom readers may turn to: what whoever hosts the site has set. */
export interface Contact {
  /** An https: or mailto: address; empty for none. */
  readonly url: string
  readonly label: string
}

interface ContactLinkProps {
  readonly contact: Contact
  /** Drawn as a next step, rather than as a link in a line. */
  readonly isButton?: boolean
}

/** The host's own call to action, in a paragraph; nothing where the host has set none. */
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
