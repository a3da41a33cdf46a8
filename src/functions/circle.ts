/**
 * Appendices that take figures from themselves by way of our functions: such a table would never come to rest, a sum growing by
 * itself at each round, so its figures are not told.
 */
import { cellAddress } from '../a1/address';
import { scan } from '../a1/scanner';
import type { Appendix } from '../domain/appendix';
import type { AppendixReport } from '../sheets/report';
import { fold } from './fold';
import { callsFunctions } from './formulas';

/** A cell of points whose formula calls our functions, and the texts in it: any of them may name an appendix. */
interface Calling {
  readonly cell: string;
  readonly texts: ReadonlySet<string>;
}

const unquoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"');

const callingCells = ({ rows }: Appendix): readonly Calling[] =>
  rows.flatMap(({ points }) =>
    [...points.values()].flatMap(({ formula, row, column }): readonly Calling[] => {
      if (formula === null || !callsFunctions(formula)) return [];
      const texts = scan(formula).flatMap(({ kind, body }) =>
        kind === 'text' ? [fold(unquoted(body))] : [],
      );
      return [{ cell: cellAddress({ row, column }), texts: new Set(texts) }];
    }),
  );

/** The appendices that a call may ask: those its texts name; any where they name none. */
function askedBy({ texts }: Calling, reports: readonly AppendixReport[]): readonly AppendixReport[] {
  const named = reports.filter(
    ({ appendix: { id, sheet } }) => texts.has(fold(id)) || texts.has(fold(sheet)),
  );
  return named.length > 0 ? named : reports;
}

/** The cell by which an appendix comes back to itself; null where none does. */
export function circleIn(report: AppendixReport, reports: readonly AppendixReport[]): string | null {
  const reaches = (from: AppendixReport, seen: ReadonlySet<AppendixReport>): boolean =>
    from === report ||
    (!seen.has(from) &&
      callingCells(from.appendix).some((calling) =>
        askedBy(calling, reports).some((next) => reaches(next, new Set([...seen, from]))),
      ));
  const found = callingCells(report.appendix).find((calling) =>
    askedBy(calling, reports).some((next) => reaches(next, new Set())),
  );
  return found?.cell ?? null;
}
