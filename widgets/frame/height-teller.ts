/** Heights told in a row until it is looked at as going in circles: new ones, and such as were told before. */
const mostNew = 240;
const mostAgain = 12;
/** Rest, in milliseconds, after which all is forgotten; and the first and the longest pause of who goes in circles. */
const rest = 10_000;
const firstPause = 1_000;
const longestPause = 60_000;

/**
 * Tells a height when it changes, at once as long as that leads somewhere. Where a page makes the width depend on the
 * height, the same heights come again and again: then there are pauses, each twice as long as the one before.
 */
export class HeightTeller {
  #height = 0;
  #told = 0;
  #last = Number.NEGATIVE_INFINITY;
  #seen = new Set<number>();
  #left = 1;
  #pause = firstPause;
  #waiting = false;

  constructor(private readonly send: (height: number) => void) {}

  /** The content is as high as this now; nothing is told of what is not shown. */
  measured(height: number): void {
    this.#height = Math.ceil(height);
    if (this.#height > 0 && this.#height !== this.#told) this.#tell();
  }

  /** The page around asks for the height again. */
  again(): void {
    if (this.#height > 0) this.#tell();
  }

  #tell(): void {
    if (this.#waiting) return;
    if (performance.now() - this.#last > rest) {
      this.#seen.clear();
      this.#left = 1;
      this.#pause = firstPause;
    }
    this.#left -= this.#seen.has(this.#height) ? 1 / mostAgain : 1 / mostNew;
    if (this.#left >= 0) this.#sendNow();
    else this.#sendLater();
  }

  #sendLater(): void {
    this.#waiting = true;
    setTimeout(() => {
      this.#waiting = false;
      if (this.#height !== this.#told) this.#sendNow();
    }, this.#pause);
    this.#pause = Math.min(2 * this.#pause, longestPause);
  }

  #sendNow(): void {
    this.#told = this.#height;
    this.#last = performance.now();
    this.#seen.add(this.#height);
    this.send(this.#height);
  }
}
