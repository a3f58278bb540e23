import { applyRule } from './apply-rule.js';
import { type CmsRule, cmsRules } from './cms-rules.js';
import { make } from './dom.js';
import { outcomeMark } from './survival-table.js';
import { type Found, find, outcomeOf } from './verdict.js';
import type { Words } from './words.id.js';

/** Says what strict systems take out of the HTML that a webmaster pastes, and what readers see of the rest. */
export function checker(words: Words): Node[] {
  const results = make('div', { class: 'results', 'aria-live': 'polite' });
  const field = make('textarea', { name: 'pasted', rows: 6, spellcheck: 'false' }, [], {
    input: () => results.replaceChildren(...(field.value.trim() ? resultsOf(field.value, words) : [])),
  });
  return [make('label', { class: 'pasted' }, [make('span', {}, [words.pasted]), field]), results];
}

function resultsOf(html: string, words: Words): Node[] {
  const found = find(html);
  return [
    make('p', { class: 'found' }, [foundIn(found, html, words)]),
    ...cmsRules.slice(0, 5).map((rule) => verdict(rule, html, words)),
  ];
}

function foundIn(found: Found, html: string, words: Words): string {
  if (found.element && !found.script) return words.scriptMissing;
  if (found.script && !found.element) return words.elementMissing;
  const parts = (Object.keys(words.parts) as (keyof Words['parts'])[]).filter((part) => found[part]);
  const ours = parts.some((part) => part !== 'table') || isAddress(html);
  return ours
    ? `${words.found}: ${parts.map((part) => words.parts[part]).join(', ') || html.trim()}`
    : words.nothingFound;
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+\/embed\/[a-z-]+(\?\S*)?$/.test(text.trim());

function verdict(rule: CmsRule, html: string, words: Words): HTMLElement {
  const { html: left, removed } = applyRule(html, rule);
  const outcome = isAddress(html) ? (rule.oembed ? 'chart' : 'address') : outcomeOf(left);
  return make('details', { class: 'verdict', 'data-cms': rule.id }, [
    make('summary', {}, [make('span', {}, [words.systems[rule.id].name]), outcomeMark(outcome, words)]),
    make('p', {}, [removed.length > 0 ? `${words.removed}: ${removed.join(' ')}` : words.nothingRemoved]),
    removed.length > 0 && left ? make('p', { class: 'note' }, [words.remains]) : undefined,
    removed.length > 0 && left
      ? make('pre', { tabindex: 0, 'aria-label': words.remains }, [left])
      : undefined,
    make('p', { class: 'note' }, [
      words.systems[rule.id].note,
      ' ',
      make('small', {}, [`${words.rules}: ${rule.source}`]),
    ]),
  ]);
}
