import { inEach, type Localised, words } from './language/localised.js';

/** What each setting must be. */
const rules = {
  DATABASE_URL: words(
    'harus alamat seperti postgresql://user:password@host:5432/name, karakter khusus di dalamnya ditulis %XX',
    'must be an address like postgresql://user:password@host:5432/name, special characters in it as %XX',
  ),
  SINERGI_PUBLIC_DATABASE_URL: words(
    'harus alamat seperti postgresql://user:password@host:5432/name, karakter khusus di dalamnya ditulis %XX',
    'must be an address like postgresql://user:password@host:5432/name, special characters in it as %XX',
  ),
  SINERGI_OIDC_ISSUER: words(
    'harus alamat seperti https://login.jambiprov.go.id/realms/sinergi',
    'must be an address like https://login.jambiprov.go.id/realms/sinergi',
  ),
  SINERGI_OIDC_SCOPE: words(
    'harus daftar scope yang dipisah spasi, termasuk openid',
    'must be scopes with spaces between, openid among them',
  ),
  SINERGI_RATE_LIMIT: words(
    'harus jumlah permintaan semenit, 0 untuk tanpa batas',
    'must be a number of requests a minute, 0 for no limit',
  ),
  SINERGI_TRUST_PROXY: words(
    'harus jumlah proksi di depan server, 0 sampai 9',
    'must be the number of reverse proxies in front, 0 to 9',
  ),
  SINERGI_ADDRESS: words(
    'harus alamat tempat umum mencapai server ini, seperti https://sinergi.jambiprov.go.id',
    'must be the address under which the public reaches this server, like https://sinergi.jambiprov.go.id',
  ),
  SINERGI_STOP_WITHIN: words('harus jumlah detik, 1 sampai 999', 'must be a number of seconds, 1 to 999'),
  SINERGI_METRICS: words(
    'harus alamat seperti 127.0.0.1:9464, yang hanya dicapai pemantauan Anda',
    'must be an address like 127.0.0.1:9464, which only your monitoring reaches',
  ),
  PORT: words('harus bilangan dari 0 sampai 65535', 'must be a number from 0 to 65535'),
  LOG_LEVEL: words(
    'harus fatal, error, warn, info, debug, atau silent',
    'must be fatal, error, warn, info, debug or silent',
  ),
} satisfies Record<string, Localised>;

const anyText = words('tidak boleh kosong', 'must not be blank');

/** Why the environment cannot be used. */
export const configWords = {
  clientAlone: words(
    'SINERGI_OIDC_CLIENT_ID memerlukan SINERGI_OIDC_ISSUER, yang mengenal klien itu',
    'SINERGI_OIDC_CLIENT_ID needs SINERGI_OIDC_ISSUER, which knows that client',
  ),
  misfit: (variable: string): Localised => {
    const rule = (rules as Record<string, Localised>)[variable] ?? anyText;
    return inEach((locale) => `${variable} ${rule[locale]}`);
  },
};
