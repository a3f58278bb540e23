/** Licences of packages that run or are shipped: they ask for their text to be kept, and nothing of who uses Sinergi. */
export const licences: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
]);

/**
 * Licences that were decided on for one package. Of EPL-2.0 and of packages that name no licence there is none: what
 * they were needed for (elkjs of a schema viewer, tools of the tests) does not run and is not shipped.
 */
export const oddLicences: Record<string, { licence: string; reason: string }> = {
  'sha.js': {
    licence: '(MIT AND BSD-3-Clause)',
    reason: 'Both at once, and both are in the list above.',
  },
  '@fontsource/roboto': {
    licence: 'OFL-1.1',
    reason:
      'A font: it may be shipped with software, with its licence beside it (dist/assets/fonts/LICENSE), and be no product by itself.',
  },
};
