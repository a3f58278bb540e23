// Writes the widgets' scripts and those of the pages: node server/bin/write-widgets.js FOLDER
import { viteBuilds } from './vite-builds.js';

await viteBuilds(process.argv[2]);
