/** Makes one thing of each, in the same order, so many at once. */
export async function inTurns<One, Made>(
  all: readonly One[],
  atOnce: number,
  make: (one: One) => Promise<Made>,
): Promise<Made[]> {
  const made: Made[] = [];
  const open = all.entries();
  const work = async () => {
    for (const [at, one] of open) made[at] = await make(one);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return made;
}
