import type { IndicatorQuery } from '../client/generated/graphql.js';
import { changeBetween } from '../i18n/change.js';
import type { Locale } from '../i18n/locale.js';

type Indicator = IndicatorQuery['indicator'];
type Point = Indicator['points'][number];

/** Where one indicator stands: to its target, and to the year before, as its direction means them. */
export interface Standing {
  label: string;
  target?: 'reached' | 'near' | 'missed';
  change?: 'better' | 'worse' | 'unclear';
  synthetic: boolean;
}

/** Reads an indicator by its last known value: a difference inside the precision counts for nothing. */
export function standingOf({ label, points, target, direction, synthetic }: Indicator): Standing {
  const known = points.filter(
    (point): point is Point & { value: number } => point.value !== null && point.reason !== 'NOT_CLOSED',
  );
  const now = known.at(-1);
  const before = known.at(-2);
  const aim = (now?.target ?? target)?.value;
  const good = direction === 'HIGHER' ? 'up' : direction === 'LOWER' ? 'down' : undefined;
  if (!now || !good) return { label, synthetic };
  const toTarget = aim === undefined ? undefined : changeBetween({ value: aim }, now);
  const change = before && changeBetween(before, now);
  return {
    label,
    synthetic,
    ...(toTarget && {
      target:
        toTarget === good || toTarget === 'same' ? 'reached' : toTarget === 'unclear' ? 'near' : 'missed',
    }),
    ...(change && {
      change: change === good ? 'better' : change === 'up' || change === 'down' ? 'worse' : 'unclear',
    }),
  };
}

const words = {
  id: {
    targets: (reached: number, all: number) => `${reached} dari ${all} target tercapai`,
    noTargets: 'Belum ada indikator bertarget untuk pilihan ini',
    changes: (better: number, worse: number) =>
      `dibanding tahun sebelumnya ${better || 'tidak ada'} indikator membaik, ${worse || 'tidak ada'} memburuk, selebihnya belum ada perubahan nyata`,
    synthetic: 'Data contoh (sintetis)',
    reached: 'Di atas target',
    near: 'Sekitar target',
    missed: 'Belum mencapai target',
    better: 'Membaik',
    worse: 'Memburuk',
  },
  en: {
    targets: (reached: number, all: number) => `${reached} of ${all} targets reached`,
    noTargets: 'No indicator has a target for this selection yet',
    changes: (better: number, worse: number) =>
      `on the year before ${better || 'no'} indicator${better === 1 ? '' : 's'} improved, ${worse || 'none'} worsened, the rest show no clear change`,
    synthetic: 'Sample data (synthetic)',
    reached: 'Target reached',
    near: 'About at the target',
    missed: 'Target not reached',
    better: 'Improved',
    worse: 'Worsened',
  },
};

/** The answer of the page in one sentence, and which indicators it rests on. */
export interface Verdict {
  sentence: string;
  rows: { label: string; indicators: string[] }[];
  synthetic?: string;
}

export function verdictOf(standings: Standing[], locale: Locale): Verdict {
  const own = words[locale];
  const at = (state: Standing['target'] | Standing['change']) =>
    standings.filter(({ target, change }) => target === state || change === state).map(({ label }) => label);
  const aimed = standings.filter(({ target }) => target);
  const told = [
    aimed.length > 0 ? own.targets(at('reached').length, aimed.length) : own.noTargets,
    standings.some(({ change }) => change) && own.changes(at('better').length, at('worse').length),
  ];
  const states = ['reached', 'near', 'missed', 'better', 'worse'] as const;
  return {
    sentence: `${told.filter(Boolean).join('; ')}.`,
    rows: states
      .map((state) => ({ label: own[state], indicators: at(state) }))
      .filter(({ indicators }) => indicators.length > 0),
    ...(standings.some(({ synthetic }) => synthetic) && { synthetic: own.synthetic }),
  };
}
