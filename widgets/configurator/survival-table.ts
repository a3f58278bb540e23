import { type CmsRule, cmsRules } from './cms-rules.js';
import { make } from './dom.js';
import { bestTier, type Outcome, outcomeIn, type Tier, tiers } from './verdict.js';
import type { Words } from './words.id.js';

/** Which of the four ways each system keeps, found by passing the snippets through its rules. */
export function survivalTable(snippets: Record<Tier, string>, words: Words): HTMLElement {
  return make('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': words.survives }, [
    make('table', { class: 'survival' }, [
      make('thead', {}, [
        make('tr', {}, [
          make('th', { scope: 'col' }, [words.cms]),
          ...tiers.map((tier) => make('th', { scope: 'col' }, [words.tiers[tier]])),
        ]),
      ]),
      make(
        'tbody',
        {},
        cmsRules.map((rule) => survivalRow(rule, snippets, words)),
      ),
    ]),
  ]);
}

function survivalRow(rule: CmsRule, snippets: Record<Tier, string>, words: Words): HTMLElement {
  const { name, note } = words.systems[rule.id];
  const best = bestTier(rule, snippets);
  return make('tr', { 'data-cms': rule.id }, [
    make('th', { scope: 'row' }, [name, make('small', {}, [note])]),
    ...tiers.map((tier) =>
      make(
        'td',
        { 'data-tier': tier, 'data-label': words.tiers[tier], class: tier === best ? 'best' : undefined },
        [
          outcomeMark(outcomeIn(rule, tier, snippets[tier]), words),
          tier === best ? make('small', {}, [words.best]) : undefined,
        ],
      ),
    ),
  ]);
}

export const outcomeMark = (outcome: Outcome, words: Words): HTMLElement =>
  make('span', { class: `outcome ${outcome}` }, [words.outcomes[outcome]]);
