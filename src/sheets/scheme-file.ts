/** Schemes as files: their text, and the id a table suggests for a scheme taken from it. */
import type { Appendix } from '../domain/appendix';
import { isTarget } from '../domain/roles';
import type { Scheme } from '../domain/scheme';
import { fold } from './headers/fold';

/** The text of a scheme file: JSON that a person can read and that `parseScheme` reads back. */
export const schemeText = (scheme: Scheme): string => `${JSON.stringify(scheme, null, 2)}\n`;

/** "dak-nong-2022" for a table of Đắk Nông for 2022. */
export const suggestedSchemeId = ({ owner, id, columns }: Appendix): string => {
  const years = columns.flatMap(({ year, role }) => (year !== undefined && !isTarget(role) ? [year] : []));
  const words = fold(owner === '' ? id : `${owner} ${years[0] ?? ''}`);
  return words.replaceAll(/[^a-z0-9]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'bo-tieu-chi';
};
