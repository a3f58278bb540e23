/** How long one person was observed, and whether the event came then. */
export interface Observed {
  day: number;
  event: boolean;
}

/** A step of a curve as a textbook has it. */
export interface Step {
  day: number;
  survival: number;
  standardError: number;
  lower: number;
  upper: number;
}

/**
 * The product-limit estimate person by person, as in Kaplan and Meier (1958), with Greenwood's standard error and the
 * interval of Kalbfleisch and Prentice on the log-log scale: slow, and written without the estimator under test.
 */
export function textbook(people: readonly Observed[]): Step[] {
  const days = [...new Set(people.filter(({ event }) => event).map(({ day }) => day))].sort((a, b) => a - b);
  return days.map((day) => {
    const before = days.filter((one) => one <= day);
    const factors = before.map((one) => {
      const atRisk = people.filter((person) => person.day >= one).length;
      const events = people.filter((person) => person.event && person.day === one).length;
      return { atRisk, events };
    });
    const survival = factors.reduce(
      (product, { atRisk, events }) => product * ((atRisk - events) / atRisk),
      1,
    );
    const sum = factors.reduce(
      (total, { atRisk, events }) => total + events / (atRisk * (atRisk - events)),
      0,
    );
    const half = (1.959963984540054 * Math.sqrt(sum)) / Math.log(survival);
    return {
      day,
      survival,
      standardError: survival * Math.sqrt(sum),
      lower: survival ** Math.exp(-half),
      upper: survival ** Math.exp(half),
    };
  });
}
