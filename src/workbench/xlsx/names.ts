/** Univer's resource of defined names, and the built-in names that are page set-up in disguise. */
import type { IWorkbookData } from '@univerjs/core';

import { scan } from '../../a1/scanner';

/** One entry of the resource, as Univer writes it. */
export interface DefinedName {
  id: string;
  name: string;
  /** A range without "=", or a formula with it. */
  formulaOrRefString: string;
  /** A Univer sheet id, or `workbookScope`. */
  localSheetId: string;
  comment?: string;
  hidden?: boolean;
}

export const namesResource = 'SHEET_DEFINED_NAME_PLUGIN';
export const printAreaName = '_xlnm.Print_Area';
export const printTitlesName = '_xlnm.Print_Titles';

/** The resource's text → names; an unreadable resource is an empty one, as for Univer itself. */
function parseNames(data: string | undefined): DefinedName[] {
  if (!data) return [];
  return Object.values(JSON.parse(data) as Record<string, DefinedName>);
}

/** All defined names of a workbook, its own and those of its sheets. */
export const definedNames = ({ resources }: IWorkbookData): DefinedName[] =>
  parseNames(resources?.find(({ name }) => name === namesResource)?.data);

export const namesData = (names: readonly DefinedName[]): string =>
  JSON.stringify(Object.fromEntries(names.map((name) => [name.id, name])));

const isReference = (text: string): boolean => {
  const [token, ...more] = scan(text);
  return token?.kind === 'reference' && more.length === 0;
};

/** File form → Univer form: a plain range stays as it is, anything else is a formula with "=". */
export const nameToUniver = (reference: string): string =>
  isReference(reference) ? reference : `=${reference}`;

/** Univer form → file form. */
export const nameToFile = (reference: string): string => reference.replace(/^=/, '');
