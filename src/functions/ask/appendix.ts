/** Which appendices are asked: the one that is named by its id or sheet, else all. */
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { fold } from '../fold';
import { problems } from '../problem';
import type { Given } from '../question';

/** What messages call appendices: their sheets, and of several on one sheet their ids. */
export const calledAppendices = (reports: readonly AppendixReport[]): readonly string[] =>
  reports.map(({ appendix: { sheet, id } }) =>
    reports.filter(({ appendix }) => appendix.sheet === sheet).length > 1 ? id : sheet,
  );

/** @throws NoAnswer where none is named so. */
export function appendicesAsked({ appendices }: WorkbookReport, given: Given): readonly AppendixReport[] {
  if (appendices.length === 0) throw problems.noAppendix();
  const asked = fold(String(given ?? ''));
  if (asked === '') return appendices;
  const named = (name: (report: AppendixReport) => string): readonly AppendixReport[] =>
    appendices.filter((report) => fold(name(report)) === asked);
  const byId = named(({ appendix }) => appendix.id);
  const found = byId.length > 0 ? byId : named(({ appendix }) => appendix.sheet);
  if (found.length === 0) throw problems.unknownAppendix(String(given), calledAppendices(appendices));
  return found;
}
