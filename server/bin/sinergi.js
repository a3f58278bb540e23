#!/usr/bin/env node
// The command `sinergi`: makes what is missing or out of date, then runs the compiled command line in this process.
import module from 'node:module';
import { pathToFileURL } from 'node:url';
import { fromRoot, prepareOrExit } from './prepare.js';

// From Node 22.8 on, what was compiled once is kept beside the builds: two thousand modules load faster the next time.
module.enableCompileCache?.(fromRoot('dist/.compile-cache'));

await prepareOrExit();
await import(pathToFileURL(fromRoot('dist/server/main.js')).href);
