import { entryOf, factsOf, precisionOf } from '../../charts/facts.js';
import type { Point, Scope, View } from '../../charts/view.js';
import { missingWords } from '../../charts/words.js';
import type { CascadeQuery } from '../../client/generated/graphql.js';
import { formatNumber, formatPercent, type Locale } from '../../i18n/locale.js';
import { words } from './cascade.words.js';

type Cascade = CascadeQuery['careCascade'];
type Stream = Cascade['streams'][number];
type Stage = Stream['stages'][number];

const ofPolice = new Set(['SUSPECTED', 'ASSESSED', 'RECOMMENDED']);

/** What `<sinergi-cascade>` shows: the latest of two years that is closed. */
export function view(answers: CascadeQuery[], scope: Scope): View {
  const answer = answers.find(({ careCascade }) => careCascade.streams.length > 0) ?? answers[0];
  if (!answer) throw new Error('no answer');
  const { careCascade: cascade } = answer;
  const { locale } = scope;
  const stages = cascade.streams.flatMap((stream) => stream.stages);
  const say = words[locale];
  return {
    ...factsOf(
      cascade,
      answer,
      stages.map(({ status }) => ({ status, period: cascade.period })),
      locale,
    ),
    state: stages.some(({ count }) => count !== null) ? 'ready' : stages.length > 0 ? 'withheld' : 'empty',
    heading: `${say.heading}, ${cascade.period}`,
    sentence: sentenceOf(cascade, locale),
    chart: {
      kind: 'rows',
      hue: 'rehab',
      unit: say.unit,
      heads: say.heads,
      points: cascade.streams.flatMap((stream) => pointsOf(stream, locale)),
    },
    table: {
      columns: say.columns,
      rows: cascade.streams.flatMap((stream) =>
        stream.stages.map((stage) => [
          { text: stage.label },
          entryOf(stage.count, stage.reason, locale),
          entryOf(stage.rateFromPrevious, null, locale, rateOf(stage, locale)),
          { text: stream.label },
        ]),
      ),
    },
    precision: precisionOf(stages, locale),
  };
}

const rateOf = ({ rateFromPrevious }: Stage, locale: Locale): string =>
  rateFromPrevious === null ? '' : formatPercent(rateFromPrevious / 100, locale);

function pointsOf({ label, stages }: Stream, locale: Locale): Point[] {
  return stages.map((stage, at) => {
    const shown =
      stage.count === null ? missingWords(stage.reason, locale) : formatNumber(stage.count, locale);
    const note = rateOf(stage, locale);
    const rate = note && words[locale].rate(note);
    return {
      label: [stage.label],
      value: stage.count,
      text: shown,
      spoken: [`${stage.label}: ${shown}`, rate].filter(Boolean).join(', '),
      note,
      missing: stage.reason,
      hue: ofPolice.has(stage.id) ? 'police' : 'rehab',
      ...(at === 0 && { section: label }),
    };
  });
}

function sentenceOf({ streams, period }: Cascade, locale: Locale): string {
  const say = words[locale];
  const [stream] = streams;
  const shown = stream?.stages.filter((stage) => stage.count !== null) ?? [];
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return say.none;
  const count = ({ count }: Stage) => formatNumber(count ?? 0, locale);
  const small = ({ label }: Stage) => lowered(label);
  const told = say.sentence(count(first), small(first), period, count(last), small(last));
  const loss = largestLoss(shown.filter(({ id }) => !ofPolice.has(id)));
  if (!loss) return `${told}.`;
  return `${told}; ${say.loss(formatNumber(loss.people, locale), small(loss.from), small(loss.to))}.`;
}

/** Where most people are lost; only where the counts are precise enough to say so. */
function largestLoss(stages: Stage[]) {
  const losses = stages.slice(1).map((to, at) => {
    const from = stages[at] as Stage;
    const people = (from.count ?? 0) - (to.count ?? 0);
    return { from, to, people, sure: people > Math.hypot(from.halfWidth ?? 0, to.halfWidth ?? 0) };
  });
  return losses.filter(({ sure }) => sure).sort((a, b) => b.people - a.people)[0];
}

/** Inside a sentence a label begins small, unless it is an abbreviation. */
const lowered = (label: string): string =>
  /^[A-Z][a-z]/.test(label) ? label[0]?.toLowerCase() + label.slice(1) : label;
