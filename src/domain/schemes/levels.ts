/** The levels of those who are scored: whose scheme it is, told of a table by the first words of its owner's name. */
import type { Bilingual } from '../words';

interface OwnerLevel<Id extends string = string> {
  readonly id: Id;
  readonly words: Bilingual;
  /** How names of its bodies begin. */
  readonly opens: RegExp;
}

const defineLevel = <const Id extends string>(level: OwnerLevel<Id>): OwnerLevel<Id> => level;

/** In the order in which a person chooses among them. */
export const ownerLevels = [
  defineLevel({
    id: 'province',
    words: { vi: 'Tỉnh', en: 'Province' },
    // Other cities are, or were, a district's equals; Huế has been both, so that its name does not tell.
    opens: /^(?:tỉnh|thành phố (?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ))(?:\s|$)/iu,
  }),
  defineLevel({ id: 'department', words: { vi: 'Sở, ngành', en: 'Department' }, opens: /^sở(?:\s|$)/iu }),
  defineLevel({
    id: 'district',
    words: { vi: 'Huyện', en: 'District' },
    opens: /^(?:huyện|quận|thị xã)(?:\s|$)/iu,
  }),
  defineLevel({
    id: 'commune',
    words: { vi: 'Xã, phường', en: 'Commune' },
    opens: /^(?:xã|phường|đặc khu|thị trấn)(?:\s|$)/iu,
  }),
] as const;

export type LevelId = (typeof ownerLevels)[number]['id'];

/** "xã Tân Phú" → commune; null where the name does not say. */
export const ownerLevel = (owner: string): LevelId | null =>
  ownerLevels.find(({ opens }) => opens.test(owner))?.id ?? null;
