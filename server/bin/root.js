import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The absolute path of a path given from the project's top folder. */
export function fromRoot(path = '.') {
  return join(root, path);
}
