/** Bonus and penalty rows: points on top of the whole, or off it, that no maximum counts. */
import type { ExtraKind } from '../../domain/appendix';

const lead = String.raw`^(?:[-−–+*•]\s*)?(?:[ivx\d.]+\s+)?(?:(?:tổng|các|những|phần|mục|nhóm|khoản|tiêu chí|nội dung|số) )*`;
const bonus = new RegExp(
  String.raw`${lead}(?:điểm (?:được )?(?:cộng|thưởng|khuyến khích)|(?:cộng|thưởng) (?:thêm )?điểm|bonus)(?!\p{L})`,
  'u',
);
const penalty = new RegExp(
  String.raw`${lead}(?:điểm (?:bị )?(?:trừ|phạt)|(?:bị )?(?:trừ|phạt) điểm|penalty|penalties|deductions?)(?!\p{L})`,
  'u',
);

/** The words that say so stand in so many letters at the front of a name. */
const longestOpening = 80;

/** "Cộng: có sáng kiến", "Trừ: báo cáo chậm". */
const said = /^(cộng|thưởng|trừ|phạt)\s?:\s?\p{L}{2}/u;

/** "Điểm cộng", "Điểm thưởng", "Điểm trừ", "Điểm phạt"; null for all other names. */
export function extraOf(name: string): ExtraKind | null {
  const plain = name.slice(0, longestOpening).normalize('NFC').toLocaleLowerCase('vi');
  const sign = said.exec(plain)?.[1];
  if (sign !== undefined) return sign === 'cộng' || sign === 'thưởng' ? 'bonus' : 'penalty';
  if (bonus.test(plain)) return 'bonus';
  return penalty.test(plain) ? 'penalty' : null;
}
