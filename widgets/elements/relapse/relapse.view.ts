import { entryOf, factsOf, sentence } from '../../charts/facts.js';
import type { Point, Scope, Series, View } from '../../charts/view.js';
import type { IndicatorQuery, SurvivalQuery } from '../../client/generated/graphql.js';
import { changeBetween, sayPoints, sayTarget } from '../../i18n/change.js';
import { say as shared } from '../../i18n/language.js';
import { formatNumber, formatPercent, type Locale } from '../../i18n/locale.js';
import { words } from './relapse.words.js';

type Survival = SurvivalQuery['survival'];
type Group = Survival['groups'][number] & { cohort: string; name: string };

const keyDay = 213;

/** What `<sinergi-relapse>` shows: two cohorts, or one with and without a mentor. */
export function view(answers: [IndicatorQuery, ...SurvivalQuery[]], scope: Scope): View {
  const [{ indicator }, ...curves] = answers;
  const { locale } = scope;
  const say = words[locale];
  const first = curves[0] as SurvivalQuery;
  const groups = curves.flatMap(({ survival }) => groupsOf(survival, scope));
  const drawn = groups.filter(({ points }) => points.length > 0);
  const target = (indicator.points.at(-1)?.target ?? indicator.target)?.value;
  const withheld = groups.find(({ reason }) => reason === 'TOO_SMALL');
  return {
    ...factsOf(
      first.survival,
      first,
      drawn.map(({ status, cohort }) => ({ status, period: cohort })),
      locale,
    ),
    state: drawn.length > 0 ? 'ready' : withheld ? 'withheld' : 'empty',
    heading: scope.by ? `${say.heading}, ${first.survival.cohort}` : say.heading,
    sentence: sentenceOf(drawn, target, scope),
    chart: {
      kind: 'steps',
      hue: 'rehab',
      unit: say.unit,
      percent: true,
      points: pointsOf(drawn, locale),
      series: drawn.map((group, at) => seriesOf(group, at, locale)),
      ...(target && {
        target: { value: target, label: shared(locale).target(formatPercent(target / 100, locale)) },
      }),
    },
    remark: withheld && `${withheld.name}: ${withheld.explanation}`,
    table: tableOf(drawn, locale),
    precision: drawn[0]?.explanation ?? '',
  };
}

const groupsOf = ({ groups, cohort }: Survival, { by, locale }: Scope): Group[] =>
  groups.map((group) => ({
    ...group,
    cohort,
    name: by ? group.label : words[locale].finished(cohort),
  }));

function seriesOf({ name, n, points }: Group, at: number, locale: Locale): Series {
  const steps = points.map(({ day, survival, lower, upper }) => ({ day, value: survival, lower, upper }));
  return {
    label: name,
    hue: at === 0 ? 'rehab' : 'context',
    text: n === null ? '' : `n = ${formatNumber(n, locale)}`,
    steps: [{ day: 0, value: 1, lower: 1, upper: 1 }, ...steps],
  };
}

function pointsOf(groups: Group[], locale: Locale): Point[] {
  const days = [...new Set(groups.flatMap(({ points }) => points.map(({ day }) => day)))].sort(
    (a, b) => a - b,
  );
  return days.map((day) => {
    const shares = groups.map((group) => {
      const step = group.points.findLast((point) => point.day <= day);
      const risk = step?.atRisk ? ` (n = ${step.atRisk})` : '';
      return `${group.name} ${formatPercent(step?.survival ?? 1, locale)}${risk}`;
    });
    return {
      label: [String(day)],
      value: day,
      text: '',
      spoken: `${words[locale].day(formatNumber(day, locale))}: ${shares.join(', ')}`,
    };
  });
}

/** How many are at risk stands where it is public. */
function tableOf(groups: Group[], locale: Locale) {
  const known = groups.some(({ points }) => points.some(({ atRisk }) => atRisk !== null));
  const shown = <One>(row: One[]) => (known ? row : row.slice(0, 5));
  return {
    columns: shown(words[locale].columns),
    rows: groups.flatMap((group) => rowsOf(group, locale)).map(shown),
  };
}

const rowsOf = ({ name, points }: Group, locale: Locale) =>
  points.map(({ day, survival, lower, upper, atRisk }) => [
    { text: name },
    { text: String(day), raw: day },
    ...[survival, lower, upper].map((share) => ({
      text: formatPercent(share, locale),
      raw: Number((share * 100).toFixed(1)),
    })),
    entryOf(atRisk, null, locale),
  ]);

/** The share at the end of month 6 in percent, with its interval. */
function atKeyDay({ points }: Group) {
  const step = points.findLast(({ day }) => day <= keyDay);
  const percent = (share: number) => Math.round(share * 100);
  return step && { value: percent(step.survival), lower: percent(step.lower), upper: percent(step.upper) };
}

function sentenceOf(groups: Group[], target: number | undefined, { by, locale }: Scope): string {
  const say = words[locale];
  const [first, second] = groups;
  const now = first && atKeyDay(first);
  if (!first || !now) return say.none;
  const share = formatPercent(now.value / 100, locale);
  const before = second && atKeyDay(second);
  if (by && second && before) {
    const told = say.two(
      first.name,
      share,
      second.name.toLowerCase(),
      formatPercent(before.value / 100, locale),
    );
    return changeBetween(before, now) === 'unclear' ? `${told}; ${say.unclear}.` : `${told}.`;
  }
  const what = by ? `${first.name}: ${say.one(share, first.cohort)}` : say.one(share, first.cohort);
  return sentence(
    what,
    before && sayPoints(before, now, second?.cohort ?? '', locale),
    target && sayTarget(now, target, formatPercent(target / 100, locale), locale),
  );
}
