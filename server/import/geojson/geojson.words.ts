import { words } from '../../language/localised.js';

/** Why a file of boundaries as a whole cannot be imported. */
export const mapFileWords = {
  tooLarge: (megabytes: number, most: number) =>
    words(
      `berukuran ${megabytes} MB, dan paling banyak ${most} yang dibaca; bagilah`,
      `has ${megabytes} MB, and at most ${most} are read; split it`,
    ),
  topoJson: words(
    'adalah TopoJSON; ekspor sebagai GeoJSON (RFC 7946), lalu impor itu',
    'is TopoJSON; export it as GeoJSON (RFC 7946) and import that',
  ),
  noCollection: words(
    'bukan FeatureCollection GeoJSON; ekspor sebagai GeoJSON dengan satu fitur per wilayah',
    'is no GeoJSON FeatureCollection; export it as GeoJSON with one feature a region',
  ),
  noFeatures: words(
    'tidak punya fitur; ekspor lagi dengan wilayahnya',
    'has no features; export it again with its regions',
  ),
  otherSystem: (system: string) =>
    words(
      `memakai ${system}; proyeksikan ulang ke WGS 84 (EPSG:4326)`,
      `is in ${system}; reproject it to WGS 84 (EPSG:4326)`,
    ),
  noJson: words(
    'bukan JSON dalam UTF-8; ekspor lagi sebagai GeoJSON (RFC 7946)',
    'is no JSON in UTF-8; export it as GeoJSON (RFC 7946) again',
  ),
};

/** Why a feature names no region of its own. */
export const namedWords = {
  noProperty: (close: string | undefined, has: readonly string[]) =>
    words(
      `bukan properti fitur ini; sebutkan dengan --property (${close ? `${close}?` : `yang ada: ${has.join(', ') || 'tidak ada'}`})`,
      `is no property of the feature; name it with --property (${close ? `${close}?` : `it has ${has.join(', ') || 'none'}`})`,
    ),
  twice: (earlier: number) =>
    words(
      `sudah disebut fitur ${earlier}; gabungkan keduanya menjadi satu MultiPolygon`,
      `was already named by feature ${earlier}; join both into one MultiPolygon`,
    ),
  noCode: words(
    'tidak berisi kode wilayah; sebutkan properti yang benar dengan --property',
    'holds no code of a region; name the right property with --property',
  ),
  fraction: words(
    'adalah bilangan, dan bilangan menghilangkan nol pada kode; ekspor kode sebagai teks',
    'is a number, and numbers lose the zeros of codes; export codes as text',
  ),
  codeOfBps: words(
    'wilayah tidak dikenal; jika berkas memakai kode BPS, tulis --codes bps',
    'is an unknown region; if the file has codes of BPS, say --codes bps',
  ),
  misplaced: (name: string | undefined, latitude: number, longitude: number) =>
    words(
      `tidak mencakup titik pusat ${name} (${latitude}, ${longitude}); apakah kodenya dari daftar lain?`,
      `does not hold the centre of ${name} (${latitude}, ${longitude}); are its codes those of another list?`,
    ),
};

/** Why a geometry is no area of a region. */
export const areaWords = {
  noPositions: words(
    'berisi selain posisi [bujur, lintang] dalam cincin; ekspor lagi',
    'holds something else than positions [longitude, latitude] in rings; export it again',
  ),
  noArea: words(
    'bukan area; wilayah memerlukan Polygon atau MultiPolygon',
    'is no area; a region needs a Polygon or MultiPolygon',
  ),
  exchanged: words(
    'bukan tempat di bumi; tulis bujur sebelum lintang',
    'is no place on earth; write longitude before latitude',
  ),
  noDegrees: words(
    'tidak dalam derajat; proyeksikan ulang berkas ke WGS 84 (EPSG:4326)',
    'is not in degrees; reproject the file to WGS 84 (EPSG:4326)',
  ),
  openRing: words(
    'awal cincin yang tidak tertutup; ulangi posisi pertama di akhirnya',
    'starts a ring that does not close; repeat its first position at its end',
  ),
  emptyRing: words(
    'awal cincin tanpa luas; cincin memerlukan tiga tempat dan yang pertama sekali lagi',
    'starts a ring without area; a ring needs three places and the first one again',
  ),
};
