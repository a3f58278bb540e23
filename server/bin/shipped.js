/** Development packages that the build copies into what is shipped: scripts of the widgets and pages, explorer, fonts. */
export const copiedByBuild = [
  '@fontsource/roboto',
  '@graphql-yoga/render-graphiql',
  'chart.js',
  'lit',
  'oauth4webapi',
];

/**
 * Of a CycloneDX bill of everything that is installed, what runs: the packages of production, and those that the build
 * copies with what they need. The same packages make the same bill, so nothing of when and where it was made stays.
 */
export function shippedOf(bill, name) {
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const isDevelopment = ({ properties }) =>
    properties?.some((one) => one.name === 'cdx:npm:package:development' && one.value === 'true');
  const wanted = bill.components.filter((one) => !isDevelopment(one)).map((one) => one['bom-ref']);
  const copied = bill.components
    .filter((one) => copiedByBuild.includes(one.name))
    .map((one) => one['bom-ref']);
  const shipped = new Set();
  for (const open = [...wanted, ...copied]; open.length > 0; ) {
    const ref = open.pop();
    if (shipped.has(ref)) continue;
    shipped.add(ref);
    open.push(...(needs.get(ref) ?? []));
  }
  const own = bill.metadata.component['bom-ref'];
  const { serialNumber: _serial, metadata, ...rest } = bill;
  const { timestamp: _time, ...about } = metadata;
  return {
    ...rest,
    metadata: { ...about, component: { ...metadata.component, name } },
    components: bill.components.filter((one) => shipped.has(one['bom-ref'])),
    dependencies: bill.dependencies
      .filter(({ ref }) => ref === own || shipped.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => shipped.has(one)) })),
  };
}
