import { queryOf, type WidgetAddress } from '../address/widget-address.js';
import type { PageLinks, PictureBuild, Shown } from '../embed/picture/picture-build.js';
import { pngOf } from '../embed/picture/png.js';
import type { PictureForm, Tasks } from '../worker/tasks.js';

/** Pixels of the picture for one of the page. */
const sharpness = 2;

/** Makes what a widget shows of the answers to its questions. */
export async function drawn(
  { Still }: PictureBuild,
  { address, form, width, answers }: Tasks['picture']['given'],
): Promise<Uint8Array> {
  const data = answers
    .flatMap((plain) => JSON.parse(Buffer.from(plain).toString()) as { data: unknown }[])
    .map((answer) => answer.data);
  const shown = await new Still(address.name, address).shown(data);
  if (form !== 'png') return new TextEncoder().encode(texts[form](shown, address));
  const { theme, colours } = address;
  return pngOf(shown, { width, sharpness, theme: theme === 'dark' ? theme : 'light', colours });
}

const texts: Record<Exclude<PictureForm, 'png'>, (shown: Shown, address: WidgetAddress) => string> = {
  txt: ({ text }) => text,
  // With a byte-order mark, for spreadsheets.
  csv: ({ csv }) => `\ufeff${csv}`,
  page: (shown, address) => shown.page(linksOf(address, shown)),
  figure: (shown) => shown.figure(),
};

/** Where the page leads, seen from its own address: so it works behind any path. */
function linksOf(address: WidgetAddress, { offer }: Shown): PageLinks {
  const { name, theme } = address;
  const to = (file: string, shown = address) => {
    const query = queryOf(shown);
    return query ? `${file}?${query}` : file;
  };
  return {
    theme,
    style: '../table.css',
    home: '../',
    csv: to(`${name}.csv`),
    picture: to(`../image/${name}.png`),
    coarser: offer && to(name, coarserAddress(address, offer)),
  };
}

function coarserAddress(
  address: WidgetAddress,
  { region, period }: NonNullable<Shown['offer']>,
): WidgetAddress {
  const { from, ...rest } = address;
  return {
    ...(period ? rest : address),
    ...(region && { region }),
    ...(period && { period: 'years3' as const }),
  };
}
