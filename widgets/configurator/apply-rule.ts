import type { CmsRule } from './cms-rules.js';

/** What a system leaves, and what it takes out. */
export interface Filtered {
  html: string;
  /** Tags as `<script>`, attributes as `<img loading>`: each once, in their order. */
  removed: string[];
}

const tags = /<!--[\s\S]*?-->|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const attributes = /([^\s"'=/>]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g;

/**
 * Passes HTML through the rules of a system, tag by tag as those systems do: what stood between removed tags stays.
 * Nothing is parsed by the browser, so nothing of it can run.
 */
export function applyRule(html: string, rule: CmsRule): Filtered {
  if (rule.everything) return { html, removed: [] };
  const removed = new Set<string>();
  const left = html.replace(tags, (whole, slash: string, written: string | undefined, rest: string) => {
    if (!written) return '';
    const tag = written.toLowerCase();
    if (!keepsTag(rule, tag) || (tag === 'img' && rule.ownPicturesOnly && isForeign(rest))) {
      removed.add(`<${tag}>`);
      return '';
    }
    if (slash) return whole;
    return `<${tag}${keptAttributes(rule, tag, rest, removed)}>`;
  });
  return { html: left.replace(/\n\s*\n/g, '\n').trim(), removed: [...removed] };
}

function keptAttributes(rule: CmsRule, tag: string, rest: string, removed: Set<string>): string {
  let kept = '';
  for (const [whole, written = ''] of rest.matchAll(attributes)) {
    const name = written.toLowerCase();
    if (keepsAttribute(rule, tag, name)) kept += ` ${whole}`;
    else removed.add(`<${tag} ${name}>`);
  }
  return kept;
}

function keepsTag({ allowed, refused = [], plainNamesOnly }: CmsRule, tag: string): boolean {
  if (plainNamesOnly && !/^[a-z][a-z0-9]*$/.test(tag)) return false;
  return allowed ? Object.hasOwn(allowed, tag) : !refused.includes(tag);
}

function keepsAttribute(rule: CmsRule, tag: string, name: string): boolean {
  const { allowed, common = [], refusedAttributes = [] } = rule;
  if (!allowed) return !refusedAttributes.some((one) => matches(one, name));
  return [...(allowed[tag] ?? []), ...common].some((one) => matches(one, name));
}

const matches = (pattern: string, name: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

const isForeign = (rest: string): boolean => /\bsrc\s*=\s*["']?(https?:)?\/\//i.test(rest);
