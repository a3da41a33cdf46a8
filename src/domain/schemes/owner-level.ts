/** Of which level the owner of a table is, by the first words of its name. */
import type { Scheme } from './schema';

const levels: readonly (readonly [RegExp, Scheme['level']])[] = [
  [/^tỉnh/iu, 'province'],
  [/^(huyện|quận|thị xã)/iu, 'district'],
  [/^(xã|phường|đặc khu|thị trấn)/iu, 'commune'],
  [/^sở/iu, 'department'],
];

/** "xã Tân Phú" → commune; null where the name does not say. */
export const ownerLevel = (owner: string): Scheme['level'] | null =>
  levels.find(([opening]) => opening.test(owner))?.[1] ?? null;
