// The builds of vite.config.ts, at once: they share a process, which takes half of the time of five.
import { build, mergeConfig } from 'vite';
import { fromRoot } from './root.js';

/** Where each build goes, in the folder of all. */
const places = { kit: 'v1', pages: 'pages', gallery: 'pages/gallery', configurator: 'pages', still: '.' };

/** Builds all into a folder, which must be empty, with settings in the place of those of vite.config.ts. */
export async function viteBuilds(folder, settings = {}) {
  const builds = Object.entries(places).map(([mode, place]) => {
    const output = { outDir: fromRoot(`${folder}/${place}`), emptyOutDir: false };
    return build(mergeConfig({ root: fromRoot(), mode, logLevel: 'warn', build: output }, settings));
  });
  await Promise.all(builds);
}
