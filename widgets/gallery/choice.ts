import { descriptions } from '../elements/descriptions.js';
import type { Locale } from '../i18n/locale.js';
import { type State, states } from './states.js';

const locales = ['id', 'en'] as const;
export const themes = ['auto', 'light', 'dark'] as const;

/** What the address of the gallery chooses: everything, unless it names one. */
export interface Choice {
  element: string | undefined;
  state: State | undefined;
  locale: Locale;
  theme: (typeof themes)[number];
}

export function choiceOf(address: string): Choice {
  const { searchParams } = new URL(address);
  const oneOf = <One extends string>(name: string, known: readonly One[]) =>
    known.find((one) => one === searchParams.get(name));
  return {
    element: oneOf(
      'element',
      descriptions.map(({ name }) => name),
    ),
    state: oneOf('state', states),
    locale: oneOf('locale', locales) ?? 'id',
    theme: oneOf('theme', themes) ?? 'auto',
  };
}

/** The address that chooses this. */
export function addressOf(choice: Choice): string {
  const chosen = Object.entries(choice).filter(([, value]) => value !== undefined);
  return `/gallery?${new URLSearchParams(chosen)}`;
}
