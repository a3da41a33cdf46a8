/** Which parts of a sheet's file are kept in it without being read. */
import type { UnreadPart } from '../../book';
import type { OpcPackage } from '../parts/package';
import { descendants, kid, type Element } from '../parts/xml';

const extensionsOf = (root: Element): readonly Element[] => {
  const extensions = kid(root, 'extLst');
  return extensions ? descendants(extensions, 'dataValidation') : [];
};

export const unreadParts = (pkg: OpcPackage, path: string, root: Element): readonly UnreadPart[] => [
  ...(pkg.relations(path).some(({ kind }) => kind === 'threadedComment') ? (['comments'] as const) : []),
  ...(kid(root, 'dataValidations') || extensionsOf(root).length > 0 ? (['validations'] as const) : []),
];
