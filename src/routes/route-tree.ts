import { createRootRoute, createRoute, notFound } from '@tanstack/react-router'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { textInContext } from '#domain/text/question-context.ts'
import { ErrorPage } from '#routes/pages/error-page.tsx'
import { retiredQuestions } from '#routes/shared/retired-questions.ts'
import { core, roleNames, siteName } from '#routes/site-content/core.ts'
import { reportsReady, lazyPage, lazyReadingPage } from './lazy-page.tsx'
import { pageHead } from './page-head.ts'
import { RootLayout } from './root-layout.tsx'

/** Fetched by the pages that name responsibilities, along with their code. */
const loadResponsibilities = async () => (await import('#routes/site-content/responsibilities.ts')).responsibilities

/** Likewise, by the page of an example. */
const loadExamples = async () => (await import('#routes/site-content/examples.ts')).examples

/** Search parameters stay as they came: each page reads its own with a parser of the domain. */
const validateSearch = (search: Record<string, unknown>) => search

const root = createRootRoute({
  component: RootLayout,
  notFoundComponent: lazyPage(() => import('#routes/pages/not-found-page.tsx'), 'NotFoundPage'),
  errorComponent: reportsReady(ErrorPage),
  validateSearch,
  // Every page has its own: this one is that of addresses that lead nowhere.
  head: () =>
    pageHead({ title: `Not found · ${siteName}`, description: 'There is no page at this address.', listed: false }),
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyPage(() => import('#routes/pages/home-page.tsx'), 'HomePage'),
  head: () =>
    pageHead({
      title: `${roleNames.join(' or ')}? One faces in, one faces out`,
      description: `The difference between a ${core.roles.map(({ title }) => title).join(' and a ')}, side by side, with the source of every statement.`,
    }),
})

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  component: lazyReadingPage(() => import('#routes/pages/compare-page.tsx'), 'ComparePage'),
  head: () =>
    pageHead({
      title: `${siteName}, row by row`,
      description: `The two roles, row by row: ${core.dimensions.map(({ name }) => lowercaseFirst(name)).join(', ')}. Choose rows and columns, and link to any of them.`,
    }),
})

const dimension = createRoute({
  getParentRoute: () => root,
  path: '/compare/$dimension',
  component: lazyReadingPage(() => import('#routes/pages/dimension-page.tsx'), 'DimensionPage'),
  loader: ({ params }) => {
    const found = core.dimensions.find(({ id }) => id === params.dimension)
    if (found === undefined) throw notFound({ routeId: '__root__' })
    return found
  },
  head: ({ loaderData }) =>
    loaderData
      ? pageHead({
          title: `${loaderData.name} · ${siteName}`,
          description: `${loaderData.question} ${loaderData.summary.text}`,
        })
      : {},
})

const responsibilities = createRoute({
  getParentRoute: () => root,
  path: '/responsibilities',
  component: lazyReadingPage(() => import('#routes/pages/responsibilities-page.tsx'), 'ResponsibilitiesPage'),
  loader: loadResponsibilities,
  head: ({ loaderData }) =>
    loaderData
      ? pageHead({
          title: `Whose is this? ${loaderData.length} responsibilities · ${siteName}`,
          description:
            'Search and narrow what has to be done with technology, until it is clear whose it is: by role, theme, objective or business partner.',
        })
      : {},
})

const responsibility = createRoute({
  getParentRoute: () => root,
  path: '/responsibilities/$responsibility',
  component: lazyReadingPage(() => import('#routes/pages/responsibility-page.tsx'), 'ResponsibilityPage'),
  loader: async ({ params }) => {
    const found = (await loadResponsibilities()).find(({ id }) => id === params.responsibility)
    if (found === undefined) throw notFound({ routeId: '__root__' })
    return found
  },
  head: ({ loaderData }) =>
    loaderData
      ? pageHead({ title: `${loaderData.title} · ${siteName}`, description: loaderData.explanation.text })
      : {},
})

const together = createRoute({
  getParentRoute: () => root,
  path: '/together',
  component: lazyReadingPage(() => import('#routes/pages/together-page.tsx'), 'TogetherPage'),
  head: () =>
    pageHead({
      title: `${siteName}, together`,
      description:
        'Where the two roles meet, what each hands the other, what the partnership takes, and what it yields.',
    }),
})

const quiz = createRoute({
  getParentRoute: () => root,
  path: '/quiz',
  component: lazyPage(() => import('#routes/pages/quiz-page.tsx'), 'QuizPage'),
  head: () =>
    pageHead({
      title: `Which do you need? ${roleNames.join(', ')}, both, or neither`,
      description: `At most ${core.quiz.questions.length} questions about your organization. The result comes with its reasons and with what would change it.`,
    }),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/quiz/review',
  component: lazyPage(() => import('#routes/pages/review-page.tsx'), 'ReviewPage'),
  head: () =>
    pageHead({
      title: 'Your answers · Which do you need?',
      description: 'Every answer on one page, to check and change before the result.',
    }),
})

/** Questions of the earlier quiz: their addresses were given out, so each still opens, and says that it's gone. */
const retiredQuestion = createRoute({
  getParentRoute: () => root,
  path: '/quiz/$retired',
  // Any other question is left to the next route.
  params: { parse: ({ retired }) => retiredQuestions.includes(retired) && { retired } },
  component: lazyPage(() => import('#routes/pages/quiz-page.tsx'), 'RetiredQuestionPage'),
  head: () =>
    pageHead({
      title: 'No longer asked · Which do you need?',
      description: 'The quiz has changed, and this question is no longer asked. Here is where the quiz starts.',
      listed: false,
    }),
})

const question = createRoute({
  getParentRoute: () => root,
  path: '/quiz/$question',
  component: lazyPage(() => import('#routes/pages/question-page.tsx'), 'QuestionPage'),
  loader: ({ params }) => {
    const found = core.quiz.questions.find(({ id }) => id === params.question)
    if (found === undefined) throw notFound({ routeId: '__root__' })
    return found
  },
  head: ({ loaderData }) =>
    loaderData
      ? pageHead({
          title: `${textInContext(core.quiz.questions, loaderData)} · Which do you need?`,
          description: `Question ${core.quiz.questions.indexOf(loaderData) + 1} of at most ${core.quiz.questions.length}: ${loaderData.options.map(({ label }) => label).join('; ')}.`,
        })
      : {},
})

const result = createRoute({
  getParentRoute: () => root,
  path: '/result/$outcome',
  component: lazyPage(() => import('#routes/pages/result-page.tsx'), 'ResultPage'),
  loader: ({ params }) => {
    const found = core.quiz.results.find(({ id }) => id === params.outcome)
    if (found === undefined) throw notFound({ routeId: '__root__' })
    return found
  },
  head: ({ loaderData, match }) => {
    if (loaderData === undefined) return {}
    // Known to the browser only: the build has no query.
    const isTried = 'was' in match.search
    const name = isTried ? `${loaderData.name}, with other answers` : loaderData.name
    return pageHead({ title: `${name} · Which do you need?`, description: loaderData.headline })
  },
})

const charter = createRoute({
  getParentRoute: () => root,
  path: '/charter',
  component: lazyPage(() => import('#routes/pages/charter-page.tsx'), 'CharterPage'),
  loader: loadResponsibilities,
  head: ({ loaderData }) =>
    loaderData
      ? pageHead({
          title: 'Who owns what, here? A role charter',
          description: `${loaderData.length} responsibilities to divide between ${roleNames.join(', ')} and others: gaps and overlaps are told as you go, and the charter leaves as a link, a file or a page to sign.`,
        })
      : {},
})

const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  component: lazyPage(() => import('#routes/pages/team-page.tsx'), 'TeamPage'),
  head: () =>
    pageHead({
      title: `Team comparison: your answers side by side · ${siteName}`,
      description:
        'Two to twelve people’s answers to the quiz side by side: where they agree, where they don’t, and the group’s result. Everything is in the link.',
    }),
})

const examples = createRoute({
  getParentRoute: () => root,
  path: '/examples',
  component: lazyReadingPage(() => import('#routes/pages/examples-page.tsx'), 'ExamplesPage'),
  head: () =>
    pageHead({
      title: `Examples to open · ${siteName}`,
      description: 'Organizations before a decision: what the quiz says, what was decided, and whether the two agree.',
    }),
})

const example = createRoute({
  getParentRoute: () => root,
  path: '/examples/$example',
  component: lazyReadingPage(() => import('#routes/pages/examples-page.tsx'), 'ExamplePage'),
  loader: async ({ params }) => {
    const found = (await loadExamples()).find(({ id }) => id === params.example)
    if (found === undefined) throw notFound({ routeId: '__root__' })
    return found
  },
  head: ({ loaderData }) =>
    loaderData
      ? pageHead({
          title: `${loaderData.title} · Example`,
          description: `${loaderData.organization}. ${loaderData.story[0]}`,
        })
      : {},
})

const method = createRoute({
  getParentRoute: () => root,
  path: '/method',
  component: lazyReadingPage(() => import('#routes/pages/method-page.tsx'), 'MethodPage'),
  head: () =>
    pageHead({
      title: `How the quiz scores · ${siteName}`,
      description:
        'Every rule and number the quiz uses, how often it’s right, what it can’t know, and the source of every statement.',
    }),
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: lazyPage(() => import('#routes/pages/accessibility-page.tsx'), 'AccessibilityPage'),
  head: () =>
    pageHead({
      title: `For every reader: accessibility · ${siteName}`,
      description:
        'What is promised to every reader, how it is tested with every change, what is known to fall short, and whom to tell.',
    }),
})

const licenses = createRoute({
  getParentRoute: () => root,
  path: '/licenses',
  component: lazyPage(() => import('#routes/pages/licenses-page.tsx'), 'LicensesPage'),
  head: () =>
    pageHead({
      title: `Made with the work of others: licenses · ${siteName}`,
      description: 'Every package and typeface that reaches your browser, with its version and its license.',
    }),
})

const openData = createRoute({
  getParentRoute: () => root,
  path: '/open-data',
  component: lazyPage(() => import('#routes/pages/open-data-page.tsx'), 'OpenDataPage'),
  head: () =>
    pageHead({
      title: `Open data · ${siteName}`,
      description: 'The comparison and the responsibilities as data files: what each holds, and how to cite it.',
    }),
})

/** The map of the site. */
export const routeTree = root.addChildren([
  home,
  compare,
  dimension,
  responsibilities,
  responsibility,
  together,
  quiz,
  review,
  retiredQuestion,
  question,
  result,
  charter,
  board,
  examples,
  example,
  method,
  accessibility,
  licenses,
  openData,
])
