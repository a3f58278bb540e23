// In a thread of its own, so that compiling holds up no request: TypeScript's watch over server/ and prisma/.
// Tells after each compilation { problem, changed, savedAt }: the compiler's message, '' where there is none; whether it
// wrote; when it noticed the save.
import { parentPort, workerData } from 'node:worker_threads';
import ts from 'typescript';

const { root, project, outDir } = workerData;
/** Milliseconds in which the files of one "save all" come together. */
const together = 40;

const options = {
  outDir,
  sourceMap: true,
  // All or nothing: the server never starts from half of a change.
  noEmitOnError: true,
  // The next `npm run dev` compiles only what has changed since. Beside the results: who removes them removes it too.
  incremental: true,
  tsBuildInfoFile: `${outDir}/server/.tsbuildinfo`,
  // Types further away are checked by `npm run check`.
  assumeChangesOnlyAffectDirectDependencies: true,
};

let problems = [];
let changed = false;
let savedAt;
const place = {
  getCanonicalFileName: (name) => name,
  getCurrentDirectory: () => root,
  getNewLine: () => '\n',
};
const host = ts.createWatchCompilerHost(
  project,
  options,
  ts.sys,
  ts.createEmitAndSemanticDiagnosticsBuilderProgram,
  (diagnostic) => problems.push(ts.formatDiagnostic(diagnostic, place)),
  () => {},
  { excludeDirectories: [`${root}/node_modules`] },
);
host.setTimeout = (run, _milliseconds, ...args) => {
  savedAt ??= Date.now();
  return setTimeout(run, together, ...args);
};
host.writeFile = (path, ...rest) => {
  changed ||= path.endsWith('.js');
  ts.sys.writeFile(path, ...rest);
};
const emit = host.afterProgramCreate;
host.afterProgramCreate = (program) => {
  problems = [];
  changed = false;
  emit(program);
  parentPort.postMessage({ problem: problems.join('').trimEnd(), changed, savedAt });
  savedAt = undefined;
};
ts.createWatchProgram(host);
