/** What office.js learns of its host when it starts. */

export interface AppContextOptions {
  /** BCP 47 tag for words, e.g. "vi-VN". */
  readonly displayLanguage: string;
  /** BCP 47 tag for numbers and dates. */
  readonly contentLanguage: string;
  readonly documentUrl: string;
  readonly readOnly: boolean;
  readonly requirements: Readonly<Record<string, string>>;
}

/** The requirement sets this host answers for; docs/conformance.md has what of each is held, and why it ends here. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  SharedRuntime: '1.1',
  CustomXmlParts: '1.1',
  BindingEvents: '1.1',
  DocumentEvents: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
  CustomFunctionsRuntime: '1.3',
  // What office.js asks before it speaks of custom functions in its newer words.
  CustomFunctions: '1.8',
};

/** The flags of the host's info that say: one page for the pane, the commands (1) and custom functions (2). */
export const sharedRuntime = 3;

/** The answer to `ContextActivationManager_getAppContextAsync`. */
export function appContext(options: AppContextOptions): Readonly<Record<string, unknown>> {
  return {
    _id: 'workbench',
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: options.displayLanguage,
    _dataLocale: options.contentLanguage,
    _docUrl: options.documentUrl,
    // What office.js makes `document.mode` of; any other number leaves that undefined.
    _clientMode: options.readOnly ? 0 : 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-0000-0000-000000000000',
    _appInstanceId: 'workbench',
    _requirementMatrix: JSON.stringify(options.requirements),
    _hostFullVersion: '16.0.0.0',
    _wacHostEnvironment: '0',
    _initialDisplayMode: 0,
  };
}
