/** Whether a text is an address that a page may link to: http or https with a host, nobody's name or password in it. */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/** An address of before there was the rule, where a page may link to it. */
export const linkable = (text: string | null): string | null => (text && isWebAddress(text) ? text : null);
