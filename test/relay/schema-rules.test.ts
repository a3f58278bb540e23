import graphqlEslint from '@graphql-eslint/eslint-plugin';
import { ESLint, type Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../server/project-root.js';

/** Lists that end by nature, such as the regencies of a province, are plain lists; only pages need edges. */
const rules: Linter.RulesRecord = {
  '@graphql-eslint/relay-arguments': 'error',
  '@graphql-eslint/relay-connection-types': 'error',
  '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
  '@graphql-eslint/relay-page-info': 'error',
};

/** Where the schema knows better than the rules: what is due is paged forward only, and its `before` is a day. */
const exceptions = ['  followUpsDue('];

async function problemsOf(text?: string): Promise<string[]> {
  const eslint = new ESLint({
    cwd: projectRoot,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.graphql'],
      languageOptions: {
        parser: graphqlEslint.parser,
        parserOptions: { graphQLConfig: { schema: text ?? 'schema.graphql' } },
      },
      plugins: { '@graphql-eslint': { rules: graphqlEslint.rules } },
      rules,
    },
  });
  const results = text
    ? await eslint.lintText(text, { filePath: 'other.graphql' })
    : await eslint.lintFiles(['schema.graphql']);
  expect(results).toHaveLength(1);
  return results.flatMap(({ messages, source = '' }) =>
    messages.map(({ line, message }) => `${source.split('\n')[line - 1]} ${message}`),
  );
}

describe('given the rules of graphql-eslint about Relay', () => {
  it('when the schema is read, then it keeps all of them', async () => {
    const problems = await problemsOf();
    expect(problems.filter((problem) => !exceptions.some((line) => problem.startsWith(line)))).toEqual([]);
  });

  it('when a schema has pages without cursors, then it does not', async () => {
    const other = `
      type Query { rows: RowConnection }
      type RowConnection { edges: [RowEdge!]! pageInfo: PageInfo! }
      type RowEdge { node: Row! }
      type Row { name: String }
      type PageInfo { hasNextPage: Boolean! }
    `;
    const problems = await problemsOf(other);
    expect(problems.join('\n')).toMatch(/cursor/);
    expect(problems.join('\n')).toMatch(/implement `Node`/);
    expect(problems.length).toBeGreaterThan(3);
  });
});
