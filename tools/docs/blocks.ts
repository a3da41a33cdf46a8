/** The tables of docs/ and README.md that derive from registries: one block each, between its two marks. */
import { generators } from '../../src/appendices/generators';
import { checks } from '../../src/domain/checks';
import { appendixKinds } from '../../src/domain/kinds';
import { columnRoles } from '../../src/domain/roles';
import { registeredLists } from '../../src/domain/units/registered';
import { appendixParameter, type CustomFunction, type Parameter } from '../../src/functions/function';
import { namespace } from '../../src/functions/registry';
import { terminalCommands } from '../../src/headless/commands/registry';
import { members } from '../../test/workbench/host/members';
import { REQUIREMENTS } from '../../src/workbench/host/app-context';
import { areas } from '../members/areas';
import { setAnswers, type SetAnswers } from '../members/sets';

export interface Block {
  /** "checks": the block stands between `<!-- checks -->` and `<!-- /checks -->`. */
  readonly id: string;
  readonly file: string;
  readonly head: readonly string[];
  readonly rows: () => readonly (readonly string[])[];
}

/** What the table tells of a list. */
interface UnitList {
  readonly id: string;
  readonly title: string;
  readonly units: readonly unknown[];
}

/** "CCHC.DIEM(mã; cột; [phụ_lục])", as a Vietnamese Excel asks for it. */
const callOf = ({ id, takes }: CustomFunction): string => {
  const named = ({ name, optional }: Parameter): string => (optional ? `[${name.vi}]` : name.vi);
  return `${namespace}.${id}(${[...takes, appendixParameter].map(named).join('; ')})`;
};

/** The custom functions, which are loaded when they are needed. */
export const functionsBlock = (functions: readonly CustomFunction[]): Block => ({
  id: 'functions',
  file: 'docs/functions.md',
  head: ['function', 'answers with', 'in English'],
  rows: () => functions.map((each) => [`\`${callOf(each)}\``, each.help.vi, each.help.en]),
});

const yes = (holds: boolean): string => (holds ? 'yes' : '');

/** Why a set is, or is not, announced. */
function announcedFor({ version, missing }: SetAnswers): readonly [string, string] {
  const isAnnounced = Number(version.slice(2)) <= Number((REQUIREMENTS['ExcelApi'] ?? '1.0').slice(2));
  if (isAnnounced) return ['yes', 'all else is answered'];
  return [
    'no',
    missing.length > 0 ? missing.map((name) => `\`${name}\``).join(', ') : 'a set before it is not',
  ];
}

const setBlocks: readonly Block[] = [
  {
    id: 'areas',
    file: 'docs/conformance.md',
    head: ['area out of scope', 'because'],
    rows: () => areas.map(({ area, why }) => [area, why]),
  },
  {
    id: 'sets',
    file: 'docs/conformance.md',
    head: ['ExcelApi', 'members', 'answered', 'out of scope', 'announced', 'because'],
    rows: () =>
      setAnswers().map((set) => [
        set.version,
        String(set.members),
        String(set.held),
        Object.entries(set.outside)
          .map(([area, names]) => `${names.length} ${area}`)
          .join('; '),
        ...announcedFor(set),
      ]),
  },
];

export const blocks: readonly Block[] = [
  ...setBlocks,
  {
    id: 'commands',
    file: 'README.md',
    head: ['command', 'does'],
    rows: () => terminalCommands.map(({ usage, words }) => [`\`${usage}\``, words.en]),
  },
  {
    id: 'checks',
    file: 'docs/checks.md',
    head: ['id', 'severity', 'finds', 'example'],
    rows: () => checks.map(({ id, severity, finds, example }) => [`\`${id}\``, severity, finds, example]),
  },
  {
    id: 'roles',
    file: 'docs/recognition.md',
    head: ['role', 'words', 'in a workbook name', 'holds', 'points', 'per year'],
    rows: () =>
      columnRoles.map(({ id, words, nameWord, holds, points, yearly }) => [
        `\`${id}\``,
        words.vi,
        nameWord,
        holds,
        points?.kind ?? '',
        yes(yearly),
      ]),
  },
  {
    id: 'kinds',
    file: 'docs/recognition.md',
    head: ['kind', 'words', 'whole tree', 'adds up', 'held against a scheme', 'assigns units'],
    rows: () =>
      appendixKinds.map(({ id, words, wholeTree, addsUp, schemed, assignsUnits }) => [
        `\`${id}\``,
        words.vi,
        yes(wholeTree),
        yes(addsUp),
        yes(schemed),
        yes(assignsUnits),
      ]),
  },
  {
    id: 'generators',
    file: 'docs/appendices.md',
    head: ['kind', 'from', 'what it holds', 'sheet', 'binding'],
    rows: () =>
      generators.map(({ id, words: { en }, usual }) => [
        `\`${id}\``,
        en.from,
        en.about,
        usual.sheet || '(several)',
        usual.suffix ? `…${usual.suffix}` : '(several)',
      ]),
  },
  {
    id: 'unit-lists',
    file: 'docs/units.md',
    head: ['list', 'what', 'units'],
    rows: () =>
      (registeredLists as readonly UnitList[]).map(({ id, title, units }) => [
        `\`${id}\``,
        title,
        String(units.length),
      ]),
  },
  {
    id: 'members',
    file: 'docs/members.md',
    head: ['member', 'does', 'refuses', 'more'],
    rows: () =>
      members.map(({ name, page, does, refuses, also }) => [
        // Brackets in an address ask for angles around it.
        `[\`${name}\`](${page.endsWith(')') ? `<https://${page}>` : `https://${page}`})`,
        does,
        refuses ?? '',
        also === undefined ? '' : `[page](https://${also})`,
      ]),
  },
];

const mark = (id: string): readonly [string, string] => [`<!-- ${id} -->`, `<!-- /${id} -->`];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/**
 * The block as it should stand, its marks with it.
 * @internal Tests read the one block of a made-up descriptor.
 */
export const blockText = ({ id, head, rows }: Block): string => {
  const [begin, end] = mark(id);
  return [begin, '', line(head), line(head.map(() => '---')), ...rows().map(line), '', end].join('\n');
};

/**
 * A document's text with a block put in its place.
 * @throws RangeError when the document does not have the block's marks.
 */
export function withBlock(text: string, block: Block): string {
  const [begin, end] = mark(block.id);
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new RangeError(`${block.file} has no marks of the block "${block.id}".`);
  return text.slice(0, from) + blockText(block) + text.slice(to + end.length);
}
