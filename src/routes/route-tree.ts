import { createRootRoute, createRoute, notFound } from '@tanstack/react-router'
import { lowercaseFirst } from '#domain/text/lowercase-first.ts'
import { textInContext } from '#domain/text/question-context.ts'
import { ErrorPage } from '#routes/pages/error-page.tsx'
import { retiredQuestions } from '#routes/shared/retired-questions.ts'
import { core, roleNames, siteName } from '#routes/site-content/core.ts'
import { reportsReady, lazyPage, lazyReadingPage } from './lazy-page.tsx'
import { pageHead } from './page-head.ts'
import { RootLayout } from './root-layout.tsx'

/** Loaded along with the code of the pages that show responsibilities. */
const loadResponsibilities = async () => (await import('#routes/site-content/responsibilities.ts')).responsibilities

/** Includes the search if the address has a text to search for. */
const loadExplorer = async ({ location }: { readonly location: { readonly search: object } }) => {
  if ('q' in location.search) await (await import('#routes/hooks/use-search.ts')).prepareSearch()
  return loadResponsibilities()
}

/** Likewise, for the page of an example. */
const loadExamples = async () => (await import('#routes/site-content/examples.ts')).examples

/** Search parameters are passed through: each page parses its own with a codec of the domain. */
const validateSearch = (search: Record<string, unknown>) => search

const root = createRootRoute({
  component: RootLayout,
  notFoundComponent: lazyPage(() => import('#routes/pages/not-found-page.tsx'), 'NotFoundPage'),
  errorComponent: reportsReady(ErrorPage),
  validateSearch,
  // Every page overrides this one, which is for addresses that have no page.
  head: () =>
    pageHead({ title: `Page not found · ${siteName}`, description: 'There’s no page at this address.', listed: false }),
})

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyPage(() => import('#routes/pages/home-page.tsx'), 'HomePage'),
  head: () =>
    pageHead({
      title: `${roleNames.join(' or ')}? One faces mostly in, one mostly out`,
      description: `How the roles of the ${core.roles.map(({ title }) => title).join(' and the ')} differ, side by side, with the source of every statement.`,
    }),
})

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  component: lazyReadingPage(() => import('#routes/pages/compare-page.tsx'), 'ComparePage'),
  head: () =>
    pageHead({
      title: `${siteName}, side by side`,
      description: `The two roles compared: ${core.dimensions.map(({ name }) => lowercaseFirst(name)).join(', ')}. Choose rows and columns, then share the view.`,
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
  loader: loadExplorer,
  head: ({ loaderData }) =>
    loaderData
      ? pageHead({
          title: `Who owns what? ${loaderData.length} responsibilities · ${siteName}`,
          description: `Search ${loaderData.length} technology responsibilities to see which role usually owns each. Filter by role, theme, objective, or business partner.`,
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
      ? pageHead({
          title: `${loaderData.term} · ${siteName}`,
          description: `${loaderData.title}. ${loaderData.explanation.text}`,
        })
      : {},
})

const kinds = createRoute({
  getParentRoute: () => root,
  path: '/kinds',
  component: lazyReadingPage(() => import('#routes/pages/kinds-page.tsx'), 'KindsPage'),
  head: () =>
    pageHead({
      title: `Which ${roleNames.join(', which ')} do you mean? The kinds of each · ${siteName}`,
      description:
        'The same title stands for different jobs. The kinds of each role side by side, with the way each one faces and the source.',
    }),
})

const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  component: lazyReadingPage(() => import('#routes/pages/law-page.tsx'), 'LawPage'),
  head: () =>
    pageHead({
      title: `Where the law names the role · ${siteName}`,
      description:
        'Whom laws and regulators name for technology, security, and data, and what that person must or may do: by jurisdiction and sector, with the article and the date it was checked.',
    }),
})

const together = createRoute({
  getParentRoute: () => root,
  path: '/together',
  component: lazyReadingPage(() => import('#routes/pages/together-page.tsx'), 'TogetherPage'),
  head: () =>
    pageHead({
      title: `Working together · ${siteName}`,
      description:
        'Where the two roles meet, what each provides the other, what the partnership requires, and how it pays off.',
    }),
})

const quiz = createRoute({
  getParentRoute: () => root,
  path: '/quiz',
  component: lazyPage(() => import('#routes/pages/quiz-page.tsx'), 'QuizPage'),
  head: () =>
    pageHead({
      title: `Which do you need? ${roleNames.join(', ')}, both, or neither`,
      description: `Up to ${core.quiz.questions.length} questions about your organization. The result shows its reasons and what would change it.`,
    }),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/quiz/review',
  component: lazyPage(() => import('#routes/pages/review-page.tsx'), 'ReviewPage'),
  head: () =>
    pageHead({
      title: 'Review your answers · Which do you need?',
      description: 'All your answers on one page. Check and change them before you see the result.',
    }),
})

/** Questions of the earlier quiz. Their addresses have been shared, so each still opens and says that it's gone. */
const retiredQuestion = createRoute({
  getParentRoute: () => root,
  path: '/quiz/$retired',
  // Any other question is left to the next route.
  params: { parse: ({ retired }) => retiredQuestions.includes(retired) && { retired } },
  component: lazyPage(() => import('#routes/pages/quiz-page.tsx'), 'RetiredQuestionPage'),
  head: () =>
    pageHead({
      title: 'No longer asked · Which do you need?',
      description: 'The quiz has changed, and this question is no longer asked. Start the new quiz here.',
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
    // Only the browser knows this: at build time there's no query.
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
          title: `Role charter · ${siteName}`,
          description: `Divide ${loaderData.length} technology responsibilities between ${roleNames.join(', ')}, and others. See gaps and overlaps as you go, then share the charter as a link, a file, or a page to sign.`,
        })
      : {},
})

const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  component: lazyPage(() => import('#routes/pages/team-page.tsx'), 'TeamPage'),
  head: () =>
    pageHead({
      title: `Team comparison · ${siteName}`,
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
      title: `Examples · ${siteName}`,
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
      title: `Methodology: How the quiz works · ${siteName}`,
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
      title: `Accessibility · ${siteName}`,
      description:
        'What to expect from this site, how we test it with every change, its known limitations, and how to report a problem.',
    }),
})

const licenses = createRoute({
  getParentRoute: () => root,
  path: '/licenses',
  component: lazyPage(() => import('#routes/pages/licenses-page.tsx'), 'LicensesPage'),
  head: () =>
    pageHead({
      title: `Open-source licenses · ${siteName}`,
      description: 'Third-party software and fonts delivered to your browser, with versions and licenses.',
    }),
})

const openData = createRoute({
  getParentRoute: () => root,
  path: '/open-data',
  component: lazyPage(() => import('#routes/pages/open-data-page.tsx'), 'OpenDataPage'),
  head: () =>
    pageHead({
      title: `Open data · ${siteName}`,
      description: 'The comparison and the responsibilities as data files: what each contains, and how to cite it.',
    }),
})

/** All routes of the site. */
export const routeTree = root.addChildren([
  home,
  compare,
  dimension,
  responsibilities,
  responsibility,
  kinds,
  law,
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
