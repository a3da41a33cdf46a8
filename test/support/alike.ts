/** Names that are as alike as a test says. */

/** Syllables that are words of nothing. */
const syllables = [...'bcdghklmnpqrstvx'].flatMap((first) =>
  ['ẫu', 'ễu', 'ỗi', 'ỡm', 'ữi'].map((rest) => first + rest),
);

/** Two names of `left` and `right` words that have `shared` of them in common: 2 · shared / (left + right) alike. */
export function namesAlike(shared: number, left: number, right: number): readonly [string, string] {
  const [common, own, other] = [
    syllables.slice(0, shared),
    syllables.slice(shared, left),
    syllables.slice(left, left + right - shared),
  ];
  return [[...common, ...own].join(' '), [...common, ...other].join(' ')];
}
