import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const elements = fileURLToPath(new URL('../elements/', import.meta.url));

/** What a folder of a widget with figures of its own holds, each file named after the folder. */
const roles = ['element', 'description', 'design', 'view', 'words'];

/**
 * What the folders of the widgets say of them, in the order of their ranks. Throws where a widget is half described.
 * @returns {Promise<import('../elements/descriptions.ts').Described[]>}
 */
export async function readDescriptions() {
  const { module } = await runnerImport(join(elements, 'descriptions.ts'), {
    configFile: false,
    logLevel: 'error',
  });
  const { descriptions } = module;
  const problems = [...unfinished(elements, descriptions), ...sameRanks(descriptions)];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return descriptions;
}

/** Files that a folder of elements lacks, in words; widgets that hold others have a description alone. */
export function unfinished(folder, descriptions) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name);
  return names.flatMap((name) => {
    const shows = descriptions.find((one) => one.name === name)?.shows;
    return (shows === 'widgets' ? ['description'] : roles)
      .map((role) => `${name}/${name}.${role}.ts`)
      .filter((path) => !existsSync(join(folder, path)))
      .map((path) => `widgets/elements/${path} is missing: each widget has it (CONTRIBUTING.md)`);
  });
}

function sameRanks(descriptions) {
  return descriptions
    .filter(({ rank }, at) => rank === descriptions[at - 1]?.rank)
    .map(({ name, rank }) => `another widget has the rank ${rank} of ${name}: give it one of its own`);
}
