import { factsOf } from '../../charts/facts.js';
import type { Entry, Scope, View } from '../../charts/view.js';
import type { AgenciesQuery } from '../../client/generated/graphql.js';
import { say } from '../../i18n/language.js';
import { formatDate, type Locale } from '../../i18n/locale.js';
import { words } from './agencies.words.js';

type Agency = AgenciesQuery['agencies']['nodes'][number];
type Holder = Agency['officeHolders'][number];

const sides: Record<string, number> = {
  MABES: 0,
  POLDA: 0,
  DIREKTORAT: 0,
  POLRESTA: 0,
  POLRES: 0,
  SATRESNARKOBA: 0,
  POLSEK: 0,
  BNN_RI: 1,
  BNNP: 1,
  BNNK: 1,
  PROVINCE_GOVERNMENT: 2,
  REGENCY_GOVERNMENT: 2,
};

/** What `<sinergi-agencies>` shows: a directory, the police first. */
export function view([answer]: [AgenciesQuery], { locale }: Scope): View {
  const own = words[locale];
  const { nodes, totalCount } = answer.agencies;
  const sorted = [...nodes].sort((a, b) => sideOf(a) - sideOf(b) || rankOf(a) - rankOf(b));
  const holders = nodes.reduce((sum, { officeHolders }) => sum + current(officeHolders).length, 0);
  const about = { source: own.source, definition: own.definition, synthetic: false };
  const facts = factsOf(about, answer, [], locale);
  return {
    ...facts,
    synthetic: nodes.some(({ synthetic }) => synthetic),
    dataUntil: null,
    state: nodes.length > 0 ? 'ready' : 'empty',
    heading: own.heading,
    sentence:
      nodes.length > 0 ? `${own.sentence(String(totalCount), facts.place, String(holders))}.` : own.none,
    ...(totalCount > nodes.length && { remark: own.first }),
    table: { columns: own.columns, rows: sorted.map((agency) => rowOf(agency, locale)) },
    precision: say(locale).published,
  };
}

const sideOf = ({ kind }: Agency): number => sides[kind] ?? 3;
const rankOf = ({ kind }: Agency): number => Object.keys(sides).indexOf(kind);
const current = (holders: Holder[]): Holder[] => holders.filter(({ to }) => !to);

function rowOf({ name, kind, website, jurisdiction, officeHolders }: Agency, locale: Locale): Entry[] {
  const own = words[locale];
  const places = jurisdiction.map((region) => region.name).join(', ');
  const holders = current(officeHolders);
  const safe = website && /^https?:\/\//.test(website) ? website : undefined;
  return [
    { text: name, note: [own.kinds[sides[kind] ?? 3], places].filter(Boolean).join(' · '), href: safe },
    holders[0]
      ? {
          text: holders.map((holder) => `${titled(holder.rank)} ${holder.name ?? ''}`.trim()).join('; '),
          note: holders
            .map(({ position, from }) => `${position ?? ''}, ${own.since(formatDate(from, locale))}`)
            .join('; '),
        }
      : { text: '–' },
  ];
}

/** Ranks as they are written: AKBP and AKP in capitals, the others as words. */
const titled = (rank: string): string =>
  /^AK/.test(rank) ? rank : `${rank[0]}${rank.slice(1).toLowerCase()}`;
