import type { Elements } from '../builds/elements.js';
import { addressWords } from './address.words.js';
import { isOwnMachine } from './public-address.js';
import { WidgetAddressError } from './widget-address.error.js';

/** Where in this server a widget stands; the one that holds others is also its first page. */
const places = [/^\/embed\/([\w-]+)$/, /^\/image\/([\w-]+)\.png$/, /^\/table\/([\w-]+)$/];

/** What an address of this server, from any tier, names. Throws WidgetAddressError for addresses of others. */
export function widgetOfUrl(
  url: string,
  server: string,
  elements: Elements,
): { name: string; query: URLSearchParams } {
  if (!URL.canParse(url)) throw new WidgetAddressError(400, addressWords.noAddress);
  const { protocol, hostname, port, pathname, searchParams } = new URL(url);
  const own = new URL(server);
  const folder = own.pathname.replace(/\/$/, '');
  const isOwnHost = hostname === own.hostname || [hostname, own.hostname].every(isOwnMachine);
  const isOwn =
    /^https?:$/.test(protocol) && isOwnHost && port === own.port && pathname.startsWith(`${folder}/`);
  if (!isOwn) throw new WidgetAddressError(404, addressWords.foreign);
  const path = pathname.slice(folder.length);
  if (path === '/') return { name: elements.holder.name, query: withoutGroups(searchParams) };
  const [, name] = places.map((place) => place.exec(path)).find((found) => found) ?? [];
  if (name === undefined) throw new WidgetAddressError(404, addressWords.noWidget);
  for (const one of ofPictures) searchParams.delete(one);
  return { name, query: searchParams };
}

/** What pictures and tables alone understand. */
const ofPictures = ['width', 'fragment'];

/** The page of the dashboard notes in its address what a reader chose; an embed starts without. */
const withoutGroups = (query: URLSearchParams) =>
  new URLSearchParams([...query].filter(([key]) => !key.startsWith('sinergi-')));
