/** Words that a descriptor carries itself: Vietnamese, the product's language, and English. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
