/** Schemes taken from tables: their text as files, the id a table suggests, and what speaks against taking one. */
import type { Appendix } from '../domain/appendix';
import { isTarget } from '../domain/roles';
import { schemeDraft } from '../domain/scheme';
import type { Scheme } from '../domain/scheme';
import { fold } from './headers/fold';
import { isDoubted } from './report';
import type { AppendixReport } from './report';

/** The text of a scheme file: JSON that a person can read and that `parseScheme` reads back. */
export const schemeText = (scheme: Scheme): string => `${JSON.stringify(scheme, null, 2)}\n`;

/** "dak-nong-2022" for a table of Đắk Nông for 2022. */
export const suggestedSchemeId = ({ owner, id, columns }: Appendix): string => {
  const years = columns.flatMap(({ year, role }) => (year !== undefined && !isTarget(role) ? [year] : []));
  const words = fold(owner === '' ? id : `${owner} ${years[0] ?? ''}`);
  return words.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'bo-tieu-chi';
};

/** Why a person is asked before a scheme is taken: the tree is doubted, or the table states another total. Figures with a point. */
export type SchemeDoubt =
  { readonly kind: 'structure' } | { readonly kind: 'total'; readonly stated: string; readonly sum: string };

/** What speaks against taking the scheme of a table, or null. @throws SchemeError for a table without maxima. */
export function schemeDoubt(report: AppendixReport): SchemeDoubt | null {
  if (isDoubted(report)) return { kind: 'structure' };
  const sum = schemeDraft(report.appendix, { id: 'taken', title: 'taken' }).total;
  const stated = report.totals.find(({ role }) => role === 'maximum')?.stated?.high.value.toFixed();
  return stated === undefined || stated === sum ? null : { kind: 'total', stated, sum };
}
