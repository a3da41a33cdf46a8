/** Letters that number parts and items. Vietnamese lists leave some letters out, and not all of them the same ones: the order tells. */

export type Alphabet = readonly string[];

const vietnamese: Alphabet = [...'abcdđeghiklmnopqrstuvxy'];
/** The first is meant where the letters do not tell. */
const alphabets: readonly Alphabet[] = [
  vietnamese,
  vietnamese.filter((letter) => letter !== 'đ'),
  [...'abcdefghijklmnopqrstuvwxyz'],
];

const placeIn = (alphabet: Alphabet, letter: string): number =>
  alphabet.indexOf(letter.toLocaleLowerCase('vi'));

/** 3 for "c" and "C"; null for what no list of the alphabet has. */
export const placeOfLetter = (letter: string, alphabet: Alphabet = vietnamese): number | null => {
  const at = placeIn(alphabet, letter);
  return at < 0 ? null : at + 1;
};

const isStep = (alphabet: Alphabet, from: string, to: string): boolean =>
  placeIn(alphabet, from) >= 0 && placeIn(alphabet, to) === placeIn(alphabet, from) + 1;

/** True when a list may go on from one letter to the other: "G" after "E" leaves out "F". */
export const mayFollow = (from: string, to: string): boolean =>
  alphabets.some((alphabet) => isStep(alphabet, from, to));

/** The alphabet in which most letters follow the one before. */
export function alphabetOf(letters: readonly string[]): Alphabet {
  const steps = alphabets.map(
    (alphabet) =>
      letters.filter((letter, at) => at > 0 && isStep(alphabet, letters[at - 1] ?? '', letter)).length,
  );
  return alphabets[steps.indexOf(Math.max(...steps))] ?? vietnamese;
}

const alone = /^\(?(\p{Lu})[.)/:]?$/u;

/** "A" for "A", "A." and "(A)"; null for what is no single capital. */
export const capitalAlone = (text: string): string | null => alone.exec(text)?.[1] ?? null;
