/** Rows below a total that say something of it and carry no points of their own: rank, class, ratio, what was lost, a year before, average. */
import type { ClosingKind } from '../../domain/appendix';
import { fold } from '../headers/fold';

const closings: readonly { readonly kind: ClosingKind; readonly words: RegExp }[] = [
  {
    kind: 'rank',
    words:
      /^(?:(?:vi tri |ket qua |muc )?(?:xep (?:hang|thu|vi thu)|thu hang)|vi thu|vi tri thu|hang\b|rank)/u,
  },
  { kind: 'class', words: /^(?:(?:muc |ket qua )?(?:xep|phan) loai|muc do hoan thanh|grade|class)/u },
  {
    kind: 'ratio',
    words:
      /^(?:(?:chi so|ti le|ty le|dat ti le|dat ty le|ket qua|index|ratio)\b.*(?:%|phan tram)|ti le dat|ty le dat|(?:ti le|ty le)$|chi so$)/u,
  },
  {
    kind: 'difference',
    words:
      /^(?:tong )?(?:so )?diem (?:bi )?(?:mat|chua dat|con thieu|thieu)\b|^chenh lech\b|^so (?:voi|sanh)\b|^(?:muc |so )?(?:diem )?(?:tang|giam)(?: ?\([+-]\))?(?: ?[/,;]? ?giam\b| so voi\b)/u,
  },
  {
    kind: 'earlier',
    words:
      /^(?:tong (?:so |cong )?)?(?:diem |ket qua |chi so )*(?:dat (?:duoc )?|chung |tong hop |par index |cchc )*(?:cua )?(?:nam|ky) (?:truoc(?: lien ke)?|(?:19|20)\d\d)$/u,
  },
  { kind: 'average', words: /^(?:diem )?(?:trung binh|binh quan)|^average/u },
];

/** Which of these a row's name says it is, or null. */
export const closingOf = (name: string): ClosingKind | null =>
  closings.find(({ words }) => words.test(fold(name)))?.kind ?? null;
