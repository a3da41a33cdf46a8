/** Numbers as documents write them: Roman numerals of sections, two-digit counts. */

const numerals: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** "IV" for 4; whole numbers from 1 to 89. */
export const roman = (number: number): string => {
  let rest = number;
  let text = '';
  for (const [value, sign] of numerals) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
};

/** "04", "27": a count as official Vietnamese texts write it. */
export const count = (number: number): string => String(number).padStart(2, '0');
