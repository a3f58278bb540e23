/** The name of a regency as it stands beside a mark: without what every one of them has in common. */
export const shortPlace = (name: string): string =>
  name
    .replace(/^Kabupaten /, '')
    .replace(/^Kota (?=\w+ )/, '')
    .replace(/ Regency$/, '')
    .replace(/( .*) City$/, '$1')
    .replace('Tanjung Jabung', 'Tanjab');
