import { dataVersion } from '#domain/export/open-data.ts'
import { signalCount } from '#model/limits.ts'
import { shared } from '#model/responsibility.ts'
import { orientations } from '#model/role.ts'
import { bases } from '#model/source.ts'

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
  return list(id('An id of that list.'), description, { uniqueItems: true })
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

const statement = defined('statement', 'What is said, and what it stands on.')

const rowFields = {
  id: id('Names the row for ever; the fragment of its link.'),
  dimension: id('Id of the dimension that it belongs to.'),
  label: text('What is compared.'),
  hint: text('The same in a few plain words.'),
  lead: {
    const: true,
    description: 'There for the one row that stands for its dimension where there is room for one.',
  },
}

const definitions = {
  statement: record('One sentence with the evidence for it.', {
    text: text('The sentence, in the project’s own words.'),
    basis: oneOf(bases, 'article: the article says so, in other words. derived: the project’s own reading of it.'),
    sources: list(id('Id of a claim or of an external source.'), 'What it stands on.', {
      minItems: 1,
      uniqueItems: true,
    }),
  }),
  cell: record('What one side of a row says.', {
    headline: text('A few words.'),
    statement: defined('statement', 'The sentence that carries them.'),
  }),
  lean: text(`Id of the role that it belongs to by default, or “${shared}”.`),
  commonPoint: record('A titled statement about the roles together.', {
    id: id('Names the point for ever.'),
    title: text('The point in a few words.'),
    statement,
  }),
  named: record('Something that responsibilities are told apart by.', {
    id: id('Names it for ever.'),
    name: text('What it is called.'),
    lean: defined('lean', 'The role that it belongs to by default.'),
    statement,
  }),
}

const article = record('The article that everything is drawn from; it is its author’s.', {
  title: text('Its title.'),
  author: text('Who wrote it.'),
  published: { type: 'string', format: 'date', description: 'The day on which it was published, ISO 8601.' },
  kind: text('What kind of text it is.'),
})

const section = record('A part of the article, by its own heading.', {
  id: id('Names the section for ever.'),
  heading: text('Its heading.'),
})

const claim = record('One thing that the article says, paraphrased.', {
  id: id('Names the claim for ever; statements cite it.'),
  section: id('Id of the section that it stands in.'),
  says: text('The claim, in the project’s own words.'),
})

const externalSource = record('A source other than the article.', {
  id: id('Names the source for ever; statements cite it.'),
  title: text('Its title.'),
  publisher: text('Who published it.'),
  year: { type: 'integer', description: 'The year in which it was published.' },
  address: { type: 'string', pattern: '^https://', description: 'Where it is.' },
})

const role = record('One of the roles that are compared.', {
  id: id('Names the role for ever; cells and leans are keyed by it.'),
  abbreviation: text('What people say aloud.'),
  title: text('The title in full.'),
  faces: oneOf(orientations, 'Which way the role faces: into the organization, out to its market, or both.'),
  promise: defined('statement', 'What the role is for, in one sentence without a subject.'),
  traits: list(
    record('A fact about the role.', { label: text('What kind of fact.'), statement }),
    'Facts about the role under short labels.',
  ),
})

const dimension = record('A group of rows that answer one question.', {
  id: id('Names the dimension for ever; the end of its link.'),
  name: text('What it is called.'),
  question: text('The question that it answers.'),
  summary: defined('statement', 'The answer in a sentence.'),
})

const row: Schema = {
  description: 'A row of the comparison: the roles differ, or they have it in common.',
  oneOf: [
    record(
      'The roles differ.',
      {
        ...rowFields,
        kind: { const: 'difference', description: 'Tells this kind of row from the other.' },
        cells: {
          type: 'object',
          description: 'One cell a role, by the id of the role.',
          additionalProperties: defined('cell', 'What is said of that role.'),
        },
      },
      ['lead'],
    ),
    record(
      'The roles have it in common.',
      {
        ...rowFields,
        kind: { const: 'shared', description: 'Tells this kind of row from the other.' },
        shared: defined('cell', 'What is said of both.'),
      },
      ['lead'],
    ),
  ],
}

const theme = record('What a responsibility can be about.', {
  id: id('Names the theme for ever.'),
  name: text('What it is called.'),
  gloss: text('The same in plain words.'),
})

const responsibility = record(
  'Something that has to be done with technology.',
  {
    id: id('Names the responsibility for ever; the end of its link.'),
    term: text('The field’s standard short name for it.'),
    title: text('What is to be done: a verb phrase without a subject.'),
    explanation: defined('statement', 'The same in plain words.'),
    lean: defined('lean', 'The role that it usually falls to.'),
    orientation: oneOf(orientations, 'Which way the work faces.'),
    themes: ids('Ids of themes, the main one first.'),
    objectives: ids('Ids of objectives, the main one first.'),
    partners: ids('Ids of partners, the closest first.'),
    signals: list(defined('statement', 'Completes “You see this when …”.'), 'What can be observed.', {
      minItems: signalCount.least,
      maxItems: signalCount.most,
    }),
    confusions: list(
      record('Another responsibility that this one is mistaken for.', {
        with: id('Id of the other responsibility.'),
        tell: defined('statement', 'How to tell them apart.'),
      }),
      'What it is mistaken for.',
    ),
    counterpart: id('Id of the responsibility that answers to it on the other side; none where the work is shared.'),
    rows: ids('Ids of the rows of the comparison that it belongs to.'),
    synonyms: list(text('A word or two.'), 'Other words that people search for.'),
  },
  ['counterpart'],
)

const commonPoint = defined('commonPoint', 'A titled statement.')

const complement = record('How the roles complete each other.', {
  meets: list(commonPoint, 'Where the roles meet.'),
  handovers: list(
    record('What one role gives the other so that the other can do its work.', {
      id: id('Names the handover for ever.'),
      from: id('Id of the role that gives.'),
      to: id('Id of the role that takes.'),
      title: text('What is given, in a few words.'),
      statement,
    }),
    'What each gives the other.',
  ),
  conditions: list(commonPoint, 'What the partnership takes.'),
  yields: list(commonPoint, 'What comes of it.'),
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
    ...record('Two roles compared: what each is, who does what, and the claims that every statement stands on.', {
      $schema: text('Where this schema is, from the document.'),
      version: {
        type: 'string',
        pattern: String.raw`^\d+\.\d+\.\d+$`,
        description:
          'Version of the shape by semver: the first number changes when a field goes or means something else.',
      },
      citation: text('How to cite the data, as one line.'),
      license: text('What may be done with it.'),
      article,
      sections: list(section, 'The parts of the article, in its order.'),
      claims: list(claim, 'The article, claim by claim.'),
      externalSources: list(externalSource, 'Sources other than the article.'),
      caveats: list(statement, 'What to know about the source itself.'),
      roles: list(role, 'The roles that are compared.', { minItems: 1 }),
      dimensions: list(dimension, 'The groups of rows, in reading order.'),
      rows: list(row, 'The rows of the comparison, in reading order.'),
      themes: list(theme, 'What responsibilities can be about.'),
      objectives: list(defined('named', 'An objective.'), 'What the work is judged by.'),
      partners: list(defined('named', 'A business unit.'), 'The business units that the roles work with.'),
      responsibilities: list(responsibility, 'What has to be done, and whose it usually is.'),
      complement,
      parties: list(
        record('A seat or a person that is neither role.', {
          id: id('Names the party for ever.'),
          name: text('As it stands in a list.'),
          title: text('The same in full.'),
        }),
        'Who else may hold a responsibility.',
      ),
    }),
    $defs: definitions,
  }
}
