import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusalOfText } from '../../../server/language/text-rules.js';
import { readable, visible } from '../../../server/text/plain-text.js';
import { isWebAddress } from '../../../server/text/web-address.js';
import { readable as readableAnswer } from '../../../widgets/client/readable.js';

const hidden = fc.constantFrom(
  ...['\u0000', '\u0007', '\u001b', '\u007f', '\u009b', '\u061c', '\u200b', '\u200e', '\u200f', '\u2028'],
  ...['\u202a', '\u202e', '\u2060', '\u2066', '\u2069', '\ufeff', '\ud800'],
);

describe('given any text', () => {
  it('when a hidden character stands anywhere in it, then it is refused by name, shown as U+XXXX and read without', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w é✓😀.,-]{0,40}$/u), hidden, fc.nat(40), (text, character, at) => {
        const characters = [...text];
        const spoilt = [...characters.slice(0, at), character, ...characters.slice(at)].join('');
        expect(refusalOfText(spoilt, 100)?.en).toMatch(
          /hidden character U\+[0-9A-F]{4}; .*\(rule: plain text\)/,
        );
        expect(refusalOfText(visible(spoilt), 100)).toBeUndefined();
        expect(readable(spoilt)).toBe(text);
        expect(readable(readable(spoilt))).toBe(readable(spoilt));
      }),
    );
  });

  it('when nothing is hidden in it, then it is taken as it is, in any language', () => {
    for (const text of ['Balai "Sehat" <Café>', 'مرحبا', '中文', '👩‍👩‍👧', 'Zal̀g̀o', 'a\tb\r\nc', '=1+1']) {
      expect(refusalOfText(text, 100), text).toBeUndefined();
      expect([visible(text), readable(text)]).toEqual([text, text]);
    }
  });

  it('when it is longer than may be, then the rule says how long', () => {
    expect(refusalOfText('A'.repeat(300), 300)).toBeUndefined();
    expect(refusalOfText('A'.repeat(301), 300)).toEqual({
      en: 'must be at most 300 characters (rule: length)',
      id: 'paling panjang 300 karakter (aturan: panjang)',
    });
  });
});

describe('given any address', () => {
  it.each(['https://bnn.go.id', 'http://jambi.bnn.go.id/a?b=1#c', 'HTTPS://BNN.GO.ID'])(
    'when it is %s, then pages may link to it',
    (address) => expect(isWebAddress(address)).toBe(true),
  );
  it.each([
    ...[
      'javascript:alert(1)',
      ' https://bnn.go.id',
      'java\nscript:alert(1)',
      'JaVaScRiPt:alert(1)//http://x',
    ],
    ...[
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//bnn.go.id',
      'www.bnn.go.id',
      'bnn.go.id',
      'http://',
    ],
    ...['https://a b', 'https://me:secret@bnn.go.id', 'ftp://bnn.go.id', ''],
  ])('when it is %j, then they may not', (address) => expect(isWebAddress(address)).toBe(false));
});

describe('given an answer with texts of before the rule', () => {
  it('when a widget reads it, then nothing hidden is left at any depth, and names in Arabic letters are isolated', () => {
    const answer = { a: ['x\u202e1', { name: 'مرحبا', none: null, number: 3, flag: true }] };
    expect(readableAnswer(answer)).toEqual({
      a: ['x1', { name: '\u2068مرحبا\u2069', none: null, number: 3, flag: true }],
    });
  });
});
