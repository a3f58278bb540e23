import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { batchesOf, keyOf, questionsOf } from '../../widgets/client/batch.js';
import { namedBatch, namedBatchesOf } from '../../widgets/client/named-batch.js';

const server = 'https://sinergi.example';
const question = fc.record({
  id: fc.constantFrom('a'.repeat(12), 'b'.repeat(12)),
  variables: fc.record({ region: fc.stringMatching(/^1\d(\.\d\d)?$/), locale: fc.constantFrom('ID', 'EN') }),
});

describe('given the questions of a page', () => {
  it('when they come in any order, then the address is the same', () => {
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 20 }), (questions) => {
        const turned = questions.map(({ id, variables }) => ({
          id,
          variables: { locale: variables.locale, region: variables.region },
        }));
        expect(batchesOf(server, turned.reverse())).toEqual(batchesOf(server, questions));
      }),
    );
  });

  it('when an address is read again, then it holds each question as it was asked', () => {
    const hostile = { id: 'd'.repeat(12), variables: { locale: 'ID', region: '"!"\\! %22&d=#+' } };
    const asked = fc.array(question, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(asked, (questions) => {
        const [batch] = batchesOf(server, [...questions, hostile]);
        expect(questionsOf(batch?.address ?? '').map(keyOf)).toEqual(batch?.keys);
      }),
    );
  });

  it('when they are many, then no address passes 4 kB and every question is answered once', () => {
    const questions = Array.from({ length: 120 }, (_, index) => ({
      id: 'c'.repeat(12),
      variables: { region: `15.${index}`, period: { unit: 'YEAR', from: '2021', to: '2025' } },
    }));
    const batches = batchesOf(server, questions);
    expect(batches.length).toBeGreaterThan(1);
    expect(Math.max(...batches.map((batch) => batch.address.length))).toBeLessThanOrEqual(4096);
    expect(batches.flatMap((batch) => batch.keys).sort()).toEqual(questions.map(keyOf).sort());
  });

  it('when twenty widgets ask, then it is one request', () => {
    const questions = Array.from({ length: 20 }, (_, index) => ({
      id: 'c'.repeat(12),
      variables: { region: `15.${index}`, locale: 'ID', period: { unit: 'YEAR', from: '2021', to: '2025' } },
    }));
    expect(batchesOf(server, [...questions, ...questions])).toHaveLength(1);
  });

  it('when the build knows the name of all of it, then that is asked, in any order and of any region; what differs is asked in full', () => {
    const asked = (region: string) =>
      Array.from({ length: 60 }, (_, at) => ({
        id: 'e'.repeat(12),
        variables: { region, locale: 'ID', period: { unit: 'YEAR', from: `LATEST-${at}`, to: 'LATEST' } },
      }));
    const { name } = namedBatch(asked('15'));
    for (const region of ['15', '16', '15.71']) {
      const batches = namedBatchesOf(server, asked(region).reverse(), ['0', name]);
      expect(batches.map(({ address }) => address)).toEqual([`${server}/q?b=${name}&region=${region}`]);
      expect(batches[0]?.keys).toEqual(asked(region).map(keyOf).sort());
    }
    const [first, ...others] = asked('15');
    const elsewhere = { id: 'e'.repeat(12), variables: { ...first?.variables, region: '16' } };
    for (const other of [others, [...others, elsewhere], [...asked('15'), elsewhere]])
      expect(namedBatchesOf(server, other, [name]).every(({ address }) => address.includes('/q?d='))).toBe(
        true,
      );
  });

  it('when questions differ in anything but the region, then their names do', () => {
    const names = new Map<string, string>();
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 20 }), (questions) => {
        const { name, text, region } = namedBatch(questions);
        const blind = text.replaceAll(`!region!:!${region}!`, '');
        expect(names.get(name) ?? blind).toBe(blind);
        names.set(name, blind);
      }),
      { numRuns: 2_000 },
    );
  });
});
