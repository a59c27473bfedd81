import 'survey-core/survey-core.css'
// A quiz as a survey library makes it, one question a page, with the site's own questions; they are written beside this
// by tests/bench/peers/build.ts.
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import { Survey } from 'survey-react-ui'
import content from './content.json'

const pages = content.questions.map(({ id, text, options }) => ({
  elements: [
    {
      type: 'radiogroup',
      name: id,
      title: text,
      choices: options.map(({ id: value, label }) => ({ value, text: label })),
    },
  ],
}))

function Quiz() {
  const [model] = useState(() => new Model({ pages, autoAdvanceEnabled: true, showProgressBar: true }))
  return <Survey model={model} />
}

createRoot(document.getElementById('root')).render(<Quiz />)
