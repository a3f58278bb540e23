import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { Locale } from '../../language/locale.js';
import { Protection } from './protection.type.js';

@Resolver(() => Protection)
export class ProtectionResolver {
  @FieldResolver(() => String, { description: 'The same in one plain sentence.' })
  statement(
    @Root() { rightGuesses }: Protection,
    @Arg('locale', () => Locale, { defaultValue: Locale.ID }) locale: Locale,
  ): string {
    return locale === 'EN'
      ? `Somebody who knows everybody else and would guess right 50 times in 100 whether a person is a client guesses right at most ${rightGuesses} times.`
      : `Siapa yang mengenal semua orang lain, dan yang menebak dengan benar 50 dari 100 kali apakah seseorang adalah klien, menebak dengan benar paling banyak ${rightGuesses} kali.`;
  }

  @FieldResolver(() => String, { description: 'ε in a sentence, and what it does not cover.' })
  guarantee(
    @Root() { halfWidth, threshold, losses }: Protection,
    @Arg('locale', () => Locale, { defaultValue: Locale.ID }) locale: Locale,
  ): string {
    const epsilon = (of: Protection['losses'][number]['neighbours']) =>
      (losses.find((one) => one.neighbours === of)?.epsilon ?? 0).toLocaleString(languages[locale], {
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
      });
    return locale === 'EN'
      ? `Counts of people carry a random deviation (±${halfWidth} in 95 of 100 cases), and counts below ${threshold} are not shown: ε = ${epsilon('BOTH')} per person and year, ${epsilon('CLIENT')} for care alone, ${epsilon('SUSPECT_ATTRIBUTES')} for what is said of a suspect, ${epsilon('CLIENT_ATTRIBUTES')} for what is said of a known client. Exact figures are not covered by ε: operations, cases, the number of suspects, seizures, beds, occupancy, people waiting, outreach.`
      : `Hitungan orang diberi penyimpangan acak (±${halfWidth} dalam 95 dari 100 kasus), dan hitungan di bawah ${threshold} tidak ditampilkan: ε = ${epsilon('BOTH')} per orang dan tahun, ${epsilon('CLIENT')} untuk rehabilitasi saja, ${epsilon('SUSPECT_ATTRIBUTES')} untuk keterangan tentang tersangka, ${epsilon('CLIENT_ATTRIBUTES')} untuk keterangan tentang orang yang diketahui klien. Angka pasti tidak dicakup ε: operasi, kasus, jumlah tersangka, penyitaan, tempat tidur dan keterisiannya, daftar tunggu, kegiatan pencegahan.`;
  }
}

const languages = { [Locale.ID]: 'id-ID', [Locale.EN]: 'en-GB' } as const;
