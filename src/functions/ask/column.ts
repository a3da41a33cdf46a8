/** Which column is meant by a word that people use for it: a year, a role, both, the last part of a workbook name, a unit. */
import type { Column } from '../../domain/appendix';
import { primaryColumns } from '../../domain/primary';
import { pointColumns } from '../../domain/recompute';
import { isMaximum, isScored, isTarget, precedenceOf, roleOf } from '../../domain/roles';
import { columnNames } from '../../sheets/binding/names';
import type { Bilingual } from '../../domain/words';
import type { AppendixReport } from '../../sheets/report';
import { fold, joined } from '../fold';
import { problems } from '../problem';
import type { Given } from '../question';

/** What a person calls the points that count, whatever the header says of them. */
const general: readonly { readonly words: readonly string[]; readonly is: (column: Column) => boolean }[] = [
  { words: ['dat', 'dat duoc', 'ket qua', 'achieved'], is: ({ role }) => isScored(role) },
  { words: ['muc tieu', 'ke hoach', 'phan dau', 'target'], is: ({ role }) => isTarget(role) },
  { words: ['toi da', 'chuan', 'maximum'], is: ({ role }) => isMaximum(role) },
];

/** "2022", "2019 - 2020", "2023-6T"; with the words around it. */
const yearIn = /(?<!\d)(\d{4})(?:\s*[-–]\s*(\d{4}|\dTC?|Q[1-4]))?(?!\d)/iu;

interface Words {
  readonly year: string | null;
  /** Folded; '' where there is a year alone. */
  readonly rest: string;
}

/** "điểm", "cột", "năm" say nothing that tells one column from another. */
const idle = /(?:^| )(?:diem|cot|nam)(?= |$)/gu;

function wordsIn(asked: string): Words {
  const found = yearIn.exec(asked);
  const year = found ? found.slice(1).filter(Boolean).join('-').toUpperCase() : null;
  return { year, rest: fold(asked.replace(yearIn, ' ')).replace(idle, '').trim() };
}

/** What a column is called in messages: "mục tiêu 2022". */
function calledColumn({ role, year, label, unit }: Column): Bilingual {
  const { vi, en } = roleOf(role).words;
  const whole = (word: string): string => [word, year, unit ?? label].filter(Boolean).join(' ');
  return { vi: whole(vi), en: whole(en) };
}

const saysRole = (column: Column, rest: string): boolean => {
  const { words, nameWord, nameSynonyms = [], phrases } = roleOf(column.role);
  const said = [words.vi, words.en, ...phrases].map((phrase) => fold(phrase).replace(idle, '').trim());
  const short = [nameWord.toLowerCase(), ...nameSynonyms];
  return said.includes(rest) || short.includes(rest.replaceAll(' ', ''));
};

const saysOwn = ({ unit, label, header }: Column, rest: string): boolean =>
  [unit, label, header].some((own) => own !== undefined && fold(own) === rest);

/** The columns that words may mean, those of one reading before those of a looser one. */
function meant(columns: readonly Column[], { year, rest }: Words): readonly Column[] {
  const ofYear = columns.filter((column) => year === null || column.year === year);
  // A maximum stands for every year.
  const yearless = columns.filter(({ year: own, role }) => own === undefined && isMaximum(role));
  if (rest === '') return ofYear;
  const all = [...ofYear, ...(year === null ? [] : yearless)];
  const readings = [
    (column: Column) => saysOwn(column, rest),
    (column: Column) => saysRole(column, rest),
    ...general.filter(({ words }) => words.includes(rest)).map(({ is }) => is),
  ];
  return readings.map((is) => all.filter(is)).find((found) => found.length > 0) ?? [];
}

/** Of several columns the one that the overview speaks of, or of points of one year those that say most. */
function onlyOne({ appendix }: AppendixReport, found: readonly Column[]): Column | null {
  const { achieved, target, maximum } = primaryColumns(appendix);
  const primary = found.filter(({ key }) => key === achieved || key === target || key === maximum);
  if (primary.length === 1) return primary[0] ?? null;
  if (primary.length > 1 || !found.every(({ role }) => isScored(role))) return null;
  const [first, second] = [...found].sort((a, b) => precedenceOf(a.role) - precedenceOf(b.role));
  const sameYear = found.every(({ year, unit }) => year === first?.year && unit === first?.unit);
  return first && second && sameYear && precedenceOf(first.role) < precedenceOf(second.role) ? first : null;
}

/** "MucTieu2022" of CCHC_DakNong2022_MucTieu2022, or the whole name. */
function named({ appendix }: AppendixReport, asked: string): Column | undefined {
  const names = columnNames(appendix.id, appendix.columns);
  const wanted = joined(asked);
  const at = names.findIndex((name) => {
    const own = name.split('_').slice(2).join('_');
    return joined(name) === wanted || joined(own) === wanted;
  });
  return appendix.columns[at];
}

/** @throws NoAnswer where no column is meant, or more than one may be. */
export function columnAsked(report: AppendixReport, given: Given): Column {
  const columns = pointColumns(report.appendix);
  const known = columns.map(calledColumn);
  const asked = String(given ?? '').trim();
  if (asked === '') throw problems.noColumn(known);
  const byName = named(report, asked);
  if (byName && columns.some(({ key }) => key === byName.key)) return byName;
  const found = meant(columns, wordsIn(asked));
  if (found.length === 0) throw problems.unknownColumn(asked, known);
  const only = found.length === 1 ? found[0] : onlyOne(report, found);
  if (!only) throw problems.severalColumns(asked, found.map(calledColumn));
  return only;
}
