import { readFileSync } from 'node:fs';
import { documentsOfWidgets } from '../../../widgets/client/document-calls.js';
import { remake } from '../prepare.js';
import { fromRoot } from '../root.js';
import { completeWidgets, freshFolder, replace, widgetSteps } from '../steps.js';
import { viteBuilds } from '../vite-builds.js';

const documents = widgetSteps.find(({ name }) => name === 'documents');
/** What types of queries are generated from, beside the queries. */
const rules = ['schema.graphql', 'widgets/client/write-documents.js'];

/** What must be saved for a new build, and what is written by it. */
export const widgetSources = {
  paths: ['widgets', 'vite.config.ts', 'schema.graphql'],
  ignored: documents.results.map(folderOf),
};

let generatedFrom = askedFor();

/** Builds the widgets and pages into a folder, with source maps and unpacked names. Throws what to correct. */
export async function buildWidgets(folder) {
  const asked = askedFor();
  if (asked !== generatedFrom) await remake(documents);
  generatedFrom = asked;
  const next = freshFolder(`${folder}.next`);
  await viteBuilds(next, {
    logLevel: 'silent',
    build: { minify: false, sourcemap: true, rolldownOptions: { output: { minify: false } } },
  });
  await completeWidgets(next);
  replace(folder, next);
}

/** The texts of all queries, with the rules. */
function askedFor() {
  const texts = documentsOfWidgets().map(({ text }) => text);
  return [...texts, ...rules.map((path) => readFileSync(fromRoot(path), 'utf8'))].join('\0');
}

function folderOf(path) {
  return path.slice(0, path.lastIndexOf('/'));
}
