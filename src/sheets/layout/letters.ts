/** Single letters as a whole table means them: "I" after "H" is a letter, "I" under "A" a numeral; lists leave out other letters. */
import { alphabetOf, capitalAlone, mayFollow, placeOfLetter } from '../../domain/code';
import { romanValue } from '../../domain/code/ordinals';
import { letters, numerals } from '../readings/manners';
import type { ReadPiece } from './code-cells';

interface Mark {
  readonly at: number;
  /** The capital it is, "I" among them; null for a numeral of several. */
  readonly letter: string | null;
  /** What it counts as a Roman numeral; null where it is none. */
  readonly roman: number | null;
}

/** The capitals and numerals that mark rows, in their order. */
const marksIn = (read: readonly ReadPiece[]): Mark[] =>
  read.flatMap(({ parts, piece, isTotal }, at): Mark[] => {
    const isMark = parts.bend === 'roman' && (parts.letter !== undefined || parts.part !== true);
    const letter = (isMark ? parts.letter : capitalAlone(piece.codeText.trim())) ?? null;
    if (isTotal || (letter === null && !isMark)) return [];
    return [{ at, letter, roman: letter === null ? (parts.ordinal ?? null) : romanValue(letter) }];
  });

/** True where the mark after it goes on with letters, or where none does and no numeral stands below a letter before it. */
function goesOn(letter: string, next: Mark | undefined, numerals: boolean): boolean {
  if (next === undefined) return !numerals;
  return next.letter !== null && next.roman !== 2 && mayFollow(letter, next.letter);
}

/** Those of the marks that are letters: "A", and what follows it where no numeral is due; with `always` wherever it follows. */
function lettersAmong(marks: readonly Mark[], always: boolean): Mark[] {
  const found: Mark[] = [];
  let [numeral, numerals] = [0, false];
  for (const [order, mark] of marks.entries()) {
    const before = found.at(-1)?.letter ?? null;
    const { letter, roman } = mark;
    const isNext = letter !== null && (before === null ? letter === 'A' : mayFollow(before, letter));
    const isDue = roman === numeral + 1;
    if (isNext && (always || roman === null || !isDue || goesOn(letter, marks[order + 1], numerals))) {
      found.push(mark);
      numeral = 0;
    } else if (roman !== null) {
      numeral = roman;
      numerals ||= before !== null;
    }
  }
  return found;
}

/** The rows with their capitals counted as the letters they are. */
function withCapitals(read: readonly ReadPiece[], always: boolean): readonly ReadPiece[] {
  const capitals = lettersAmong(marksIn(read), always);
  if (capitals.length < 2) return read;
  const alphabet = alphabetOf(capitals.flatMap(({ letter }) => letter ?? []));
  const places = new Map(capitals.map(({ at, letter }) => [at, letter && placeOfLetter(letter, alphabet)]));
  return read.map((each, at): ReadPiece => {
    const ordinal = places.get(at);
    if (typeof ordinal !== 'number') return each;
    return {
      ...each,
      parts: { ...each.parts, code: null, bend: 'roman', malformed: false, ordinal, part: true },
    };
  });
}

const small = /^\(?([ivx]{1,5})[.)]?$/u;

/** 2 for "ii" and "ii)"; null for what is no small numeral. */
const numeralOf = ({ codeText }: ReadPiece['piece']): number | null =>
  romanValue(small.exec(codeText.trim())?.[1]?.toUpperCase() ?? '');

/** The rows with their small letters counted as the table counts them: "i", "ii" are numerals, "e" may follow "d". */
function withSmallLetters(read: readonly ReadPiece[]): readonly ReadPiece[] {
  const items = read.flatMap(({ parts }) => (parts.bend === 'item' ? (parts.letter ?? []) : []));
  if (items.length === 0) return read;
  const alphabet = alphabetOf(items);
  const areNumerals = read.some(({ piece }) => numeralOf(piece) === 2);
  return read.map((each): ReadPiece => {
    const { letter, bend } = each.parts;
    const numeral = areNumerals ? numeralOf(each.piece) : null;
    const ordinal =
      numeral ?? (bend === 'item' && letter !== undefined ? placeOfLetter(letter, alphabet) : null);
    if (ordinal === null) return each;
    return { ...each, parts: { ...each.parts, code: null, bend: 'item', malformed: false, ordinal } };
  });
}

/** The rows with the marks that are single letters read by those around them, or in the way that a person chose. */
export const withLetters = (read: readonly ReadPiece[], manner: string | undefined): readonly ReadPiece[] =>
  withSmallLetters(manner === numerals.id ? read : withCapitals(read, manner === letters.id));
