/** What it means for one language to be a complete translation of another: the same keys, the same parameters. */

/** A message: plain words, or words made from values. */
export type Message = string | ((...values: never[]) => string);

/** Messages by key, grouped as deep as is handy. */
export interface Messages {
  readonly [key: string]: Message | Messages;
}

/**
 * The shape another language must fill: a key that is missing, too many, or takes other values does not compile.
 * Literal words are widened to string, functions keep their parameters.
 */
export type Translation<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Translation<T[K]>;
};
