import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDescriptions } from './descriptions.js';

/** Modules that each page with a chart loads after the script, by their places in the sources. */
const drawing = 'widgets/elements/live-chart.ts';
/** What the server's own pages load besides, to ask by a name that the build fixed. */
const ofOwnPages = 'widgets/client/named-batch.ts';
const languages = { id: 'widgets/i18n/id.ts', en: 'widgets/i18n/en.ts' };

/**
 * Writes `elements.json` beside the folder of the widgets' scripts: what is said of each element, and which scripts come
 * after the first one until it is drawn.
 */
export function described() {
  return {
    name: 'described',
    async writeBundle({ dir }, bundle) {
      const scripts = scriptsIn(bundle);
      const idOf = (end) => {
        const id = [...this.getModuleIds()].find((one) => one.endsWith(`/${end}`));
        if (!id) this.error(`elements.json names what is loaded for ${end}, which is no part of the script`);
        return id;
      };
      /** What an element loads by itself, when it is used. */
      const loadedBy = (name) =>
        [...this.getModuleIds()]
          .filter((id) => [`/${name}.element.ts`, `/${name}.design.ts`].some((end) => id.endsWith(end)))
          .flatMap((id) => this.getModuleInfo(id).dynamicallyImportedIds);
      const elements = (await readDescriptions()).map((one) => ({
        ...one,
        scripts: scripts(...loadedBy(one.name)),
      }));
      const description = {
        elements,
        drawing: scripts(idOf(drawing)),
        ofOwnPages: scripts(idOf(ofOwnPages)),
        languages: Object.fromEntries(
          Object.entries(languages).map(([locale, path]) => [locale, scripts(idOf(path))]),
        ),
      };
      writeFileSync(join(dir, '..', 'elements.json'), `${JSON.stringify(description, null, 2)}\n`);
    },
  };
}

/** Finds the files in which modules are, with all that these import, but for the script that a page names itself. */
function scriptsIn(bundle) {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  return (...ids) => {
    const found = new Set();
    const add = (chunk) => {
      if (!chunk || chunk.isEntry || found.has(chunk.fileName)) return;
      found.add(chunk.fileName);
      for (const name of chunk.imports) add(bundle[name]);
    };
    for (const id of ids) add(chunks.find(({ moduleIds }) => moduleIds.includes(id)));
    return [...found];
  };
}
