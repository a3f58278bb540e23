import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../language/locale.js';
import { type ElementDescription, type ElementsFile, elementsFile } from './element.js';
import { ElementsError } from './elements.error.js';
import { elementsWords } from './elements.words.js';

/** The widgets that there are, as their build describes them. */
export class Elements {
  /** Names of `/embed`, `/image`, `/table` and `/oembed`: the tags without `sinergi-`, in the order of lists. */
  readonly names: readonly string[];
  readonly #byName: ReadonlyMap<string, ElementDescription>;

  constructor(private readonly file: ElementsFile) {
    this.#byName = new Map(file.elements.map((one) => [one.name, one]));
    this.names = [...this.#byName.keys()];
  }

  /** What is said of one; nothing where there is none of this name. */
  find(name: string): ElementDescription | undefined {
    return this.#byName.get(name);
  }

  /** The same of a name that was found before. Throws where there is none. */
  of(name: string): ElementDescription {
    const found = this.find(name);
    if (!found) throw new TypeError(`there is no element ${name}`);
    return found;
  }

  /** The one that holds others, as the server's first page does. */
  get holder(): ElementDescription {
    const found = this.file.elements.find(({ shows }) => shows === 'widgets');
    if (!found) throw new TypeError('there is no element that holds others');
    return found;
  }

  /** The scripts after the first one until the first chart of an own page with these elements stands, in one language. */
  scriptsUntilChart(names: readonly string[], locale: Locale): string[] {
    const own = names.flatMap((name) => this.find(name)?.scripts ?? []);
    const { languages, ofOwnPages, drawing } = this.file;
    return [...new Set([...languages[locale], ...ofOwnPages, ...own, ...drawing])];
  }
}

/** Reads what the widgets' build wrote beside its scripts. Throws ElementsError. */
export function readElements(builtWidgets: string): Elements {
  const file = join(builtWidgets, 'elements.json');
  const result = elementsFile.safeParse(contentOf(file));
  if (result.success) return new Elements(result.data);
  const [issue] = result.error.issues;
  throw new ElementsError(elementsWords.unreadable(file, `${issue?.path.join('.')}: ${issue?.message}`));
}

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new ElementsError(elementsWords.missing(file));
    if (error instanceof SyntaxError) throw new ElementsError(elementsWords.unreadable(file, error.message));
    throw error;
  }
}
