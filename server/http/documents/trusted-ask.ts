import { ApiError } from '../../language/api.error.js';
import { trustedAskWords } from './trusted-ask.words.js';

/** One trusted document with its variables. */
export interface TrustedAsk {
  id: string;
  variables: Record<string, unknown>;
}

/** The id by which widgets name a document: the first characters of its hash. */
export const shortId = (id: string): string => id.slice(0, 12);

/** Longest address of a batch, in characters: what every proxy lets through. */
export const longestBatch = 4096;

/**
 * Reads the parameter `d` of `GET /q`: groups of a short id and its variable sets, flattened in their order.
 * Throws BAD_USER_INPUT where it is anything else, or longer than `most` characters.
 */
export function readTrustedAsks(d: unknown, most = longestBatch): TrustedAsk[] {
  return asksIn(parsed(typeof d === 'string' && d.startsWith('[[!') ? unswapped(d) : d, most));
}

/** The same of what came as JSON. Throws BAD_USER_INPUT. */
export function asksIn(groups: unknown): TrustedAsk[] {
  if (!Array.isArray(groups) || groups.length === 0) throw badBatch();
  return groups.flatMap(readGroup);
}

/** Widgets let quotes and exclamation marks change places, because addresses write a quote as three characters. */
const unswapped = (text: string): string => text.replace(/["!]/g, (sign) => (sign === '!' ? '"' : '!'));

/** Reads the variables of the standard form (a JSON object, or nothing). */
export function readVariables(text: unknown): Record<string, unknown> {
  if (text === undefined || text === '') return {};
  const value = parsed(text);
  if (!isObject(value)) throw badBatch();
  return value;
}

function readGroup(group: unknown): TrustedAsk[] {
  if (!Array.isArray(group)) throw badBatch();
  const [id, ...sets] = group;
  if (typeof id !== 'string' || sets.length === 0 || !sets.every(isObject)) throw badBatch();
  return sets.map((variables) => ({ id, variables }));
}

function parsed(text: unknown, most = longestBatch): unknown {
  if (typeof text !== 'string' || text.length > most) throw badBatch();
  try {
    return JSON.parse(text);
  } catch {
    throw badBatch();
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const badBatch = () => new ApiError(trustedAskWords.noBatch(longestBatch), { code: 'BAD_USER_INPUT' });
