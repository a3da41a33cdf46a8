/** The grid's own words, put together from Univer's packages. */
import designEn from '@univerjs/design/locale/en-US';
import designVi from '@univerjs/design/locale/vi-VN';
import docsUiEn from '@univerjs/docs-ui/locale/en-US';
import docsUiVi from '@univerjs/docs-ui/locale/vi-VN';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaVi from '@univerjs/sheets-formula/locale/vi-VN';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiVi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import conditionalEn from '@univerjs/sheets-conditional-formatting-ui/locale/en-US';
import conditionalVi from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import numfmtEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtVi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsVi from '@univerjs/sheets/locale/vi-VN';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiVi from '@univerjs/sheets-ui/locale/vi-VN';
import uiEn from '@univerjs/ui/locale/en-US';
import uiVi from '@univerjs/ui/locale/vi-VN';
import { mergeLocales } from '@univerjs/core';
import type { Language } from '../words';

const parts = {
  vi: [designVi, uiVi, docsUiVi, sheetsVi, sheetsUiVi, formulaVi, formulaUiVi, numfmtVi, conditionalVi],
  en: [designEn, uiEn, docsUiEn, sheetsEn, sheetsUiEn, formulaEn, formulaUiEn, numfmtEn, conditionalEn],
} as const;

export const gridWords = (language: Language) => mergeLocales(...parts[language]);
