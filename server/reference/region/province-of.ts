import type { ReferenceContext } from '../reference.context.js';

/** The province above a region; undefined for a province itself and for what lies in none. */
export async function provinceOf(
  reference: ReferenceContext['reference'],
  code: string,
): Promise<string | undefined> {
  for (const above of (await ancestorsOf(reference, code)).slice(1)) {
    if ((await reference.region.load(above))?.level === 'PROVINCE') return above;
  }
  return undefined;
}

/** A region and everything above it, nearest first. */
export async function ancestorsOf(reference: ReferenceContext['reference'], code: string): Promise<string[]> {
  const found: string[] = [];
  let next: string | null | undefined = code;
  while (next && !found.includes(next)) {
    found.push(next);
    next = (await reference.region.load(next))?.parentCode;
  }
  return found;
}
