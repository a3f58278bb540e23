import type { Choice } from './choice.js';
import { make } from './dom.js';
import { type Tier, tiers } from './verdict.js';
import type { Words } from './words.id.js';

/** The code to copy: four ways as tabs, and which script it loads. */
export function snippetPanel(
  choice: Choice,
  snippets: Record<Tier, string>,
  words: Words,
  changed: (change: Partial<Choice>) => void,
): Node[] {
  const { tier, fixed, colours } = choice;
  const code = make('code', {}, [snippets[tier]]);
  const says = make('p', { class: 'says', role: 'status' });
  const copyButton = make('button', { type: 'button', class: 'copy', name: 'copy' }, [words.copy], {
    click: async () => {
      says.textContent = (await copied(snippets[tier], code)) ? words.copied : words.copyByHand;
    },
  });
  return [
    make('div', { class: 'top' }, [tabs(tier, words, changed), copyButton]),
    make('div', { role: 'tabpanel', id: 'code', 'aria-labelledby': `tab-${tier}` }, [
      make('p', { class: 'about' }, [words.about[tier]]),
      make('pre', { tabindex: 0, 'aria-label': words.code }, [code]),
      says,
      tier === 'element' || tier === 'frame' ? versions(fixed, words, changed) : undefined,
      tier === 'element' && Object.keys(colours).length > 0
        ? make('p', { class: 'note' }, [words.styleNote])
        : undefined,
    ]),
  ];
}

function tabs(tier: Tier, words: Words, changed: (change: Partial<Choice>) => void): HTMLElement {
  const step = (from: Tier, by: number) => tiers[(tiers.indexOf(from) + by + tiers.length) % tiers.length];
  return make(
    'div',
    { role: 'tablist', 'aria-label': words.code },
    tiers.map((one) =>
      make(
        'button',
        {
          ...{ type: 'button', role: 'tab', id: `tab-${one}`, 'aria-controls': 'code' },
          ...{ 'aria-selected': String(one === tier), tabindex: one === tier ? 0 : -1 },
        },
        [words.tiers[one]],
        {
          click: () => changed({ tier: one }),
          keydown: ({ key }) => {
            const next = {
              ArrowRight: step(one, 1),
              ArrowLeft: step(one, -1),
              Home: tiers[0],
              End: tiers[3],
            }[key];
            if (next) changed({ tier: next });
          },
        },
      ),
    ),
  );
}

function versions(fixed: boolean, words: Words, changed: (change: Partial<Choice>) => void): HTMLElement {
  const radio = (value: boolean, label: string) =>
    make('label', {}, [
      make(
        'input',
        { type: 'radio', name: 'version', value: value ? 'fixed' : 'moving', checked: value === fixed },
        [],
        {
          change: () => changed({ fixed: value }),
        },
      ),
      make('span', {}, [label]),
    ]);
  return make('fieldset', { class: 'versions' }, [
    make('legend', { class: 'hidden' }, [words.version]),
    radio(false, words.versions.moving),
    radio(true, words.versions.fixed),
  ]);
}

/** Where the clipboard is closed to pages (no https), the code is selected for the reader to copy. */
async function copied(text: string, code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
