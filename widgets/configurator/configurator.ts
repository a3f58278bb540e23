import type { ConfiguratorQuery } from '../client/generated/graphql.js';
import { checker } from './checker.js';
import { type Choice, queryOf, readChoice } from './choice.js';
import { make } from './dom.js';
import { formOf } from './form.js';
import { Preview } from './preview.js';
import { askForBuild, askWhatThereIs, type Build } from './question.js';
import { snippetPanel } from './snippet-panel.js';
import { snippetsOf } from './snippets.js';
import { survivalTable } from './survival-table.js';
import { en } from './words.en.js';
import { id, type Words } from './words.id.js';

const server = location.origin;
const place = (name: string): HTMLElement => document.getElementById(name) as HTMLElement;

/** The page `/embed`: what is chosen, and everything that follows from it. */
class Configurator {
  #choice = readChoice(new URLSearchParams(location.search));
  readonly #words: Words = this.#choice.ui === 'en' ? en : id;
  readonly #preview = new Preview(place('preview'), () => this.#showCode());
  #build: Build | undefined;
  #there: ConfiguratorQuery | undefined;

  async start(): Promise<void> {
    this.#say();
    this.#preview.show(this.#choice);
    this.#showCode();
    place('checker').replaceChildren(...checker(this.#words));
    try {
      [this.#there, this.#build] = await Promise.all([
        askWhatThereIs(server, this.#choice.ui),
        askForBuild(server),
      ]);
    } catch {
      const problem = make('p', { class: 'problem', role: 'alert' }, [this.#words.problem]);
      place('form').replaceChildren(problem);
    }
    this.#showForm();
    this.#showCode();
  }

  readonly #changed = (change: Partial<Choice>): void => {
    this.#choice = { ...this.#choice, ...change };
    history.replaceState(null, '', `?${queryOf(this.#choice)}`);
    this.#preview.show(this.#choice);
    this.#showForm();
    this.#showCode();
    place('language').setAttribute('href', this.#otherLanguage);
  };

  get #otherLanguage(): string {
    const other = this.#words.otherLanguage === 'en' ? 'en' : 'id';
    const { ui, locale } = this.#choice;
    // A chart in the language of the page follows it; one that was chosen apart stays.
    return `?${queryOf({ ...this.#choice, ui: other, locale: ui === locale ? other : locale })}`;
  }

  /** Texts that do not change with the choice. */
  #say(): void {
    const words = this.#words;
    document.documentElement.lang = this.#choice.ui;
    document.title = `${words.title} · Sinergi`;
    for (const one of document.querySelectorAll<HTMLElement>('[data-says]'))
      one.textContent = String(words[one.dataset.says as keyof Words]);
    place('language').setAttribute('href', this.#otherLanguage);
    place('language').lang = words.otherLanguage;
  }

  #showForm(): void {
    if (!this.#there) return;
    keepingFocus(place('form'), formOf(this.#choice, this.#there, this.#words, this.#changed));
  }

  #showCode(): void {
    const scripts = this.#choice.fixed && this.#build ? this.#build : { version: 'v1' };
    const snippets = snippetsOf(this.#choice, this.#preview.shown, scripts, server);
    keepingFocus(place('snippet'), snippetPanel(this.#choice, snippets, this.#words, this.#changed));
    place('survival').replaceChildren(survivalTable(snippets, this.#words));
  }
}

/** Replaces what is in a place; whoever was in a field of it is there again. */
function keepingFocus(within: HTMLElement, children: (Node | string)[]): void {
  const { activeElement } = document;
  const inside = within.contains(activeElement);
  const name = activeElement?.getAttribute('name');
  const wasTab = activeElement?.getAttribute('role') === 'tab';
  within.replaceChildren(...children);
  if (!inside) return;
  const again = wasTab
    ? '[role=tab][aria-selected=true]'
    : `[name="${name}"]:is(:checked, :not([type=radio]))`;
  within.querySelector<HTMLElement>(again)?.focus();
}

void new Configurator().start();
