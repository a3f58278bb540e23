import { buildSchema } from 'graphql';

/** As the schema describes an indicator at its end. */
const facts = /Registers: (\w+); (several )?figures[^.]* of ([\w, ]+)\.$/;

/**
 * Modules of what widgets must know of an indicator before they ask for it, as [name, text], from its description in the
 * schema; each loads with what needs it. Throws where an indicator is described otherwise.
 */
export function indicatorModules(schemaText) {
  const known = (buildSchema(schemaText).getType('IndicatorId')?.getValues() ?? []).map(
    ({ name, description }) => {
      const [found, side, several, levels] = facts.exec(description ?? '') ?? [];
      if (!found) throw new Error(`schema.graphql does not say whose registers ${name} comes from`);
      return { name, side, isPerRegency: !several && levels.split(', ').includes('REGENCY') };
    },
  );
  const those = (chosen) => known.filter(chosen).map(({ name }) => name);
  const ofPolice = those(({ side }) => side === 'POLICE');
  const ofRegencies = those(({ isPerRegency }) => isPerRegency);
  return [
    [
      'police-indicators.ts',
      `/** Indicators from registers of the police; all others come from those of rehabilitation. */
export const ofPolice: readonly string[] = ${JSON.stringify(ofPolice)};
`,
    ],
    [
      'regency-indicators.ts',
      `/** Indicators with one figure of each regency in a period. */
export type RegencyIndicator = ${ofRegencies.map((name) => `'${name}'`).join(' | ') || 'never'};
export const ofRegencies: readonly string[] = ${JSON.stringify(ofRegencies)};
`,
    ],
  ];
}
