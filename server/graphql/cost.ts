/** What a field is asked with, and what stands below it. */
interface Asked {
  // biome-ignore lint/suspicious/noExplicitAny: arguments of any field
  args: Record<string, any>;
  childComplexity: number;
}

/** How many regions of a level lie in another, as 11 regencies in Jambi. */
export const regionsOfLevel = 12;

/**
 * What a field with rows below it costs: itself, and what stands below as often as it has rows. Said where the length of
 * a list stands in no argument of its own; pages are counted by first and last.
 */
export const rows =
  (count: number | ((args: Asked['args']) => number)) =>
  ({ args, childComplexity }: Asked): number =>
    1 + (typeof count === 'number' ? count : count(args)) * childComplexity;
