import { addressOf } from '#domain/site/paths.ts'
import { useQuiz } from '#routes/hooks/use-quiz.ts'
import { ResetControl } from '#routes/shared/reset-answers.tsx'
import { resultPath } from '#routes/shared/result-path.ts'
import { core } from '#routes/site-content/core.ts'
import { answerQuestion, clearAnswer, toggleMattersMost } from '#state/quiz.ts'
import { QuizIssues } from '#ui/quiz/quiz-issues.tsx'
import { Review } from '#ui/quiz/review.tsx'

export function ReviewPage() {
  const { answers, storageIssue } = useQuiz()
  return (
    <Review
      questions={core.quiz.questions}
      unknown={core.quiz.unknown}
      answers={answers}
      addressOfQuestion={addressOf.question}
      resultAddress={resultPath(answers)}
      onChoose={(question, option) => (option === undefined ? clearAnswer(question) : answerQuestion(question, option))}
      onMark={(question) => toggleMattersMost(core.quiz, question)}
      reset={<ResetControl />}
      notice={<QuizIssues issue={storageIssue} />}
    />
  )
}
