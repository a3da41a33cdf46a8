/** Which parts of a sheet's file are kept in it without being read. */
import type { UnreadPart } from '../../book';
import type { OpcPackage } from '../parts/package';
import type { Element } from '../parts/xml';
import { readValidations } from '../validations';

export const unreadParts = (pkg: OpcPackage, path: string, root: Element): readonly UnreadPart[] => [
  ...(pkg.relations(path).some(({ kind }) => kind === 'threadedComment') ? (['comments'] as const) : []),
  ...(readValidations(root) === null ? (['validations'] as const) : []),
];
