/** What derives from the registered schemes: each checked, by id, and those of other indices. */
import { registeredSchemes } from './registered';
import { parseScheme } from './schema';
import type { Scheme } from './schema';

export const schemes: readonly Scheme[] = registeredSchemes.map(parseScheme);

/** The scheme of an id, among those that come with the product. */
export const schemeById = (id: string): Scheme | undefined => schemes.find((scheme) => scheme.id === id);

/** The index that a scheme scores, where that is another than PAR INDEX ("SIPAS"); undefined for all others and for no scheme. */
export const otherIndexOf = (id: string | null): Scheme['ofIndex'] =>
  id === null ? undefined : schemeById(id)?.ofIndex;
