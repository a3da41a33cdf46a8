/** Traits that several generators share in the terminal: when they are usual, where they start, which year they take. */
import { isWholeTree } from '../../domain/kinds';
import type { Kind } from '../../domain/kinds';
import { namesLeads } from '../../domain/said';
import { otherIndexOf } from '../../domain/scheme';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import type { Asked, Start, TerminalTraits } from './generator';

/** A table of a whole tree of criteria, which a plan can be made of. */
export const isWhole = ({ appendix }: AppendixReport): boolean => isWholeTree(appendix.kind);

/** A whole table of another index than PAR INDEX. */
export const isOtherIndex = (report: AppendixReport): boolean =>
  isWhole(report) && otherIndexOf(report.appendix.scheme) !== undefined;

/** A workbook of several indices wants a plan of each instead of one with its lists. */
export const hasOtherIndex = ({ appendices }: WorkbookReport): boolean => appendices.some(isOtherIndex);
export const hasOneIndex = (book: WorkbookReport): boolean => !hasOtherIndex(book);

export const onlyWhenAsked = (): boolean => false;

/** The table the call is about, where it is whole; else the first of a kind that says more of this. */
export const fromTable =
  (kind?: Kind): TerminalTraits['startsFrom'] =>
  ({ book, source }) =>
    ((isWhole(source) ? null : book.appendices.find(({ appendix }) => appendix.kind === kind?.id)) ?? source)
      .appendix.id;

const hasUnits = ({ appendix }: AppendixReport): boolean => namesLeads(appendix);

/** The plan just made, else the table the call is about, else the first that names units. */
export const fromUnits = ({ book, source, planned }: Start): string =>
  planned ?? ((isWhole(source) ? null : book.appendices.find(hasUnits)) ?? source).appendix.id;

const before = (year: string): string => String(Number(year) - 1);

/** Every generator says which document its appendix belongs to. */
export const documentOnly = ({ document }: Asked): Readonly<Record<string, unknown>> => ({ document });

/** For what plans a year. */
export const planOptions = ({
  year,
  targets,
  dates,
  document,
}: Asked): Readonly<Record<string, unknown>> => ({
  targets,
  dates,
  document,
  ...(year === null ? {} : { year }),
});

/** For what tells the year before the plan's. */
export const figuresOptions = ({ year, document }: Asked): Readonly<Record<string, unknown>> => ({
  document,
  ...(year === null ? {} : { year: before(year) }),
});
