/** The React half of the script. It runs as a separate task, so that the page can respond in between. */
export { createRoot, hydrateRoot } from 'react-dom/client'
