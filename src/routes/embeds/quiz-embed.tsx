import { addressOf } from '#domain/site/paths.ts'
import { quiz } from '#routes/site-content/quiz.ts'
import { ButtonLink } from '#ui/kit/button.tsx'
import { QuizTitle } from '#ui/quiz/quiz-intro.tsx'

/** The start of the quiz. Answers are given on the site, which keeps them: no frame of another site can. */
export function QuizEmbed() {
  const [first] = quiz.questions
  return (
    <>
      <QuizTitle mostQuestions={quiz.questions.length} />
      {first && (
        <ButtonLink to={addressOf.question(first.id)} weight="main">
          Start quiz
        </ButtonLink>
      )}
    </>
  )
}
