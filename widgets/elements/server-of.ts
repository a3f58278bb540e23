/** The server to ask: what the page names, else where the script came from. */
export function serverOf(src: string | undefined): string {
  const base = new URL(/* @vite-ignore */ '../../', import.meta.url).href;
  return new URL(src ?? base, document.baseURI).href.replace(/\/$/, '');
}
