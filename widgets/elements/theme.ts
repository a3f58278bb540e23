import type { ReactiveController, ReactiveControllerHost } from 'lit';

let query: MediaQueryList | undefined;
const dark = () => (query ??= matchMedia('(prefers-color-scheme: dark)'));

export type Theme = 'auto' | 'light' | 'dark';

/** The theme to draw in: what the page asks for, else what the reader's system prefers. */
export function resolvedTheme(theme: Theme | undefined): 'light' | 'dark' {
  if (theme === 'light' || theme === 'dark') return theme;
  return dark().matches ? 'dark' : 'light';
}

/** Draws its host again when the reader's system changes its preference. */
export class ThemeController implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    dark().addEventListener('change', this);
  }

  hostDisconnected(): void {
    dark().removeEventListener('change', this);
  }

  handleEvent(): void {
    this.host.requestUpdate();
  }
}
