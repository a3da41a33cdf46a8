/** What one member of Microsoft's library does, from Microsoft's documentation, and how it is seen that the host does so. */
import type { Desk } from './desk';

/** What an owner's table says of a member. */
interface Facts {
  /** In a sentence or two, limits included. */
  readonly does: string;
  /** What is refused, with the error code. */
  readonly refuses?: string;
  /** A page that says more than the member's own. */
  readonly also?: Page;
  /** Fails unless the host does so, through Microsoft's own office.js. */
  readonly holds: (desk: Desk) => Promise<void>;
}

export interface Member extends Facts {
  /** "Range.getCell". */
  readonly name: string;
  /** Its page, from "https://" on left out. */
  readonly page: string;
}

/** Pages that hold for many members. */
export const pages = {
  errors: 'learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling',
  limits: 'learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization',
  model: 'learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model',
  events: 'learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events',
  sizes: 'support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3',
  sheetNames: 'support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9',
  undo: 'learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities',
} as const;
type Page = (typeof pages)[keyof typeof pages];

/** Where an owner is documented: "excel/excel" for what is of Excel's namespace. */
type Space = 'excel/excel' | 'office/office' | 'office/officeextension';

/**
 * The members of one class or interface.
 * @param facts by the member's name; a method's ends in "()", because its place on the page is named otherwise
 */
export const membersOf = (
  owner: string,
  facts: Readonly<Record<string, Facts>>,
  space: Space = 'excel/excel',
): readonly Member[] =>
  Object.entries(facts).map(([key, own]) => {
    const isMethod = key.endsWith('()');
    const name = isMethod ? key.slice(0, -2) : key;
    const page = `${space}.${owner}`.toLowerCase();
    const anchor = `${page}-${name}-member`.replace(/[/.]/gu, '-').toLowerCase();
    return {
      ...own,
      name: `${owner.replace(/^.*\./u, '')}.${name}`,
      page: `learn.microsoft.com/javascript/api/${page}#${anchor}${isMethod ? '(1)' : ''}`,
    };
  });
