import { defineConfig } from 'vite';

/** The widgets' script for any page, and the chunks that it loads when they are needed. */
export default defineConfig({
  publicDir: false,
  base: './',
  build: {
    target: 'es2022',
    outDir: 'dist/widgets/v1',
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: { sinergi: 'widgets/sinergi.ts' },
      preserveEntrySignatures: 'strict',
      output: {
        format: 'es',
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});
