import { z } from 'zod';
import { indicatorIds } from '../../catalogue/indicators.js';

const told = z.object({ id: z.string(), en: z.string() });
const pixels = z.number().int().positive();

const said = z.object({
  /** Its tag without `sinergi-`. */
  name: z.string().regex(/^[a-z][a-z-]*$/),
  /** Figures of its own; or other widgets, which then have pictures and tables in its place. */
  shows: z.enum(['figures', 'widgets']),
  /** Pixels: the width that a frame has unless less is asked for, its height then and on a phone. */
  frame: z.object({ width: pixels, wide: pixels, narrow: pixels }),
  splits: z
    .object({
      /** What each value of `by` means. */
      by: z.record(z.string(), told),
      /** Values that are understood, and offered no longer. */
      older: z.array(z.string()).default([]),
    })
    .nullable(),
  periods: z.object({ usual: z.enum(['month', 'quarter', 'year']) }).nullable(),
  example: z.object({ attributes: z.record(z.string(), z.string()) }),
  /** What it loads after the first script, as names of files. */
  scripts: z.array(z.string()),
});

/** It has a title of its own, or is called as the indicator that it shows. */
const called = z.union([
  z.object({ title: told, indicator: z.null() }),
  z.object({ title: z.null(), indicator: z.object({ usual: z.enum(indicatorIds) }) }),
]);

/** `elements.json`, as far as the server reads it. */
export const elementsFile = z.object({
  elements: z.array(said.and(called)),
  /** What every page with a chart loads, the server's own pages besides, and each language. */
  drawing: z.array(z.string()),
  ofOwnPages: z.array(z.string()),
  languages: z.object({ id: z.array(z.string()), en: z.array(z.string()) }),
});
export type ElementsFile = z.infer<typeof elementsFile>;

/** What the widgets' build says of one widget. */
export type ElementDescription = ElementsFile['elements'][number];
