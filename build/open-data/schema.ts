import { dataVersion } from '#domain/export/open-data.ts'
import { signalCount } from '#model/limits.ts'
import { contested, shared } from '#model/responsibility.ts'
import { orientations } from '#model/role.ts'
import { bases } from '#model/source.ts'
import { legalSectors } from '#model/topic.ts'

interface Schema {
  readonly [keyword: string]: unknown
}

/** A string that isn't empty. */
function text(description: string): Schema {
  return { type: 'string', minLength: 1, description }
}

function id(description: string): Schema {
  return { type: 'string', pattern: '^[a-z0-9][A-Za-z0-9.-]*$', description }
}

function oneOf(values: readonly string[], description: string): Schema {
  return { enum: values, description }
}

function list(items: Schema, description: string, rules: Schema = {}): Schema {
  return { type: 'array', items, description, ...rules }
}

function ids(description: string): Schema {
  return list(id('An ID from that list.'), description, { uniqueItems: true })
}

function defined(name: string, description: string): Schema {
  return { $ref: `#/$defs/${name}`, description }
}

/** An object with exactly these fields; those in `optional` may be missing. */
function record(description: string, properties: Record<string, Schema>, optional: readonly string[] = []): Schema {
  return {
    type: 'object',
    description,
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  }
}

const statement = defined('statement', 'A statement and its sources.')

const rowFields = {
  id: id('Permanent ID of the row; also the fragment of its link.'),
  dimension: id('ID of the dimension that it belongs to.'),
  label: text('What is compared.'),
  hint: text('The same in a few plain words.'),
  lead: {
    const: true,
    description: 'Present on the one row that represents its dimension where there’s room for only one.',
  },
}

const definitions = {
  statement: record('One sentence with the evidence for it.', {
    text: text('The sentence, in the project’s own words.'),
    basis: oneOf(
      bases,
      'article: the article says so, in other words. derived: our own interpretation. source: another source says so, in other words.',
    ),
    sources: list(
      id('ID of a claim or of an external source.'),
      'Sources of the statement; none for an interpretation from practice, which only content beyond the article has.',
      { uniqueItems: true },
    ),
  }),
  cell: record('What one side of a row says.', {
    headline: text('A few words.'),
    statement: defined('statement', 'The sentence that carries them.'),
  }),
  lean: text(`ID of the role that it belongs to by default, “${shared}”, or “${contested}” if organizations differ.`),
  commonPoint: record('A titled statement about the roles together.', {
    id: id('Permanent ID of the point.'),
    title: text('The point in a few words.'),
    statement,
  }),
  named: record('An objective or a business unit, by which responsibilities can be filtered.', {
    id: id('Permanent ID.'),
    name: text('What it is called.'),
    lean: defined('lean', 'The role that it belongs to by default.'),
    statement,
  }),
}

const article = record('The article that everything is based on. It belongs to its author.', {
  title: text('Its title.'),
  author: text('Who wrote it.'),
  published: { type: 'string', format: 'date', description: 'The day on which it was published, ISO 8601.' },
  kind: text('What kind of text it is.'),
})

const section = record('A part of the article, by its own heading.', {
  id: id('Permanent ID of the section.'),
  heading: text('Its heading.'),
})

const claim = record('One thing that the article says, paraphrased.', {
  id: id('Permanent ID of the claim; statements cite it.'),
  section: id('ID of the section that it stands in.'),
  says: text('The claim, in the project’s own words.'),
})

const externalSource = record(
  'A source other than the article.',
  {
    id: id('Permanent ID of the source; statements cite it.'),
    title: text('Its title.'),
    publisher: text('Who published it.'),
    year: { type: 'integer', description: 'The year in which it was published.' },
    published: {
      type: 'string',
      pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`,
      description: 'When it was published, as exactly as it’s known: a year, a month, or a day.',
    },
    undated: {
      const: true,
      description: 'Present if it bears no date: the year is then an estimate, or the year in which it was read.',
    },
    address: { type: 'string', pattern: '^https://', description: 'Where it is.' },
    where: text('Where in it: a section, an article of a law, a page.'),
    says: text('What it says there, in the project’s own words.'),
    checked: { type: 'string', format: 'date', description: 'The day on which it was last read, ISO 8601.' },
    caution: text('What limits it. Quote it along with what the source says.'),
  },
  ['undated', 'caution'],
)

const role = record('One of the roles that are compared.', {
  id: id('Permanent ID of the role; cells and leans use it.'),
  abbreviation: text('The abbreviation in everyday use.'),
  title: text('The title in full.'),
  faces: oneOf(orientations, 'Which way the role faces: into the organization, out to its market, or both.'),
  promise: defined('statement', 'What the role is for, in one sentence without a subject.'),
  traits: list(
    record('A fact about the role.', { label: text('What kind of fact.'), statement }),
    'Facts about the role under short labels.',
  ),
})

const dimension = record('A group of rows that answer one question.', {
  id: id('Permanent ID of the dimension; also the end of its link.'),
  name: text('What it is called.'),
  question: text('The question that it answers.'),
  summary: defined('statement', 'The answer in a sentence.'),
})

const row: Schema = {
  description: 'A row of the comparison: the roles differ, or they share it.',
  oneOf: [
    record(
      'The roles differ.',
      {
        ...rowFields,
        kind: { const: 'difference', description: 'The kind of row.' },
        cells: {
          type: 'object',
          description: 'One cell per role, by role ID.',
          additionalProperties: defined('cell', 'The statement about that role.'),
        },
      },
      ['lead'],
    ),
    record(
      'The roles share it.',
      {
        ...rowFields,
        kind: { const: 'shared', description: 'The kind of row.' },
        shared: defined('cell', 'The statement about both roles.'),
      },
      ['lead'],
    ),
  ],
}

const theme = record('What a responsibility can be about.', {
  id: id('Permanent ID of the theme.'),
  name: text('What it is called.'),
  gloss: text('The same in plain words.'),
})

const responsibility = record(
  'Something that has to be done with technology.',
  {
    id: id('Permanent ID of the responsibility; also the end of its link.'),
    term: text('The field’s standard short name for it.'),
    title: text('What is to be done: a verb phrase without a subject.'),
    explanation: defined('statement', 'The same in plain words.'),
    lean: defined('lean', 'The role that usually owns it.'),
    orientation: oneOf(orientations, 'Which way the work faces.'),
    themes: ids('IDs of themes, the main one first.'),
    objectives: ids('IDs of objectives, the main one first.'),
    partners: ids('IDs of partners, the closest first.'),
    signals: list(defined('statement', 'A sign that no one owns this responsibility.'), 'What can be observed.', {
      minItems: signalCount.least,
      maxItems: signalCount.most,
    }),
    confusions: list(
      record('Another responsibility that this one is often confused with.', {
        with: id('ID of the other responsibility.'),
        tell: defined('statement', 'How to tell them apart.'),
      }),
      'Responsibilities that it’s often confused with.',
    ),
    counterpart: id('ID of the counterpart on the other side; none if the work is shared.'),
    rows: ids('IDs of the rows of the comparison that it belongs to.'),
    synonyms: list(text('A word or two.'), 'Other words that people search for.'),
    foldsInto: id(
      'ID of a responsibility that it overlaps with: a charter lists it there unless someone else owns it.',
    ),
    beyond: { const: true, description: 'Present if the article doesn’t mention it.' },
    elsewhere: list(
      record('Someone else who often owns it.', {
        owner: id('ID of a role or of another possible owner.'),
        when: defined('statement', 'When that’s so.'),
      }),
      'Who else often owns it.',
    ),
  },
  ['counterpart', 'beyond', 'elsewhere', 'foldsInto'],
)

const topic = record(
  'A question on which organizations differ.',
  {
    id: id('Permanent ID of the topic; also the end of its link.'),
    name: text('What it is called.'),
    question: text('The question.'),
    cases: list(
      record(
        'The case for one owner.',
        {
          role: id('ID of the role; missing if it’s someone else.'),
          who: text('Who it is, if it’s neither role.'),
          statement: defined('statement', 'The case.'),
        },
        ['role', 'who'],
      ),
      'The case for each role, in their order, and for someone else.',
    ),
    tests: list(defined('statement', 'A question to ask aloud.'), 'Questions that often narrow the choice.'),
    facts: list(defined('statement', 'What a source says.'), 'What sources say about it.'),
    disagreements: list(
      record(
        'Sources that disagree.',
        {
          about: text('On what.'),
          findings: list(
            record('What one of them says.', {
              headline: text('A figure or a few words.'),
              statement: defined('statement', 'The sentence.'),
            }),
            'What each says.',
            { minItems: 2 },
          ),
          titles: { const: true, description: 'Present if it’s about what a title stands for.' },
        },
        ['titles'],
      ),
      'Sources that disagree, side by side.',
    ),
    responsibilities: ids('IDs of the responsibilities that it touches, the closest first.'),
    rows: ids('IDs of the rows of the comparison that it touches.'),
    synonyms: list(text('A word or two.'), 'Related terms.'),
    searchedAs: list(text('A few words.'), 'What else people type to find it. Not terms, so pages don’t show them.'),
  },
  ['searchedAs'],
)

const reportingModel = record('A way to arrange who reports to whom.', {
  id: id('Permanent ID of the model.'),
  name: text('What it is called.'),
  statement: defined('statement', 'When it fits, and what evidence there is.'),
})

const roleKind = record('What a title stands for in practice.', {
  id: id('Permanent ID of the kind.'),
  role: id('ID of the role.'),
  name: text('What it is called.'),
  faces: oneOf(orientations, 'Which way it mostly faces, in our interpretation.'),
  statement: defined('statement', 'What it does.'),
})

const legalMention = record(
  'A place where a law or a regulator names a role.',
  {
    id: id('Permanent ID of the mention.'),
    jurisdiction: text('A country, a state, or a union.'),
    place: text('The same in two letters.'),
    sector: text('To whom it applies.'),
    sectorGroup: oneOf(
      legalSectors,
      'Whether that’s government alone, an industry, or organizations of any kind, public bodies included.',
    ),
    named: text('Who is named.'),
    position: text('The same in words that several mentions share.'),
    role: id('ID of the role, if the position is one.'),
    duty: defined('statement', 'What they must or may not do.'),
    source: id('ID of the external source; its “where” is the article of the law.'),
  },
  ['role'],
)

const interviewQuestions = (description: string) =>
  list(
    record(
      'A question for a candidate.',
      {
        id: id('Permanent ID of the question.'),
        asks: defined('statement', 'The question.'),
        listenFor: defined('statement', 'What a good answer has.'),
        responsibilities: ids('IDs of the responsibilities that it tests; none if it suits every division of work.'),
        insteadOf: ids('IDs of questions that aren’t needed where this one is asked.'),
      },
      ['insteadOf'],
    ),
    description,
  )

const hiringTexts = (what: string, description: string) =>
  list(
    record(what, { id: id('Permanent ID of the sentence.'), statement: defined('statement', 'The sentence.') }),
    description,
  )

const duties = (description: string) =>
  list(
    record(
      'What a responsibility means in a job.',
      {
        responsibility: id('ID of the responsibility.'),
        term: text('What it’s called there, if its own name doesn’t suit the position.'),
        statement: defined('statement', 'What it means.'),
        owners: list(text('A few words.'), 'The parts that can have an owner each; missing if all of it has one.'),
      },
      ['term', 'owners'],
    ),
    description,
  )

const hiring = record('What it takes to hire for the roles. All of it is our interpretation, from practice.', {
  profiles: list(
    record(
      'What it takes to hire for a role, or for one executive who has every role.',
      {
        id: id('Permanent ID of the profile; also part of a link.'),
        role: id('ID of the role; missing for the one executive.'),
        title: text('The full title.'),
        mission: defined('statement', 'What the position is for.'),
        reportsTo: defined('statement', 'To whom it reports.'),
        reporting: ids('IDs of the reporting models that fit, the most common first.'),
        firstYear: hiringTexts('Something that the first year should show.', 'What the first year should show.'),
        scorecard: list(
          record('Something that a candidate can’t do the job without.', {
            id: id('Permanent ID of the must-have.'),
            needs: defined('statement', 'The must-have.'),
            shownBy: defined('statement', 'What shows it.'),
            asked: ids('IDs of the questions for candidates and references that test it.'),
          }),
          'Must-haves.',
        ),
        questions: interviewQuestions('Questions for candidates.'),
        references: hiringTexts('A question for a reference.', 'Questions for people whom the candidate worked with.'),
        duties: duties('What some responsibilities mean in this job, instead of the general ones.'),
        scope: defined('statement', 'How far what another role owns extends; missing for the one executive.'),
        suits: defined('statement', 'Which kind of the role the profile suits; missing for the one executive.'),
        others: list(
          record('Someone else who often owns a part of the work.', {
            party: id('ID of the owner.'),
            statement: defined('statement', 'What to settle.'),
          }),
          'What to settle with others before anyone is hired.',
        ),
      },
      ['role', 'scope', 'suits'],
    ),
    'One for each role, in their order, and one for an executive who has all of them.',
  ),
  questions: interviewQuestions('Questions for candidates for any of them.'),
  references: hiringTexts('A question for a reference.', 'Likewise, for references.'),
  duties: duties('What some responsibilities mean in a job.'),
  retired: list(
    text('A section and the ID of an entry.'),
    'Parts that were there once. Their IDs are never used again.',
  ),
})

const commonPoint = defined('commonPoint', 'A titled statement.')

const complement = record('How the two roles work together.', {
  meets: list(commonPoint, 'Where the roles meet.'),
  handovers: list(
    record('What one role gives the other so that the other can do its work.', {
      id: id('Permanent ID of the handover.'),
      from: id('ID of the role that gives.'),
      to: id('ID of the role that takes.'),
      title: text('What is given, in a few words.'),
      statement,
    }),
    'Support in both directions.',
  ),
  conditions: list(commonPoint, 'Conditions for success.'),
  yields: list(commonPoint, 'The payoff.'),
})

/**
 * The JSON Schema of the published document.
 * @param address Where the schema is published; empty if the origin is unknown, and then the schema has no `$id`.
 */
export function comparisonSchema(address: string): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...(address !== '' && { $id: address }),
    title: `Comparison data, version ${dataVersion}`,
    ...record('Two roles compared: what each is, who does what, and the claims that support every statement.', {
      $schema: text('Where this schema is, from the document.'),
      version: {
        type: 'string',
        pattern: String.raw`^\d+\.\d+\.\d+$`,
        description:
          'Version of the shape by semver: the first number changes when a field is removed or changes meaning.',
      },
      citation: text('How to cite the data, as one line.'),
      license: text('How the data may be used.'),
      article,
      sections: list(section, 'The parts of the article, in its order.'),
      claims: list(claim, 'The article, claim by claim.'),
      externalSources: list(externalSource, 'Sources other than the article.'),
      caveats: list(statement, 'What to know about the source itself.'),
      roles: list(role, 'The roles that are compared.', { minItems: 1 }),
      dimensions: list(dimension, 'The groups of rows, in reading order.'),
      rows: list(row, 'The rows of the comparison, in reading order.'),
      themes: list(theme, 'What responsibilities can be about.'),
      objectives: list(defined('named', 'An objective.'), 'What the roles are measured on.'),
      partners: list(defined('named', 'A business unit.'), 'The business units that the roles work with.'),
      responsibilities: list(responsibility, 'The responsibilities, with the role that usually owns each.'),
      complement,
      topics: list(
        topic,
        'Questions on which organizations differ. From sources other than the article, and from practice.',
      ),
      reportingModels: list(reportingModel, 'Ways to arrange who reports to whom.'),
      roleKinds: list(roleKind, 'What the titles stand for in practice.'),
      legalMentions: list(legalMention, 'Where a law or a regulator names a role. Not legal advice.'),
      hiring,
      parties: list(
        record('A position or an organization that’s neither role.', {
          id: id('Permanent ID of the owner.'),
          name: text('The short name.'),
          title: text('The same in full.'),
        }),
        'Other possible owners of a responsibility.',
      ),
    }),
    $defs: definitions,
  }
}
