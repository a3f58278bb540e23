#!/usr/bin/env node
// The command `sinergi`: makes what is missing or out of date, then runs the compiled command line in this process.
import { pathToFileURL } from 'node:url';
import { fromRoot, prepareOrExit } from './prepare.js';

await prepareOrExit();
await import(pathToFileURL(fromRoot('dist/server/main.js')).href);
