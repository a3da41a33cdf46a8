/** Univer with its grid on the page: toolbar, formula bar, sheet tabs; the engine behind it is the host's. */
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-numfmt-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import { LifecycleService, LifecycleStages, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsConditionalFormattingUIPlugin } from '@univerjs/sheets-conditional-formatting-ui';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';

import type { Language } from '../words';
import type { BookFile } from '../book';
import type { CustomFunction } from '../custom-functions/metadata';
import type { Engine } from '../engine/types';
import { UniverEngine } from '../engine/univer-engine';
import { addToCellMenu } from './cell-menu';
import type { CellMenuEntry } from './cell-menu';
import { setDecimalComma } from './decimal-comma';
import { gridWords } from './grid-words';

/** What Excel calls its language. */
export const hostLocale: Readonly<Record<Language, string>> = { vi: 'vi-VN', en: 'en-US' };
const gridLocale: Readonly<Record<Language, LocaleType>> = { vi: LocaleType.VI_VN, en: LocaleType.EN_US };

export interface Grid {
  /** What holds the workbook. */
  readonly engine: Engine;
  /** Resolves once the grid is drawn; before that it cannot follow a key that is pressed in it. */
  readonly drawn: Promise<void>;
}

/** Shows a workbook in the container (an element with a size), with an add-in's entry in the menu of its cells. */
export function createGrid(
  book: BookFile,
  container: HTMLElement,
  language: Language,
  {
    entry,
    functions,
  }: { readonly entry: CellMenuEntry | null; readonly functions: readonly CustomFunction[] },
): Grid {
  const locale = gridLocale[language];
  const univer = new Univer({
    locale,
    locales: { [locale]: gridWords(language) },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugins([
    [UniverRenderEnginePlugin],
    [UniverFormulaEnginePlugin],
    // The pane keeps the focus it has while the grid comes up.
    [UniverUIPlugin, { container, disableAutoFocus: true, ribbonType: 'simple' }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin],
    [UniverSheetsPlugin],
    [
      UniverSheetsUIPlugin,
      { disableAutoFocus: true, disableForceStringAlert: true, disableForceStringMark: true },
    ],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsFormulaUIPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsNumfmtUIPlugin],
    [UniverSheetsConditionalFormattingPlugin],
    [UniverSheetsConditionalFormattingUIPlugin],
  ]);
  const engine = new UniverEngine(univer, book, hostLocale[language], functions);
  if (language === 'vi') setDecimalComma(engine.injector);
  const drawn = engine.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  return { engine, drawn: entry ? drawn.then(() => addToCellMenu(engine.injector, entry)) : drawn };
}
