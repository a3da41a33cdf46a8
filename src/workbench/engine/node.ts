/** Univer without a screen: formulas, number formats and conditional formats, for Node and for tests. */
import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';

import type { BookFile } from '../book';
import { followRules } from './rule-ranges';
import type { Engine, EngineOptions } from './types';
import { UniverEngine } from './univer-engine';

/** Opens a workbook in an engine without a screen. */
export function createEngine(book: BookFile, options: EngineOptions = {}): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugins([
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsFormulaPlugin],
    [UniverSheetsNumfmtPlugin],
    [UniverSheetsConditionalFormattingPlugin],
  ]);
  const engine = new UniverEngine(univer, book, options.locale ?? 'vi-VN', options.functions);
  followRules(engine.injector);
  return engine;
}
