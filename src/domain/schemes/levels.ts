/** The levels of those who are scored: whose scheme it is, told of a table by the first words of its owner's name. */
import type { Appendix } from '../appendix';
import type { Bilingual } from '../words';

interface OwnerLevel<Id extends string = string> {
  readonly id: Id;
  readonly words: Bilingual;
  /** How names of its bodies begin. */
  readonly opens: RegExp;
  /** What a title says of tables of this level, where no owner is named. */
  readonly spoken: RegExp;
}

const defineLevel = <const Id extends string>(level: OwnerLevel<Id>): OwnerLevel<Id> => level;

/** In the order in which a person chooses among them. */
export const ownerLevels = [
  defineLevel({
    id: 'province',
    words: { vi: 'Tỉnh', en: 'Province' },
    // Other cities are, or were, a district's equals; Huế has been both, so that its name does not tell.
    opens: /^(?:tỉnh|thành phố (?:hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ))(?:\s|$)/iu,
    spoken: /cấp tỉnh|ubnd tỉnh/iu,
  }),
  defineLevel({
    id: 'department',
    words: { vi: 'Sở, ngành', en: 'Department' },
    opens: /^sở(?:\s|$)/iu,
    spoken: /cấp sở|sở, (?:ban, )?ngành/iu,
  }),
  defineLevel({
    id: 'district',
    words: { vi: 'Huyện', en: 'District' },
    opens: /^(?:huyện|quận|thị xã)(?:\s|$)/iu,
    spoken: /cấp huyện|ubnd (?:các )?(?:huyện|quận|thị xã)/iu,
  }),
  defineLevel({
    id: 'commune',
    words: { vi: 'Xã, phường', en: 'Commune' },
    opens: /^(?:xã|phường|đặc khu|thị trấn)(?:\s|$)/iu,
    spoken: /cấp xã|ubnd (?:các )?(?:xã|phường)/iu,
  }),
] as const;

export type LevelId = (typeof ownerLevels)[number]['id'];

/** "xã Tân Phú" → commune; null where the name does not say. */
export const ownerLevel = (owner: string): LevelId | null =>
  ownerLevels.find(({ opens }) => opens.test(owner))?.id ?? null;

/** The words that one who is scored writes over the own points: "Xã tự đánh giá". */
const scoresItself = /\stự\s/u;

/**
 * The level of a table: its owner's, else that of its title or of the one who scores itself; where none of them says, a
 * province's, for a person to set right.
 */
export const levelOf = ({ owner, title, columns }: Pick<Appendix, 'owner' | 'title' | 'columns'>): LevelId =>
  ownerLevel(owner) ??
  ownerLevels.find(({ spoken }) => spoken.test(title))?.id ??
  columns.flatMap(({ header }) => (scoresItself.test(header) ? (ownerLevel(header) ?? []) : []))[0] ??
  'province';
