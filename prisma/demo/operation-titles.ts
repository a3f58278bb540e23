import type { OperationKind } from './operation.js';
import { regencyOf } from './regions.js';

const titles: Record<OperationKind, { id: string; en: string }> = {
  INVESTIGATION: { id: 'Pengungkapan jaringan narkotika di', en: 'Drug network uncovered in' },
  RAID: { id: 'Razia narkotika di', en: 'Drug raid in' },
  ANTIK: { id: 'Operasi Antik di', en: 'Operation Antik in' },
  CHECKPOINT: { id: 'Pos pemeriksaan lintas di', en: 'Road checkpoint in' },
  BORDER: { id: 'Pengawasan perairan di', en: 'Coastal watch in' },
};

/** What a published operation is called, in both languages. */
export function operationTitle(kind: OperationKind, region: string): { id: string; en: string } {
  const { nameId, nameEn } = regencyOf(region);
  return { id: `${titles[kind].id} ${nameId}`, en: `${titles[kind].en} ${nameEn}` };
}
