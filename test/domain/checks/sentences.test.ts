/** The sentences of a check say the same values in every language, whichever of them a finding has. */
import { checks } from '../../../src/domain/checks';
import type { Check } from '../../../src/domain/checks';
import type { FindingWords } from '../../../src/domain/checks/sentence';
import { languages } from '../../../src/locales';

/** A finding's words as marks that are found again in a sentence; `values` stand in for some of them. */
const wordsWith = (values: ReadonlyMap<string, string>, asked: Set<string>): FindingWords => {
  const word = (key: string): string => {
    asked.add(key);
    return values.get(key) ?? `‹${key}›`;
  };
  return {
    cell: '‹cell›',
    row: '‹row›',
    header: '‹header›',
    get stated() {
      return word('stated');
    },
    get expected() {
      return word('expected');
    },
    value: word,
    has: (key) => word(key) !== '',
  };
};

const marksIn = (sentence: string): string[] => (sentence.match(/‹\w+›/gu) ?? []).sort();

/** All values there, then each of those a sentence asks for missing, or one of the words that choose between wordings. */
function casesOf(check: Check): ReadonlyMap<string, string>[] {
  const asked = new Set<string>();
  const all = new Map<string, string>();
  for (const language of languages) check.sentence[language](wordsWith(all, asked));
  const instead = ['', '0', '1', 'yes', 'no'];
  const single = [...asked].flatMap((key) => instead.map((value) => new Map([[key, value]])));
  const none = new Map([...asked].map((key) => [key, ''] as const));
  return [all, ...single, none, ...[...asked].map((key) => new Map([...none, [key, `‹${key}›`]]))];
}

test.each(checks.map((check: Check) => [check.id, check] as const))('%s', (_, check) => {
  for (const values of casesOf(check)) {
    const [vi, en] = languages.map((language) => check.sentence[language](wordsWith(values, new Set())));
    expect(vi).toMatch(/\p{L}/u);
    expect([...values, ...marksIn(vi ?? '')]).toEqual([...values, ...marksIn(en ?? '')]);
  }
});
