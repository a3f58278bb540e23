import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { Locale } from '../../reference/enums.js';
import { Protection } from './protection.type.js';

@Resolver(() => Protection)
export class ProtectionResolver {
  @FieldResolver(() => String, { description: 'The same in one plain sentence.' })
  statement(
    @Root() { halfWidth, threshold, epsilon }: Protection,
    @Arg('locale', () => Locale, { defaultValue: Locale.ID }) locale: Locale,
  ): string {
    const epsilonText = (language: string) =>
      (Math.ceil(epsilon * 10) / 10).toLocaleString(language, { minimumFractionDigits: 1 });
    return locale === 'EN'
      ? `Counts of people carry a small random deviation (±${halfWidth} in 95 of 100 cases), and counts below ${threshold} are not shown, so that the published numbers say little about whether any one person is in them (ε = ${epsilonText('en')} per person and year).`
      : `Hitungan orang diberi penyimpangan acak kecil (±${halfWidth} dalam 95 dari 100 kasus), dan hitungan di bawah ${threshold} tidak ditampilkan, sehingga angka yang diterbitkan hanya sedikit mengungkap apakah seseorang ada di dalamnya (ε = ${epsilonText('id')} per orang dan tahun).`;
  }
}
