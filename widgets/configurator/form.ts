import type { ConfiguratorQuery } from '../client/generated/graphql.js';
import { type Described, descriptions } from '../elements/descriptions.js';
import { type Choice, chosenBy } from './choice.js';
import { colourFields } from './colours.js';
import { make } from './dom.js';
import { periodChoices } from './periods.js';
import type { Words } from './words.id.js';

type Option = readonly [value: string, label: string];
type Changed = (change: Partial<Choice>) => void;

/** What is chosen from: the fields that its widget knows, with what the server has. */
export function formOf(
  choice: Choice,
  there: ConfiguratorQuery,
  words: Words,
  changed: Changed,
): (Node | string)[] {
  const { widget } = choice;
  const { shows, indicator, splits, periods } = chosenBy(choice);
  const field = (name: keyof Choice, label: string, options: readonly Option[], chosen = '') =>
    select(label, name, options, chosen, (value) => changed({ [name]: value || undefined }));
  const both = (part: Record<string, string>, values: readonly string[]): Option[] =>
    values.map((value) => [value, part[value] ?? value]);
  const unit = choice.period ?? periods?.usual ?? 'year';
  const times: Option[] = [
    ['', words.automatic],
    ...periodChoices(unit, there.release.dataUntil, choice.ui).map((one): Option => [one.value, one.label]),
  ];
  return [
    make('fieldset', { class: 'first' }, [
      make('legend', { class: 'hidden' }, [words.chart]),
      select(words.chart, 'widget', widgets(choice), widget, (value) =>
        changed({
          ...{ widget: value, by: undefined, indicator: undefined },
          ...{ period: undefined, from: undefined, to: undefined },
        }),
      ),
      indicator
        ? field('indicator', words.indicator, indicators(indicator.level, there, words), choice.indicator)
        : undefined,
      splits ? field('by', words.by, splitsOf(splits, choice, words), choice.by) : undefined,
      field('region', words.region, regions(there, words), choice.region),
    ]),
    periods
      ? group('time', words.time, Boolean(choice.period ?? choice.from ?? choice.to), [
          periods.units.length > 1
            ? select(
                words.period,
                'period',
                both(words.periods, ['', ...periods.units]),
                choice.period ?? '',
                (value) => changed({ period: value || undefined, from: undefined, to: undefined }),
              )
            : undefined,
          periods.course ? field('from', words.from, times, choice.from) : undefined,
          field('to', words.to, times, choice.to),
        ])
      : '',
    group('look', words.look, looksSet(choice), [
      field('locale', words.locale, both(words.locales, ['id', 'en']), choice.locale),
      field('theme', words.theme, both(words.themes, ['auto', 'light', 'dark']), choice.theme),
      shows === 'widgets' ? undefined : headingField(choice, words, changed),
      ...colourFields(choice, words, changed),
    ]),
  ];
}

const looksSet = ({ locale, theme, heading, colours, ui }: Choice): boolean =>
  locale !== ui || theme !== 'auto' || Boolean(heading) || Object.keys(colours).length > 0;

function select(
  label: string,
  name: string,
  options: readonly Option[],
  chosen: string,
  then: (value: string) => void,
): HTMLElement {
  const list = make(
    'select',
    { name },
    options.map(([value, text]) => make('option', { value, selected: value === chosen }, [text])),
    { change: () => then(list.value) },
  );
  return make('label', {}, [make('span', {}, [label]), list]);
}

const opened = new Map<string, boolean>();

/** Stays open or closed as the webmaster left it, whatever is chosen in it. */
function group(name: string, label: string, used: boolean, children: (Node | undefined)[]): HTMLElement {
  const details = make(
    'details',
    { open: opened.get(name) ?? used },
    [make('summary', {}, [label]), ...children],
    {
      toggle: () => opened.set(name, details.open),
    },
  );
  return details;
}

function headingField({ heading = '' }: Choice, words: Words, changed: Changed): HTMLElement {
  const input = make('input', { name: 'heading', maxlength: 160, value: heading, autocomplete: 'off' }, [], {
    change: () => changed({ heading: input.value.trim() || undefined }),
  });
  return make('label', {}, [make('span', {}, [words.ownHeading]), input]);
}

const widgets = ({ ui }: Choice): Option[] =>
  descriptions.map(({ name, choice }): Option => [name, choice[ui]]);

/** Without a choice first, which may be one of the others. */
function splitsOf({ by, usual }: NonNullable<Described['splits']>, { ui }: Choice, words: Words): Option[] {
  const [without, first] = typeof usual === 'string' ? [by[usual], usual] : [usual, ''];
  const others = Object.entries(by).filter(([value]) => value !== first);
  return [['', without?.[ui] ?? words.notSplit], ...others.map(([value, told]): Option => [value, told[ui]])];
}

function indicators(level: 'PROVINCE' | 'REGENCY', { catalogue }: ConfiguratorQuery, words: Words): Option[] {
  const fitting = catalogue.indicators.filter(({ levels }) =>
    levels.some(({ regionLevel, periodUnits }) => regionLevel === level && periodUnits.includes('YEAR')),
  );
  return [['', words.usualIndicator], ...fitting.map(({ id, label }): Option => [id, label])];
}

function regions({ regions: provinces }: ConfiguratorQuery, words: Words): Option[] {
  return provinces.flatMap(({ code, name, children }) => [
    [code, `${name} (${words.whole.toLowerCase()})`] as const,
    ...children.map((child) => [child.code, child.name] as const),
  ]);
}
