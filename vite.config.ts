import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { documentCall } from './widgets/client/document-calls.js';
import { described } from './widgets/manifest/described.plugin.js';

/** As long as the server's ids of `GET /q`. */
const shortIdLength = 12;

/**
 * Puts the short id of its document in the place of each call of `graphql(…)`: the texts stay with the server, and the
 * script stays small.
 */
function shortDocuments(): Plugin {
  const hashes = () => {
    const file = new URL('./widgets/client/generated/persisted-documents.json', import.meta.url);
    const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
    return new Map(Object.entries(texts).map(([hash, text]) => [/query (\w+)/.exec(text)?.[1], hash]));
  };
  return {
    name: 'short-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\/widgets\/(?!client\/generated\/).*\.ts$/, code: 'graphql(' },
      handler(code) {
        const known = hashes();
        return code.replace(documentCall, (_call, text: string) => {
          if (/^\s*fragment /.test(text)) return "''";
          const hash = known.get(/\bquery\s+(\w+)/.exec(text)?.[1]);
          if (!hash) this.error(`a document needs "query NAME" and generated types: ${text}`);
          return JSON.stringify(hash.slice(0, shortIdLength));
        });
      },
    },
  };
}

/**
 * Templates keep the indentation of their source; one space means the same. Notes for builds are read by then. Not where
 * there are source maps: they would tell other places.
 */
function tight(): Plugin {
  return {
    name: 'tight',
    generateBundle({ sourcemap }, bundle) {
      if (sourcemap) return;
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code
            .replace(/\/\* (?:[@#]__PURE__|@vite-ignore) \*\/\s*/g, '')
            .replace(/\n +/g, ' ')
            .replace(/> </g, '><');
    },
  };
}

/** Lets Lit be imported where there is no page. */
function withoutDom(): Plugin {
  const own = fileURLToPath(new URL('./widgets/elements/without-dom.ts', import.meta.url));
  return {
    name: 'without-dom',
    transform: {
      filter: { id: /\/(reactive-element|lit-html)\/(reactive-element|lit-html)\.js$/ },
      handler: (code) => `import { document, HTMLElement } from ${JSON.stringify(own)};\n${code}`,
    },
  };
}

const alias = { '@kurkle/color': fileURLToPath(new URL('./widgets/charts/no-color.ts', import.meta.url)) };

/** The widgets' script for any page, and the chunks that it loads when they are needed. */
const kit: UserConfig = {
  publicDir: false,
  resolve: { alias },
  plugins: [shortDocuments(), withoutDom(), tight(), described()],
  build: {
    target: 'es2022',
    // Of both themes the style sheets say themselves: nothing is to stand in for light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: 'dist/widgets/v1',
    emptyOutDir: true,
    // As a library: an application's build would add code that looks for style sheets to load before each chunk.
    lib: {
      entry: {
        sinergi: 'widgets/sinergi.ts',
        // Inside and around the pages for iframes; they share nothing with the widgets.
        framed: 'widgets/frame/framed.ts',
        frames: 'widgets/frame/frames.ts',
      },
      formats: ['es'],
      fileName: (_format, name) => `${name}.js`,
    },
    rolldownOptions: {
      // What the chunks share stays in the script itself: no further files to wait for.
      // Chart.js reads formatters where it defines its scales: without this all of them would stay.
      treeshake: { propertyReadSideEffects: false },
      preserveEntrySignatures: 'allow-extension',
      output: { minify: true, chunkFileNames: '[name]-[hash].js' },
    },
  },
};

/** The scripts of the server's own pages, one each. */
const pages: UserConfig = {
  publicDir: false,
  plugins: [shortDocuments()],
  build: {
    target: 'es2022',
    outDir: 'dist/widgets/pages',
    emptyOutDir: false,
    lib: {
      entry: readdirSync(new URL('./widgets/pages/', import.meta.url))
        .filter((name) => name.endsWith('.page.ts'))
        .map((name) => `widgets/pages/${name}`),
      formats: ['es'],
      fileName: (_format, name) => `${name.replace('.page', '')}.js`,
    },
    rolldownOptions: { output: { minify: true, chunkFileNames: '[name]-[hash].js' } },
  },
};

/** What the gallery page adds to the script: its examples and their answers. */
const gallery: UserConfig = {
  publicDir: 'widgets/gallery/answers',
  build: {
    target: 'es2022',
    outDir: 'dist/widgets/pages/gallery',
    emptyOutDir: true,
    lib: { entry: 'widgets/gallery/gallery.ts', formats: ['es'], fileName: 'gallery' },
  },
};

/** The script of the page `/embed`. */
const configurator: UserConfig = {
  publicDir: false,
  plugins: [shortDocuments(), tight()],
  build: {
    target: 'es2022',
    outDir: 'dist/widgets/pages',
    emptyOutDir: false,
    lib: { entry: 'widgets/configurator/configurator.ts', formats: ['es'], fileName: 'configurator' },
  },
};

/** The same charts and tables for the server, which answers readers without JavaScript: one file for Node. */
const still: UserConfig = {
  publicDir: false,
  resolve: { alias },
  plugins: [shortDocuments()],
  ssr: { noExternal: true },
  build: {
    target: 'node20',
    outDir: 'dist/widgets',
    emptyOutDir: false,
    ssr: 'widgets/still/still.ts',
    rolldownOptions: { output: { entryFileNames: 'still.js', codeSplitting: false } },
  },
};

const builds: Record<string, UserConfig> = { kit, pages, gallery, configurator, still };

export default defineConfig(({ mode }) => builds[mode] ?? kit);
