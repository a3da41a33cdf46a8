/** The fields an appendix by field is about, and which names each goes by in the tables of the workbook. */
import type { Appendix, Row } from '../../domain/appendix';
import { kindOf } from '../../domain/kinds';
import { schemeById } from '../../domain/scheme';
import type { Scheme } from '../../domain/scheme';
import { scoringOf } from '../../domain/schemes/scorings';
import { fieldOf } from '../../domain/tree';
import { foldName, likeness } from '../../domain/vietnamese';

export interface Field {
  readonly code: string;
  /** As the scheme writes it, else as the table does. */
  readonly name: string;
  /** Folded names it may be found by. */
  readonly names: readonly string[];
  /** True for the field that people's satisfaction (SIPAS) is scored in. */
  readonly satisfaction: boolean;
  /** The table it is a field of, and its row there. */
  readonly appendix: Appendix;
  readonly row: number;
  /** The row of the part that it stands in, where parts of its table number their fields anew; else null. */
  readonly part: number | null;
}

/** Names this much alike are one field. */
const alike = 0.6;

const satisfactionWords = /tác động của (?:cchc|cải cách hành chính).*(?:người dân|tổ chức)/iu;

const scoredInSipas = (scheme: Scheme | undefined, code: string): boolean =>
  scheme?.nodes.some(
    (node) =>
      scoringOf(node.scoredBy)?.satisfaction === true &&
      (node.code === code || node.code.startsWith(`${code}.`)),
  ) ?? false;

/** True where a code stands for more than one field: parts of the table number anew. */
const numbersAnew = ({ rows }: Appendix): boolean => {
  const codes = rows.flatMap((row) => (isField(row) ? [row.code.code] : []));
  return new Set(codes).size < codes.length;
};

const isField = ({ kind, level, code }: Row): boolean =>
  kind === 'criterion' && level === 1 && code.code !== null;

/** The fields of a table, in its order, worded as its scheme words them. */
export const fieldsOf = (appendix: Appendix): readonly Field[] => {
  const scheme = appendix.scheme === null ? undefined : schemeById(appendix.scheme);
  const inParts = numbersAnew(appendix);
  return appendix.rows.flatMap((row, index): Field[] => {
    const { code } = row.code;
    if (!isField(row) || code === null) return [];
    const laidDown = scheme?.nodes.find((node) => node.code === code)?.name;
    const name = kindOf(appendix.kind).byField ? (laidDown ?? row.name) : row.name;
    const names = [...new Set([row.name, name].map(foldName))];
    const satisfaction = scoredInSipas(scheme, code) || satisfactionWords.test(name);
    const part = inParts ? fieldOf(appendix, index) : index;
    return [{ code, name, names, satisfaction, appendix, row: index, part: part === index ? null : part }];
  });
};

/** The top row of a table that is this field: its own, in another table by name; null when none is alike enough. */
export const rowOfField = (appendix: Appendix, field: Field): number | null => {
  if (appendix === field.appendix) return field.row;
  const tops = appendix.rows.flatMap((row, index) =>
    row.kind === 'criterion' && row.level === 1 ? [{ index, name: foldName(row.name) }] : [],
  );
  const scored = tops.map(({ index, name }) => ({
    index,
    score: Math.max(...field.names.map((own) => likeness(own, name))),
  }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= alike ? best.index : null;
};
