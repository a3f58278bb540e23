import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, print } from 'graphql';
import relayCompiler from 'relay-compiler';
import { projectRoot } from '../../server/project-root.js';

/** Texts of the operations that Relay's compiler made, by name. */
export type CompiledOperations = Record<string, string>;

/**
 * Compiles documents, by the name of the module they stand in, against schema.graphql with Relay's own compiler.
 * Throws what the compiler says where it does not take one.
 */
export function compileForRelay(modules: Record<string, string>): CompiledOperations {
  const directory = mkdtempSync(join(tmpdir(), 'sinergi-relay-'));
  try {
    for (const folder of ['source', 'artifacts']) mkdirSync(join(directory, folder));
    for (const [name, document] of Object.entries(modules)) {
      writeFileSync(join(directory, 'source', `${name}.js`), tagged(document));
    }
    writeFileSync(join(directory, 'relay.config.json'), JSON.stringify(settings));
    execFileSync(relayCompiler ?? '', [join(directory, 'relay.config.json')], {
      cwd: directory,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return operationsIn(join(directory, 'artifacts'));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const settings = {
  src: './source',
  schema: join(projectRoot, 'schema.graphql'),
  artifactDirectory: './artifacts',
  language: 'javascript',
};

/** Relay reads one definition from each tag. */
function tagged(document: string): string {
  return parse(document)
    .definitions.map((definition) => `graphql\`${print(definition)}\`;\n`)
    .join('');
}

function operationsIn(artifacts: string): CompiledOperations {
  const texts = readdirSync(artifacts).map((file) => readFileSync(join(artifacts, file), 'utf8'));
  return Object.fromEntries(
    texts.flatMap((text) => {
      const [, name, query] =
        /"name": "(\w+)",\s+"operationKind": "query",\s+"text": (".*")/.exec(text) ?? [];
      return name && query ? [[name, JSON.parse(query)]] : [];
    }),
  );
}
