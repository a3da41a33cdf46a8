/** Ids of appendices: short, ASCII, the same for the same document, unique in the workbook. */
import type { AppendixKind, Year } from '../../domain/appendix';
import { fold } from '../headers/fold';

const pascal = (text: string): string =>
  fold(text)
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const longest = 40;

/** "tỉnh Đắk Nông" → "Đắk Nông". */
export const withoutLevel = (owner: string): string =>
  owner.replace(/^(?:tỉnh|thành phố|huyện|thị xã|thị trấn|quận|phường|xã|đặc khu)\s+/iu, '');

/** "tỉnh Đắk Nông" → "DakNong". */
export const ownerId = (owner: string): string => pascal(withoutLevel(owner));

/** Which of the three indices a title speaks of, when it is not the PAR INDEX. */
const indexOf = (words: string): string => /\b(sipas|papi)\b/u.exec(fold(words))?.[1]?.toUpperCase() ?? '';

export interface IdentityParts {
  readonly owner: string;
  readonly year: Year | null;
  readonly title: string;
  readonly sheet: string;
}

/** "DakNong2022", "HaTinh2023SIPAS"; without an owner the sheet's name is taken: "PhuLuc2". */
export function idFor({ owner, year, title, sheet }: IdentityParts): string {
  const years = year?.replace(/[^0-9A-Z]/gu, '') ?? '';
  const index = indexOf(`${title} ${sheet}`);
  const base = owner === '' ? pascal(sheet) : `${ownerId(owner)}${years}${index}`;
  const safe = base.slice(0, longest);
  return /^[A-Z]/u.test(safe) ? safe : `PL${safe}`;
}

/** Makes ids unique, in order: the first keeps its id, the next of the same id adds its kind, then a number. */
export function uniqueIds(
  wanted: readonly { readonly id: string; readonly kind: AppendixKind; readonly fixed: boolean }[],
): string[] {
  const taken = new Set(wanted.filter(({ fixed }) => fixed).map(({ id }) => id));
  return wanted.map(({ id, kind, fixed }) => {
    if (fixed) return id;
    let unique = id;
    if (taken.has(unique)) unique = `${id}${pascal(kind)}`;
    for (let next = 2; taken.has(unique); next += 1) unique = `${id}${pascal(kind)}${next}`;
    taken.add(unique);
    return unique;
  });
}
