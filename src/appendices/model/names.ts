/** Names of generated sheets and ids of their bindings: never one that is taken. */

import { ownerId } from '../../sheets/layout/identity';

/** Excel's longest sheet name. */
const longest = 31;

/** A name that Excel takes: no forbidden signs, not too long, not "History". */
const sheetName = (wanted: string): string => {
  const plain = wanted
    .normalize('NFC')
    .replace(/[:\\/?*[\]]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^'+|(?<!')'+$/gu, '')
    .slice(0, longest)
    .trim();
  return plain === '' || /^history$/iu.test(plain) ? 'Phụ lục' : plain;
};

const folded = (name: string): string => name.toLocaleLowerCase('vi');

/** The wanted names in order, each made unique among those that are taken and each other: "Phụ lục II (2)". */
export const freeNames = (wanted: readonly string[], taken: readonly string[]): readonly string[] => {
  const used = new Set(taken.map(folded));
  return wanted.map((each) => {
    const plain = sheetName(each);
    let name = plain;
    for (let next = 2; used.has(folded(name)); next += 1) {
      const suffix = ` (${String(next)})`;
      name = `${plain.slice(0, longest - suffix.length).trim()}${suffix}`;
    }
    used.add(folded(name));
    return name;
  });
};

/** The wanted binding ids in order, each unique: "DakNong2023", "DakNong2023b2". */
export const freeIds = (wanted: readonly string[], taken: readonly string[]): readonly string[] => {
  const used = new Set(taken.map((id) => id.toLowerCase()));
  return wanted.map((each) => {
    let id = each;
    for (let next = 2; used.has(id.toLowerCase()); next += 1) id = `${each}b${String(next)}`;
    used.add(id.toLowerCase());
    return id;
  });
};

/** "DakNong2023KeHoach"; without an owner "PhuLuc2023KeHoach". */
export const bindingId = (owner: string, year: string, suffix: string): string =>
  `${ownerId(owner) || 'PhuLuc'}${year}${suffix}`;
