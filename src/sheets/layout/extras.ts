/** Bonus and penalty rows: points on top of the whole, or off it, that no maximum counts. */
import type { ExtraKind } from '../../domain/appendix';

const lead = String.raw`^(?:[ivx\d.]+\s+)?(?:các )?(?:tiêu chí |mục )?`;
const bonus = new RegExp(
  String.raw`${lead}(?:điểm (?:cộng|thưởng|khuyến khích)|(?:cộng|thưởng) điểm|bonus)(?!\p{L})`,
  'u',
);
const penalty = new RegExp(
  String.raw`${lead}(?:điểm (?:trừ|phạt)|(?:trừ|phạt) điểm|penalty|penalties)(?!\p{L})`,
  'u',
);

/** "Điểm cộng", "Điểm thưởng", "Điểm trừ", "Điểm phạt"; null for all other names. */
export function extraOf(name: string): ExtraKind | null {
  const plain = name.normalize('NFC').toLocaleLowerCase('vi');
  if (bonus.test(plain)) return 'bonus';
  return penalty.test(plain) ? 'penalty' : null;
}
