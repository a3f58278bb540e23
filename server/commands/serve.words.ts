import { type Localised, words } from '../language/localised.js';

const lines = (address: string, widget: string) => `
            <script type="module" src="${address}/widgets/v1/sinergi.js"></script>
            <sinergi-${widget} region="15"></sinergi-${widget}>`;

/** What the server says as it begins and where it must end. */
export const serveWords = {
  /** `widget` is one that it shows, by its name. */
  greeting: (address: string, widget: string, location: Localised | undefined) =>
    words(
      `
  Sinergi menjawab di ${address}

  Lihat     ${address}/
  Tanya     ${address}/explorer
  Tanam     ${address}/embed${lines(address, widget)}
  Impor     npx sinergi import --help     (di terminal kedua)
${location ? `\n  ${location.id}\n` : ''}
`,
      `
  Sinergi answers on ${address}

  See       ${address}/
  Ask       ${address}/explorer
  Embed     ${address}/embed${lines(address, widget)}
  Import    npx sinergi import --help     (in a second terminal)
${location ? `\n  ${location.en}\n` : ''}
`,
    ),
  withoutAddress: words(
    'SINERGI_ADDRESS belum diisi: singgahan tidak menyimpan jawaban yang menyebut server ini (/, /embed, /oembed), dan jawaban itu menyebutnya seperti server ini mendengar di sini; isi dengan alamat yang dicapai umum',
    'SINERGI_ADDRESS is not set: caches keep none of the answers that name this server (/, /embed, /oembed), and they name it as it listens here; set it to where the public reaches it',
  ),
  databaseLost: (reason: Localised) =>
    words(`${reason.id}; server berhenti`, `${reason.en}; the server ends`),
  portTaken: (host: string, port: number) =>
    words(
      `port ${port} pada ${host} dipakai program lain; pilih port lain dengan PORT=${port + 1} npm start`,
      `port ${port} on ${host} is taken by another programme; choose one with PORT=${port + 1} npm start`,
    ),
};
