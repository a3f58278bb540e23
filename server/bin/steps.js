import { copyFileSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { buildWords } from './bin.words.js';
import { describeBuild } from './describe-build.js';
import { fromRoot } from './root.js';
import { mustSucceed, run, runPackage } from './tool.js';

const client = 'server/database/generated';
const documents = 'widgets/client/generated';
const assets = 'dist/assets';
/** What editors and compilers read about the elements. */
const about = 'dist/elements';

/** Steps that make the server from its source, in their order. */
export const serverSteps = [
  {
    name: 'prisma-client',
    says: buildWords.client,
    inputs: [
      'prisma/schema.prisma',
      'server/bin/write-database-client.js',
      'server/bin/write-tables.js',
      'package-lock.json',
    ],
    ignored: [],
    results: [`${client}/client.ts`, `${client}/tables.ts`],
    run: () =>
      mustSucceed(
        buildWords.client,
        run(process.execPath, [fromRoot('server/bin/write-database-client.js')]),
      ),
  },
  {
    name: 'server',
    says: buildWords.server,
    inputs: ['server', 'prisma', 'tsconfig.json', 'package-lock.json'],
    ignored: [client, 'server/bin', 'prisma/migrations'],
    results: ['dist/server/main.js', 'dist/prisma'],
    async run() {
      const next = freshFolder('dist/.next-server');
      await mustSucceed(
        buildWords.server,
        runPackage('typescript', 'tsc', [
          ...['-p', 'server/tsconfig.json', '--outDir', next],
          // What nobody has changed yet was checked before it was published; compiling alone takes half of the time.
          ...(existsSync(fromRoot('dist/server')) ? [] : ['--noCheck']),
        ]),
      );
      replace('dist/server', `${next}/server`);
      replace('dist/prisma', `${next}/prisma`);
      rmSync(fromRoot(next), { recursive: true });
    },
  },
];

/** Steps that need nothing but packages. */
export const assetSteps = [
  {
    name: 'assets',
    says: buildWords.assets,
    inputs: ['server/bin/write-assets.js', 'package-lock.json'],
    ignored: [],
    results: [`${assets}/explorer.html`, `${assets}/fonts`],
    async run() {
      const next = freshFolder('dist/.next-assets');
      await mustSucceed(
        buildWords.assets,
        run(process.execPath, [fromRoot('server/bin/write-assets.js'), fromRoot(next)]),
      );
      replace(assets, next);
    },
  },
];

/** Steps that make the widgets from their source and schema.graphql, in their order. */
export const widgetSteps = [
  {
    name: 'documents',
    says: buildWords.documents,
    inputs: ['schema.graphql', 'widgets', 'package-lock.json'],
    ignored: [documents],
    results: [`${documents}/graphql.ts`, `${documents}/persisted-documents.json`],
    run: () =>
      mustSucceed(
        buildWords.documents,
        run(process.execPath, [fromRoot('widgets/client/write-documents.js')]),
      ),
  },
  {
    name: 'elements',
    says: buildWords.elements,
    inputs: [
      'widgets/manifest',
      'widgets/elements',
      'widgets/charts/view.ts',
      'widgets/client/filters.ts',
      'widgets/i18n/locale.ts',
      'schema.graphql',
      'package-lock.json',
    ],
    ignored: [],
    results: [`${about}/custom-elements.json`],
    async run() {
      const next = freshFolder('dist/.next-elements');
      await mustSucceed(
        buildWords.elements,
        run(process.execPath, [fromRoot('widgets/manifest/write.js'), fromRoot(next)]),
      );
      replace(about, next);
    },
  },
  {
    name: 'widgets',
    says: buildWords.widgets,
    inputs: ['widgets', about, 'vite.config.ts', 'package.json', 'package-lock.json'],
    ignored: [],
    results: [
      'dist/widgets/v1/sinergi.js',
      'dist/widgets/v1/build.json',
      'dist/widgets/v1/custom-elements.json',
      'dist/widgets/elements.json',
      'dist/widgets/still.js',
      'dist/widgets/pages/configurator.js',
      'dist/widgets/persisted-documents.json',
      'dist/widgets/persisted-batches.json',
    ],
    async run() {
      const next = freshFolder('dist/.next-widgets');
      await mustSucceed(
        buildWords.widgets,
        run(process.execPath, [fromRoot('server/bin/write-widgets.js'), next], {
          env: { NODE_ENV: 'production' },
        }),
      );
      await completeWidgets(next);
      replace('dist/widgets', next);
    },
  },
];

/** Puts beside the built scripts in a folder what the server reads with them. */
export async function completeWidgets(folder) {
  copyFileSync(
    fromRoot(`${documents}/persisted-documents.json`),
    fromRoot(`${folder}/persisted-documents.json`),
  );
  cpSync(fromRoot(about), fromRoot(`${folder}/v1`), { recursive: true });
  describeBuild(`${folder}/v1`);
  cpSync(fromRoot('widgets/pages'), fromRoot(`${folder}/pages`), {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  });
  await mustSucceed(
    buildWords.batches,
    run(process.execPath, [fromRoot('widgets/client/write-batches.js'), fromRoot(folder)]),
  );
}

/** An empty folder. */
export function freshFolder(path) {
  rmSync(fromRoot(path), { recursive: true, force: true });
  mkdirSync(fromRoot(path), { recursive: true });
  return path;
}

/** Whole folders change places, so nobody ever reads a half-written one and files without source disappear. */
export function replace(path, next) {
  const old = `${path}.old`;
  rmSync(fromRoot(old), { recursive: true, force: true });
  if (existsSync(fromRoot(path))) renameSync(fromRoot(path), fromRoot(old));
  renameSync(fromRoot(next), fromRoot(path));
  rmSync(fromRoot(old), { recursive: true, force: true });
}
