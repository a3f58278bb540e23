import { applyRule } from './apply-rule.js';
import type { CmsRule } from './cms-rules.js';

/** The four ways to embed, from the most that a page can do to the least that it must. */
export const tiers = ['element', 'frame', 'oembed', 'picture'] as const;
export type Tier = (typeof tiers)[number];

/**
 * What a reader sees, the best first: all of it; a chart whose height is fixed; sentence and table without a chart; a link;
 * words whose table has crumbled; an address as text; nothing.
 */
export const outcomes = ['chart', 'fixedHeight', 'table', 'link', 'words', 'address', 'nothing'] as const;
export type Outcome = (typeof outcomes)[number];

/** What is in a piece of HTML. */
export interface Found {
  script: boolean;
  element: boolean;
  frame: boolean;
  frameScript: boolean;
  picture: boolean;
  table: boolean;
  link: boolean;
  text: boolean;
}

export function find(html: string): Found {
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc\s*=\s*["']?([^"'\s>]+)/gi)].map(
    ([, src = '']) => src,
  );
  return {
    script: scripts.some((src) => /\/sinergi\.js(\?|$)/.test(src)),
    element: /<sinergi-[a-z]/i.test(html),
    frame: /<iframe\b[^>]*\/embed\/[a-z]/i.test(html),
    frameScript: scripts.some((src) => /\/frames\.js(\?|$)/.test(src)),
    picture: /<img\b[^>]*\/image\/[a-z-]+\.png/i.test(html),
    table: /<table\b/i.test(html),
    link: /<a\b[^>]*\bhref/i.test(html),
    text: html.replace(/<[^>]*>/g, '').trim() !== '',
  };
}

/** What readers see where a page holds this HTML. */
export function outcomeOf(html: string): Outcome {
  const found = find(html);
  if (found.element && found.script) return 'chart';
  if (found.frame) return found.frameScript ? 'chart' : 'fixedHeight';
  if (found.picture) return 'chart';
  if (found.table) return 'table';
  if (found.link) return 'link';
  return found.text ? 'words' : 'nothing';
}

/** What readers see of a snippet in a system. An address alone is a chart where the system asks for oEmbed. */
export function outcomeIn(rule: CmsRule, tier: Tier, snippet: string): Outcome {
  if (tier === 'oembed') return rule.oembed ? 'chart' : 'address';
  return outcomeOf(applyRule(snippet, rule).html);
}

/** The way to take in a system: what shows most there. */
export function bestTier(rule: CmsRule, snippets: Record<Tier, string>): Tier {
  const rank = (tier: Tier) => outcomes.indexOf(outcomeIn(rule, tier, snippets[tier]));
  return tiers.reduce((best, tier) => (rank(tier) < rank(best) ? tier : best));
}
