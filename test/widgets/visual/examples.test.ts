import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../server/project-root.js';
import type { Recorded } from '../../../widgets/gallery/answers.js';
import { documentsById } from './documents.js';

const schema = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
const documents = documentsById();

const recordedIn = (locale: string): Recorded[] =>
  JSON.parse(readFileSync(join(projectRoot, 'widgets', 'gallery', 'answers', `${locale}.json`), 'utf8'));

/** The recorded answer as the schema lets the document read it. */
async function readAgain({ id, variables, data }: Recorded) {
  return execute({
    schema,
    document: parse(documents.get(id)?.text ?? ''),
    rootValue: data,
    variableValues: variables as Record<string, unknown>,
    fieldResolver: (source, _variables, _context, { path }) => source[path.key],
  });
}

describe('given the recorded answers of the gallery (npm run examples records them anew)', () => {
  it.each(['id', 'en'])('when widgets ask in %s, then each document is a present one', (locale) => {
    const gone = recordedIn(locale).filter(({ id, document }) => documents.get(id)?.name !== document);
    expect(gone.map(({ document, id }) => `${document} ${id}`)).toEqual([]);
  });

  it.each(['id', 'en'])('when the schema reads them in %s, then each fits it whole', async (locale) => {
    for (const recorded of recordedIn(locale)) {
      const { data, errors } = await readAgain(recorded);
      expect(errors).toBeUndefined();
      expect(JSON.parse(JSON.stringify(data))).toEqual(recorded.data);
    }
  });
});
