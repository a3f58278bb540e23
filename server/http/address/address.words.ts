import { words } from '../../language/localised.js';

const perhaps = (near: string | undefined) =>
  near ? words(` (mungkin maksudnya ${near})`, ` (perhaps ${near} is meant)`) : words('', '');

/** Why an address names no widget. */
export const addressWords = {
  problem: words('Grafik ini tidak dapat ditampilkan', 'This chart cannot be shown'),
  unknownName: (near: string | undefined, names: string) =>
    words(
      `Tidak ada widget dengan nama ini${perhaps(near).id}. Yang ada: ${names}.`,
      `There is no widget of this name${perhaps(near).en}. There are: ${names}.`,
    ),
  unknownParameter: (widget: string, near: string | undefined, known: string) =>
    words(
      `Widget ${widget} tidak mengenal salah satu parameter di alamat ini${perhaps(near).id}. Yang dikenal: ${known}.`,
      `The widget ${widget} does not know one of the parameters of this address${perhaps(near).en}. Known: ${known}.`,
    ),
  unknownRegion: words(
    'Tidak ada wilayah dengan kode pada parameter region. Kode wilayah Kemendagri ditulis seperti 15 atau 15.71.',
    'There is no region of the code in the parameter region. Kemendagri codes are written like 15 or 15.71.',
  ),
  noAddress: words(
    'Parameter url harus alamat lengkap seperti https://…/embed/NAMA.',
    'The parameter url must be a whole address such as https://…/embed/NAME.',
  ),
  foreign: words(
    'Alamat ini bukan alamat server ini (pengelola server menetapkannya dengan SINERGI_ADDRESS).',
    'This address is not one of this server (its operator sets it with SINERGI_ADDRESS).',
  ),
  noWidget: words(
    'Di alamat ini tidak ada widget. Widget ada di /embed/NAMA, /image/NAMA.png, /table/NAMA, dan dasbor di /.',
    'There is no widget at this address. Widgets are at /embed/NAME, /image/NAME.png and /table/NAME, the dashboard at /.',
  ),
};

/** What a parameter must be, in the words of who writes it. */
export const mustWords = {
  twice: words('ditulis dua kali; tulis satu kali saja', 'is given twice; give it once'),
  exchanged: words('lebih lambat daripada to; tukar keduanya', 'is after to; exchange them'),
  oneOf: (values: readonly string[]) =>
    words(`harus salah satu dari ${values.join(', ')}`, `must be one of ${values.join(', ')}`),
  indicator: (ids: readonly string[]) =>
    words(
      `harus nama indikator dari katalog: ${ids.join(', ')}`,
      `must be an indicator of the catalogue: ${ids.join(', ')}`,
    ),
  colour: words(
    'harus warna enam angka heksadesimal seperti 1d4f91',
    'must be a colour of six hexadecimal digits such as 1d4f91',
  ),
  show: (most: number, example: string) =>
    words(
      `harus nama widget (paling banyak ${most}) seperti ${example}`,
      `must be names of widgets (at most ${most}) such as ${example}`,
    ),
  region: words(
    'harus kode wilayah Kemendagri seperti 15 atau 15.71',
    'must be a Kemendagri code such as 15 or 15.71',
  ),
  heading: words('harus satu baris, paling panjang 160 huruf', 'must be one line of at most 160 letters'),
  time: (example: string, unit: string) =>
    words(
      `harus ditulis seperti ${example}, sesuai period=${unit}`,
      `must be written like ${example}, as period=${unit} has it`,
    ),
};
