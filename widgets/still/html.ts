/** Text that is HTML already. */
class Html {
  constructor(private readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type { Html };

type Part = string | number | Html | false | null | undefined | Part[];

/** HTML from a template: what is put in is text, unless it came from here. */
export function html(texts: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(texts.map((text, at) => text + written(parts[at])).join(''));
}

function written(part: Part): string {
  if (Array.isArray(part)) return part.map(written).join('');
  if (part instanceof Html) return String(part);
  if (part === false || part === null || part === undefined) return '';
  return String(part).replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
