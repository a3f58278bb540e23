import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { remake } from '../prepare.js';
import { fromRoot } from '../root.js';
import { completeWidgets, freshFolder, replace, widgetSteps } from '../steps.js';

const documents = widgetSteps.find(({ name }) => name === 'documents');
/** What types of queries are generated from, beside the queries. */
const rules = ['schema.graphql', 'codegen.ts'];

/** What must be saved for a new build, and what is written by it. */
export const widgetSources = {
  paths: ['widgets', 'vite.config.ts', ...rules],
  ignored: documents.results.map(folderOf),
};

let generatedFrom = askedFor();

/** Builds the widgets and pages into a folder, with source maps and unpacked names. Throws what to correct. */
export async function buildWidgets(folder) {
  const asked = askedFor();
  if (asked !== generatedFrom) await remake(documents);
  generatedFrom = asked;
  const next = freshFolder(`${folder}.next`);
  await Promise.all([
    viteBuild('kit', `${next}/v1`),
    viteBuild('pages', `${next}/pages`),
    viteBuild('gallery', `${next}/pages/gallery`),
    viteBuild('configurator', `${next}/pages`),
    viteBuild('still', next),
  ]);
  completeWidgets(next);
  replace(folder, next);
}

const viteBuild = (mode, outDir) =>
  build({
    root: fromRoot(),
    mode,
    logLevel: 'silent',
    build: {
      outDir: fromRoot(outDir),
      // They share a fresh folder.
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      rolldownOptions: { output: { minify: false } },
    },
  });

/** The texts of all queries, with the rules. */
function askedFor() {
  const sources = readdirSync(fromRoot('widgets'), { recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.startsWith(join('client', 'generated')))
    .sort()
    .flatMap(
      (name) => readFileSync(fromRoot(join('widgets', name)), 'utf8').match(/\bgraphql\(\s*`[^`]*`/g) ?? [],
    );
  return [...sources, ...rules.map((path) => readFileSync(fromRoot(path), 'utf8'))].join('\0');
}

function folderOf(path) {
  return path.slice(0, path.lastIndexOf('/'));
}
