import { createRootRoute, createRoute, notFound } from '@tanstack/react-router'
import { retiredQuestions } from '#domain/quiz/retired-questions.ts'
import { ErrorPage } from '#routes/pages/error-page.tsx'
import { nextSteps } from '#routes/shared/next-steps.ts'
import { answeredResult, linkedBrief, teamComparison } from '#routes/shared/on-demand-parts.ts'
import { core } from '#routes/site-content/core.ts'
import { siteName } from '#routes/site-content/site-name.ts'
import { lazyHead, lazyHeadOfData, lazyPage, lazyReadingPage, pageCode, reportsReady } from './lazy-page.tsx'
import { retryLostStyles } from './lost-styles.ts'
import { pageHead } from './page-head.ts'
import { RootLayout } from './root-layout.tsx'

/** Loaded along with the code of the pages that show responsibilities. */
const loadResponsibilities = async () => (await import('#routes/site-content/responsibilities.ts')).responsibilities

/** Includes the search if the address has a text to search for. */
const loadExplorer = async ({ location }: { readonly location: { readonly search: object } }) => {
  if ('q' in location.search) await (await import('#routes/hooks/use-search.ts')).prepareSearch()
  return loadResponsibilities()
}

/** Likewise, for the pages of the quiz. */
const loadQuiz = async () => (await import('#routes/site-content/quiz.ts')).quiz

/** Search parameters are passed through: each page parses its own with a codec of the domain. */
const validateSearch = (search: Record<string, unknown>) => search

/** Whether a link has answers: then the page shows what follows from them. */
const hasAnswers = ({ search }: { readonly search: object }) => ({ hasAnswers: 'a' in search })

const root = createRootRoute({
  component: RootLayout,
  notFoundComponent: lazyPage(() => import('#routes/pages/not-found-page.tsx'), 'NotFoundPage'),
  errorComponent: reportsReady(ErrorPage),
  validateSearch,
  // Every page overrides this one, which is for addresses that have no page.
  head: () =>
    pageHead({ title: `Page not found · ${siteName}`, description: 'There’s no page at this address.', listed: false }),
})

const homePage = pageCode(() => import('#routes/pages/home-page.tsx'))
const comparePage = pageCode(() => import('#routes/pages/compare-page.tsx'))
const dimensionPage = pageCode(() => import('#routes/pages/dimension-page.tsx'))
const responsibilitiesPage = pageCode(() => import('#routes/pages/responsibilities-page.tsx'))
const responsibilityPage = pageCode(() => import('#routes/pages/responsibility-page.tsx'))
const contestedPage = pageCode(() => import('#routes/pages/contested-page.tsx'))
const topicPage = pageCode(() => import('#routes/pages/topic-page.tsx'))
const kindsPage = pageCode(() => import('#routes/pages/kinds-page.tsx'))
const lawPage = pageCode(() => import('#routes/pages/law-page.tsx'))
const togetherPage = pageCode(() => import('#routes/pages/together-page.tsx'))
const quizPage = pageCode(() => import('#routes/pages/quiz-page.tsx'))
const reviewPage = pageCode(() => import('#routes/pages/review-page.tsx'))
const questionPage = pageCode(() => import('#routes/pages/question-page.tsx'))
const resultPage = pageCode(() => import('#routes/pages/result-page.tsx'))
const charterPage = pageCode(() => import('#routes/pages/charter-page.tsx'))
const briefPage = pageCode(() => import('#routes/pages/brief-page.tsx'))
const sessionPage = pageCode(() => import('#routes/pages/session-page.tsx'))
const teamPage = pageCode(() => import('#routes/pages/team-page.tsx'))
const examplesPage = pageCode(() => import('#routes/pages/examples-page.tsx'))
const methodPage = pageCode(() => import('#routes/pages/method-page.tsx'))
const accessibilityPage = pageCode(() => import('#routes/pages/accessibility-page.tsx'))
const licensesPage = pageCode(() => import('#routes/pages/licenses-page.tsx'))
const openDataPage = pageCode(() => import('#routes/pages/open-data-page.tsx'))

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyPage(homePage, 'HomePage'),
  head: lazyHead(homePage, 'homeHead'),
})

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  component: lazyReadingPage(comparePage, 'ComparePage'),
  loader: async () => (await comparePage()).data.loadParts(retryLostStyles),
  head: lazyHead(comparePage, 'compareHead'),
})

const dimension = createRoute({
  getParentRoute: () => root,
  path: '/compare/$dimension',
  component: lazyReadingPage(dimensionPage, 'DimensionPage'),
  loader: async ({ params }) => {
    const found = core.dimensions.find(({ id }) => id === params.dimension)
    if (found === undefined) throw notFound({ routeId: '__root__' })
    return {
      dimension: found,
      parts: await (await dimensionPage()).data.partsOf(found).loadParts(retryLostStyles),
    }
  },
  head: lazyHeadOfData(dimensionPage, 'dimensionHead'),
})

const responsibilities = createRoute({
  getParentRoute: () => root,
  path: '/responsibilities',
  component: lazyReadingPage(responsibilitiesPage, 'ResponsibilitiesPage'),
  loader: loadExplorer,
  head: lazyHeadOfData(responsibilitiesPage, 'responsibilitiesHead'),
})

const responsibility = createRoute({
  getParentRoute: () => root,
  path: '/responsibilities/$responsibility',
  component: lazyReadingPage(responsibilityPage, 'ResponsibilityPage'),
  loader: async ({ params }) => {
    const { loadResponsibility } = await import('#routes/shared/load-responsibility.ts')
    const found = await loadResponsibility(params.responsibility)
    if (found === undefined) throw notFound({ routeId: '__root__' })
    return found
  },
  head: lazyHeadOfData(responsibilityPage, 'responsibilityHead'),
})

/** The contested topics lead on to everything but themselves. */
const lastSteps = [nextSteps.quiz, nextSteps.charter]

const contested = createRoute({
  getParentRoute: () => root,
  path: '/contested',
  component: lazyReadingPage(contestedPage, 'ContestedPage', lastSteps),
  head: lazyHead(contestedPage, 'contestedHead'),
})

const topic = createRoute({
  getParentRoute: () => root,
  path: '/contested/$topic',
  component: lazyReadingPage(topicPage, 'TopicPage', lastSteps),
  loader: async ({ params }) => {
    const found = await (await topicPage()).data.loadTopic(params.topic, retryLostStyles)
    if (found === undefined) throw notFound({ routeId: '__root__' })
    return found
  },
  head: lazyHeadOfData(topicPage, 'topicHead'),
})

const kinds = createRoute({
  getParentRoute: () => root,
  path: '/kinds',
  component: lazyReadingPage(kindsPage, 'KindsPage'),
  loader: async () => (await kindsPage()).data.loadParts(retryLostStyles),
  head: lazyHead(kindsPage, 'kindsHead'),
})

const law = createRoute({
  getParentRoute: () => root,
  path: '/law',
  component: lazyReadingPage(lawPage, 'LawPage'),
  loader: async () => (await lawPage()).data.loadParts(retryLostStyles),
  head: lazyHead(lawPage, 'lawHead'),
})

const together = createRoute({
  getParentRoute: () => root,
  path: '/together',
  component: lazyReadingPage(togetherPage, 'TogetherPage'),
  head: lazyHead(togetherPage, 'togetherHead'),
})

const quiz = createRoute({
  getParentRoute: () => root,
  path: '/quiz',
  component: lazyPage(quizPage, 'QuizPage'),
  head: lazyHead(quizPage, 'quizHead'),
})

const review = createRoute({
  getParentRoute: () => root,
  path: '/quiz/review',
  component: lazyPage(reviewPage, 'ReviewPage'),
  head: lazyHead(reviewPage, 'reviewHead'),
})

/** Questions of the earlier quiz. Their addresses have been shared, so each still opens and says that it's gone. */
const retiredQuestion = createRoute({
  getParentRoute: () => root,
  path: '/quiz/$retired',
  // Any other question is left to the next route.
  params: { parse: ({ retired }) => retiredQuestions.includes(retired) && { retired } },
  component: lazyPage(quizPage, 'RetiredQuestionPage'),
  head: lazyHead(quizPage, 'retiredQuestionHead'),
})

const question = createRoute({
  getParentRoute: () => root,
  path: '/quiz/$question',
  component: lazyPage(questionPage, 'QuestionPage'),
  loader: async ({ params }) => {
    const found = (await loadQuiz()).questions.find(({ id }) => id === params.question)
    if (found === undefined) throw notFound({ routeId: '__root__' })
    return found
  },
  head: lazyHeadOfData(questionPage, 'questionHead'),
})

const result = createRoute({
  getParentRoute: () => root,
  path: '/result/$outcome',
  component: lazyPage(resultPage, 'ResultPage'),
  loaderDeps: hasAnswers,
  loader: async ({ params, deps }) => {
    if (deps.hasAnswers) await answeredResult.prepare()
    const found = (await loadQuiz()).results.find(({ id }) => id === params.outcome)
    if (found === undefined) throw notFound({ routeId: '__root__' })
    return found
  },
  head: lazyHeadOfData(resultPage, 'resultHead'),
})

const charter = createRoute({
  getParentRoute: () => root,
  path: '/charter',
  component: lazyPage(charterPage, 'CharterPage'),
  loader: loadResponsibilities,
  head: lazyHeadOfData(charterPage, 'charterHead'),
})

const brief = createRoute({
  getParentRoute: () => root,
  path: '/brief',
  component: lazyPage(briefPage, 'BriefPage'),
  loaderDeps: ({ search }) => search,
  loader: async ({ deps }) => {
    if (Object.keys(deps).length > 0) await linkedBrief.prepare()
  },
  head: lazyHead(briefPage, 'briefHead'),
})

const session = createRoute({
  getParentRoute: () => root,
  path: '/session',
  component: lazyPage(sessionPage, 'SessionPage'),
  head: lazyHead(sessionPage, 'sessionHead'),
})

const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  component: lazyPage(teamPage, 'TeamPage'),
  loaderDeps: hasAnswers,
  loader: async ({ deps }) => {
    if (deps.hasAnswers) await teamComparison.prepare()
  },
  head: lazyHead(teamPage, 'teamHead'),
})

const examples = createRoute({
  getParentRoute: () => root,
  path: '/examples',
  component: lazyReadingPage(examplesPage, 'ExamplesPage'),
  head: lazyHead(examplesPage, 'examplesHead'),
})

const example = createRoute({
  getParentRoute: () => root,
  path: '/examples/$example',
  component: lazyReadingPage(examplesPage, 'ExamplePage'),
  loader: async ({ params }) => {
    const found = await (await import('#routes/shared/load-example.ts')).loadExample(params.example)
    if (found === undefined) throw notFound({ routeId: '__root__' })
    return found
  },
  head: lazyHeadOfData(examplesPage, 'exampleHead'),
})

const method = createRoute({
  getParentRoute: () => root,
  path: '/method',
  component: lazyReadingPage(methodPage, 'MethodPage'),
  loader: async () => (await methodPage()).data.loadParts(retryLostStyles),
  head: lazyHead(methodPage, 'methodHead'),
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: lazyPage(accessibilityPage, 'AccessibilityPage'),
  head: lazyHead(accessibilityPage, 'accessibilityHead'),
})

const licenses = createRoute({
  getParentRoute: () => root,
  path: '/licenses',
  component: lazyPage(licensesPage, 'LicensesPage'),
  head: lazyHead(licensesPage, 'licensesHead'),
})

const openData = createRoute({
  getParentRoute: () => root,
  path: '/open-data',
  component: lazyPage(openDataPage, 'OpenDataPage'),
  head: lazyHead(openDataPage, 'openDataHead'),
})

/** All routes of the site. */
export const routeTree = root.addChildren([
  home,
  compare,
  dimension,
  responsibilities,
  responsibility,
  contested,
  topic,
  kinds,
  law,
  together,
  quiz,
  review,
  retiredQuestion,
  question,
  result,
  charter,
  brief,
  session,
  board,
  examples,
  example,
  method,
  accessibility,
  licenses,
  openData,
])
