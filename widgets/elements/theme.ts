const dark = matchMedia('(prefers-color-scheme: dark)');

export type Theme = 'auto' | 'light' | 'dark';

/** The theme to draw in: what the page asks for, else what the reader's system prefers. */
export function resolvedTheme(theme: Theme | undefined): 'light' | 'dark' {
  if (theme === 'light' || theme === 'dark') return theme;
  return dark.matches ? 'dark' : 'light';
}

/** Calls when the reader's system changes its preference; returns how to stop. */
export function onThemeChange(then: () => void): () => void {
  dark.addEventListener('change', then);
  return () => dark.removeEventListener('change', then);
}
