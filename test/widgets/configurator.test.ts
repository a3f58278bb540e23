import { describe, expect, it } from 'vitest';
import { readWidgetAddress } from '../../server/http/address/widget-address.js';
import { applyRule } from '../../widgets/configurator/apply-rule.js';
import { type Choice, parametersOf, queryOf, readChoice } from '../../widgets/configurator/choice.js';
import { type CmsRule, cmsRules } from '../../widgets/configurator/cms-rules.js';
import { contrast, tooFaint } from '../../widgets/configurator/contrast.js';
import { snippetsOf } from '../../widgets/configurator/snippets.js';
import { bestTier, outcomeIn, outcomeOf, tiers } from '../../widgets/configurator/verdict.js';
import { descriptions } from '../../widgets/elements/descriptions.js';
import { elements } from '../support/elements.js';

const server = 'https://sinergi.example.go.id';
const ruleOf = (id: CmsRule['id']) => cmsRules.find((rule) => rule.id === id) as CmsRule;
const shown = {
  heading: 'Operasi "gabungan" & <mandiri>',
  sentence: '140 operasi pada 2025.',
  source: 'Sumber: register operasi.',
  columns: ['Periode', 'Operasi'],
  rows: [['2025', '140']],
  height: 448,
};
const choiceOf = (query: string) => readChoice(new URLSearchParams(query));
const snippets = (query = '') => snippetsOf(choiceOf(query), shown, { version: 'v1' }, server);

describe('given a choice in the address of the configurator', () => {
  it.each([
    'widget=relapse&by=mentor&region=15.71&locale=en&theme=dark&now=aa3300&ui=id&tier=picture&version=fixed',
    'widget=operations&by=kind&region=15&period=quarter&from=2024-Q1&to=2025-Q4&heading=Operasi+kami',
    'widget=map&indicator=CASE_RATE&region=15&period=month&to=2025-12&theme=light',
  ])('when %s is read and written, then it is the same', (query) => {
    expect(queryOf(choiceOf(query))).toBe(query);
  });

  it('when it is nonsense, then what is not understood is left out', () => {
    const choice = choiceOf('widget=<b>&region=Jambi&theme=pink&ink=red&from=yesterday&locale=xx&tier=5');
    expect(queryOf(choice)).toBe('widget=operations&region=15');
  });

  it.each(descriptions)(
    'when $name is chosen with all that it offers, then the server understands each tier',
    ({ name: widget, splits, periods }) => {
      const times: Record<string, string> = { month: '2025-03', quarter: '2025-Q1', year: '2025' };
      for (const by of ['', ...Object.keys(splits?.by ?? {})])
        for (const period of ['', ...(periods?.units ?? [])]) {
          const time = times[period || (periods?.usual ?? 'year')];
          const choice: Choice = {
            ...choiceOf(`widget=${widget}&region=15.71&locale=en&theme=dark&paper=ffffff&heading=H`),
            ...{ by, period, from: time, to: time, indicator: 'CASE_RATE' },
          };
          const read = readWidgetAddress(elements, widget, new URLSearchParams(parametersOf(choice)));
          expect(read).toMatchObject({ locale: 'en', theme: 'dark', colours: { paper: '#ffffff' } });
        }
    },
  );
});

describe('given the four snippets', () => {
  it('when they are written, then the element holds sentence and table, the frame a title, the picture its sentence', () => {
    expect(snippets('widget=operations&now=aa3300')).toEqual({
      element: `<script type="module" src="${server}/widgets/v1/sinergi.js"></script>
<sinergi-operations region="15" style="--sinergi-now:#aa3300">
  <p>140 operasi pada 2025.</p>
  <table>
    <caption>Operasi &quot;gabungan&quot; &amp; &lt;mandiri&gt;</caption>
    <thead><tr><th scope="col">Periode</th><th scope="col">Operasi</th></tr></thead>
    <tbody>
      <tr><th scope="row">2025</th><td>140</td></tr>
    </tbody>
  </table>
  <p>Sumber: register operasi.</p>
</sinergi-operations>`,
      frame: `<iframe src="${server}/embed/operations?region=15&amp;now=aa3300" title="Operasi &quot;gabungan&quot; &amp; &lt;mandiri&gt;" width="100%" height="448"
  loading="lazy" frameborder="0"></iframe>
<script type="module" src="${server}/widgets/v1/frames.js"></script>`,
      oembed: `${server}/embed/operations?region=15&now=aa3300`,
      picture: `<p><a href="${server}/table/operations?region=15&amp;now=aa3300"><img src="${server}/image/operations.png?region=15&amp;now=aa3300"
  alt="140 operasi pada 2025." width="720" style="max-width:100%;height:auto"></a></p>
<p><a href="${server}/table/operations?region=15&amp;now=aa3300">Operasi &quot;gabungan&quot; &amp; &lt;mandiri&gt;: tabel</a></p>`,
    });
  });

  it('when a version is fixed, then script and frame script carry its hash', () => {
    const integrity = { 'sinergi.js': 'sha384-one', 'frames.js': 'sha384-two' };
    const fixed = snippetsOf(choiceOf(''), shown, { version: '0.1.0-12345678', integrity }, server);
    expect(fixed.element).toContain(
      `src="${server}/widgets/0.1.0-12345678/sinergi.js"\n  integrity="sha384-one" crossorigin="anonymous"`,
    );
    expect(fixed.frame).toContain('frames.js"\n  integrity="sha384-two"');
  });
});

describe("given WordPress' rules for authors", () => {
  const author = ruleOf('wordpress');

  it('when the four pass through them, then this survives: sentence and table, nothing, the address, the picture', () => {
    const { element, frame, oembed, picture } = snippets();
    expect(applyRule(element, author)).toEqual({
      removed: ['<script>', '<sinergi-operations>'],
      html: `<p>140 operasi pada 2025.</p>
  <table>
    <caption>Operasi &quot;gabungan&quot; &amp; &lt;mandiri&gt;</caption>
    <thead><tr><th scope="col">Periode</th><th scope="col">Operasi</th></tr></thead>
    <tbody>
      <tr><th scope="row">2025</th><td>140</td></tr>
    </tbody>
  </table>
  <p>Sumber: register operasi.</p>`,
    });
    expect(applyRule(frame, author)).toEqual({ html: '', removed: ['<iframe>', '<script>'] });
    expect(applyRule(oembed, author)).toEqual({ html: oembed, removed: [] });
    expect(applyRule(picture, author).removed).toEqual([]);
    expect(tiers.map((tier) => outcomeIn(author, tier, snippets()[tier]))).toEqual([
      'table',
      'nothing',
      'chart',
      'chart',
    ]);
    expect(bestTier(author, snippets())).toBe('oembed');
  });

  it('when attributes, comments and hostile names pass, then only what is allowed stays, and nothing throws', () => {
    const html =
      '<!-- x --><p onclick="a()" class=big>A<IMG SRC="https://x/a.png" onerror=b() srcset="y"></p><constructor><p data-x=1 aria-label="a>b">B</p>';
    expect(applyRule(html, author)).toEqual({
      html: '<p class=big>A<img SRC="https://x/a.png"></p><p data-x=1 aria-label="a>b">B</p>',
      removed: ['<p onclick>', '<img onerror>', '<img srcset>', '<constructor>'],
    });
  });
});

describe('given the rules of the other systems', () => {
  const outcomes = (id: CmsRule['id']) => tiers.map((tier) => outcomeIn(ruleOf(id), tier, snippets()[tier]));

  it.each([
    ['wordpressTrusted', ['chart', 'chart', 'chart', 'chart'], 'element'],
    ['joomla', ['table', 'nothing', 'address', 'chart'], 'picture'],
    ['drupalBasic', ['words', 'nothing', 'address', 'link'], 'picture'],
    ['drupalFull', ['chart', 'chart', 'address', 'chart'], 'element'],
    ['plain', ['chart', 'chart', 'address', 'chart'], 'element'],
  ] as const)('when the four pass through %s, then readers see %j and %s is named', (id, seen, best) => {
    expect(outcomes(id)).toEqual(seen);
    expect(bestTier(ruleOf(id), snippets())).toBe(best);
  });

  it('when a system keeps iframes but no scripts, then the height is fixed', () => {
    expect(outcomeOf(snippets().frame.replace(/<script.*/s, ''))).toBe('fixedHeight');
    expect(outcomeOf(snippets().element.replace(/<script[^\n]*/, ''))).toBe('table');
  });
});

describe('given colours of a webmaster', () => {
  it('when they are compared, then contrasts are those of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(contrast('#1d4f91', '#1d4f91')).toBe(1);
  });

  it('when some are too faint, then they are named with the theme; the usual ones never', () => {
    expect(tooFaint(choiceOf(''))).toEqual([]);
    expect(tooFaint(choiceOf('theme=dark'))).toEqual([]);
    expect(tooFaint(choiceOf('theme=light&ink=777777&police=999999&rule=fefefe'))).toMatchObject([
      { colour: 'ink', theme: 'light', least: 4.5 },
      { colour: 'police', theme: 'light', least: 3 },
    ]);
    expect(tooFaint(choiceOf('theme=light&paper=ffffff'))).toEqual([]);
    expect(tooFaint(choiceOf('theme=dark&paper=ffffff')).map(({ colour }) => colour)).toContain('ink');
  });
});
