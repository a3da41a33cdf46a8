/**
 * The host around the workbook: whether the page runs in Excel, in which language and look, and what a person prefers.
 * Microsoft's office-js-helpers is heavy and only needed here, so it is loaded when it is first asked for.
 */
import type * as OfficeJsHelpers from '@microsoft/office-js-helpers';

/** Where the page runs. `inExcel` is false in a plain browser tab. */
export interface HostInfo {
  readonly inExcel: boolean;
  /** "OfficeOnline", "PC", "Mac" …; null outside Office. */
  readonly platform: string | null;
  /** BCP 47 tag of Office's own language ("vi-VN"). */
  readonly language: string;
  /** Address of the workbook's file; '' when it was never saved. */
  readonly document: string;
}

const FALLBACK_LANGUAGE = 'vi-VN';

const context = (): Partial<Office.Context> =>
  typeof Office === 'undefined' ? {} : ((Office as { context?: Partial<Office.Context> }).context ?? {});

/** The language Office shows itself in; Vietnamese when it does not say. */
export const officeLanguage = (): string => context().displayLanguage ?? FALLBACK_LANGUAGE;

/** Office's background colour "#RRGGBB", or null when Office does not say (Excel on the web). */
export const officeBackground = (): string | null => {
  const theme = context().officeTheme as Partial<Office.OfficeTheme> | undefined;
  const colour = theme?.bodyBackgroundColor ?? '';
  return /^#[\da-f]{6}$/iu.test(colour) ? colour : null;
};

/** Waits until Office has found its host. Resolves at once outside Office. */
export const whenReady = async (): Promise<HostInfo> => {
  if (typeof Office === 'undefined') {
    return { inExcel: false, platform: null, language: FALLBACK_LANGUAGE, document: '' };
  }
  const { host, platform } = await Office.onReady();
  return {
    inExcel: (host as unknown) === Office.HostType.Excel,
    platform: (platform as unknown as string | null) ?? null,
    language: officeLanguage(),
    document: (context().document as Partial<Office.Document> | undefined)?.url ?? '',
  };
};

type Helpers = typeof OfficeJsHelpers;
let loading: Promise<Helpers> | undefined;

/** Loads the library once. */
const helpers = async (): Promise<Helpers> => {
  loading ??= import('@microsoft/office-js-helpers').then(
    (library) => (library as unknown as { default?: Helpers }).default ?? library,
  );
  return await loading;
};

/** A person's choices, kept by this browser for every workbook. */
export interface Preferences {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: unknown) => void;
  readonly remove: (key: string) => void;
}

const inMemory = (): Preferences => {
  const items = new Map<string, unknown>();
  return {
    get: (key) => items.get(key),
    set: (key, value) => void items.set(key, value),
    remove: (key) => void items.delete(key),
  };
};

/** Opens the preferences; where the browser forbids storage they last until the page is closed. */
export const openPreferences = async (container = 'par-index:preferences'): Promise<Preferences> => {
  try {
    const { Storage, StorageType } = await helpers();
    const storage = new Storage<unknown>(container, StorageType.LocalStorage);
    storage.set('opened', true);
    return {
      get: (key) => storage.get(key) ?? undefined,
      set: (key, value) => void storage.set(key, value),
      remove: (key) => void storage.delete(key),
    };
  } catch {
    return inMemory();
  }
};
