import { defineConfig, type Plugin } from 'vite';

const documentCall = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;

/**
 * Puts the generated document itself in the place of each call of `graphql(…)`, as client-preset's own Babel plugin
 * does: the function's table of all texts would otherwise be part of the script.
 */
function inlineDocuments(): Plugin {
  return {
    name: 'inline-documents',
    enforce: 'pre',
    transform: {
      filter: { id: /\/widgets\/(?!client\/generated\/).*\.ts$/, code: 'graphql(' },
      handler(code) {
        const names = new Set<string>();
        const inlined = code.replace(documentCall, (_call, text: string) => {
          const [, kind, name] = /\b(query|fragment)\s+(\w+)/.exec(text) ?? [];
          if (!name) this.error(`a document needs "query NAME" or "fragment NAME": ${text}`);
          const document = kind === 'fragment' ? `${name}FragmentDoc` : `${name}Document`;
          names.add(document);
          return document;
        });
        const from = new URL('./widgets/client/generated/graphql.ts', import.meta.url).pathname;
        return `import { ${[...names].join(', ')} } from ${JSON.stringify(from)};\n${inlined}`;
      },
    },
  };
}

/** The widgets' script for any page, and the chunks that it loads when they are needed. */
export default defineConfig({
  publicDir: false,
  plugins: [inlineDocuments()],
  build: {
    target: 'es2022',
    outDir: 'dist/widgets/v1',
    emptyOutDir: true,
    // As a library: an application's build would add code that looks for style sheets to load before each chunk.
    lib: { entry: 'widgets/sinergi.ts', formats: ['es'], fileName: 'sinergi' },
    rolldownOptions: { output: { minify: true, chunkFileNames: '[name]-[hash].js' } },
  },
});
