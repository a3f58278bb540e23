import type { Chain } from '../access/audit/chains.js';
import { inEach, type Localised, words } from '../language/localised.js';

/** What `sinergi audit` says. */
export const auditWords = {
  empty: words('jejak audit belum berisi entri', 'the audit holds no entry yet'),
  noReason: words(
    '--reason harus menyebut alasannya, bagi yang memeriksa jejak audit kelak',
    '--reason must say why, for who verifies the audit later',
  ),
  begun: (start: bigint, before: bigint, mac: string) =>
    words(
      `rantai baru dimulai pada entri ${start} dengan kunci baru, sesudah ${before} entri dengan kepala ${mac}; simpan kunci itu di tempat lain daripada basis data (sinergi backup, sinergi keys backup)`,
      `a new chain begins at entry ${start} under a new key, after ${before} entries with the head ${mac}; keep the key where the database is not (sinergi backup, sinergi keys backup)`,
    ),
  unkept: (file: string, reason: string) =>
    words(
      `kepala tidak dapat disimpan di ${file}: ${reason}`,
      `the head could not be kept in ${file}: ${reason}`,
    ),
  unreadable: (file: string, reason: string, wanted: Localised) =>
    words(
      `${file} tidak dapat dibaca (${reason}); sebutkan ${wanted.id}`,
      `${file} cannot be read (${reason}); name ${wanted.en}`,
    ),
  fileOfHeads: words('berkas dari sinergi audit head', 'a file of sinergi audit head'),
  fileOfKey: words('berkas audit-key', 'a file audit-key'),
  whole: (entries: bigint, heads: number) =>
    words(
      `jejak audit utuh: ${entries} entri cocok dengan kodenya, dan ${fit(heads).id}`,
      `the audit is whole: ${entries} ${entries === 1n ? 'entry fits its code' : 'entries fit their codes'}, and ${fit(heads).en}`,
    ),
  wholeChains: (chains: readonly Chain[], heads: number) => {
    const lines = inEach((locale) => chains.map((chain, at) => chainLine(chain, at)[locale]).join('\n'));
    return words(
      `jejak audit utuh dalam ${chains.length} rantai, dan ${fit(heads).id}\n${lines.id}`,
      `the audit is whole in ${chains.length} chains, and ${fit(heads).en}\n${lines.en}`,
    );
  },
  broken: (whole: bigint, how: Localised) =>
    whole === 0n
      ? words(
          `jejak audit diubah: ${how.id}; tidak ada entri sebelumnya yang cocok. Biarkan basis data apa adanya, dan bandingkan dengan cadangan`,
          `the audit was changed: ${how.en}; no entry before it fits. Keep the database as it is, and compare it with a backup`,
        )
      : words(
          `jejak audit diubah: ${how.id}; entri 1 sampai ${whole} cocok dengan kodenya. Biarkan basis data apa adanya, dan bandingkan dengan cadangan`,
          `the audit was changed: ${how.en}; entries 1 to ${whole} fit their codes. Keep the database as it is, and compare it with a backup`,
        ),
};

const fit = (heads: number) =>
  words(
    `${heads} kepala yang diekspor cocok`,
    heads === 1 ? '1 exported head fits' : `${heads} exported heads fit`,
  );

function chainLine({ first, last, isVerified, start }: Chain, at: number): Localised {
  const state = isVerified
    ? words('utuh', 'whole')
    : words(
        `tidak dapat diperiksa tanpa kuncinya, tetapi seperti ketika rantai ${at + 2} dimulai`,
        `cannot be verified without its key, but is as it was when chain ${at + 2} began`,
      );
  const { after, by, reason } = start ?? {};
  const since = start?.at.toISOString();
  return words(
    `  rantai ${at + 1}, entri ${first} sampai ${last}: ${state.id}${start ? `, mengikuti kepala ${after?.seq} ${after?.mac}, dimulai ${by} pada ${since}: ${reason}` : ''}`,
    `  chain ${at + 1}, entries ${first} to ${last}: ${state.en}${start ? `, follows head ${after?.seq} ${after?.mac}, begun by ${by} at ${since}: ${reason}` : ''}`,
  );
}
