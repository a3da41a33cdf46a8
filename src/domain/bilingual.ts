/** Words that a descriptor carries itself, in each language of the product. */
export interface Bilingual<T = string> {
  readonly vi: T;
  readonly en: T;
}
