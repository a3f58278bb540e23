/**
 * A seeded stream of pseudo-random numbers (sfc32). Streams of different names are independent, so a change in one
 * concept leaves the others as they are. Only additions, multiplications and bit operations: the same on every machine.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(stream: string) {
    this.#a = hash(stream, 0x811c9dc5);
    this.#b = hash(stream, 0x9e3779b9);
    this.#c = hash(stream, 0x85ebca6b);
    for (let round = 0; round < 15; round++) this.#word();
  }

  /** A number ≥ 0 and < 1. */
  fraction(): number {
    return this.#word() / 4_294_967_296;
  }

  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.fraction() * (to - from + 1));
  }

  /** A whole number of a range, both ends included. */
  within([from, to]: readonly [from: number, to: number]): number {
    return this.integer(from, to);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** One of the list, each as likely as the others. */
  pick<T>(list: readonly T[]): T {
    const picked = list[this.integer(0, list.length - 1)];
    if (picked === undefined) throw new RangeError('cannot pick from an empty list');
    return picked;
  }

  /** One of the values, as likely as its weight says. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T {
    let left = this.fraction() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(choices)[0];
  }

  /** A heavy-tailed whole number ≥ 1: each further power of ten up to `powers` is reached with probability `step`. */
  heavyTail(step: number, powers: number): number {
    let scale = 1;
    for (let power = 0; power < powers && this.chance(step); power++) scale *= 10;
    return this.integer(scale, scale * 10 - 1);
  }

  #word(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return sum >>> 0;
  }
}

/** FNV-1a over the characters of an ASCII name. */
function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}
