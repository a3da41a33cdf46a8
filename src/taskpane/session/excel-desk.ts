/** The one real desk: every request of the pane answered by src/excel. */
import { bindAppendix, unbindAppendix } from '../../excel/bind';
import { toFailure } from '../../excel/failure';
import { officeBackground, officeLanguage, openPreferences } from '../../excel/host';
import { entries, undoLast } from '../../excel/journal';
import { isMarked, markBelowMaximum, unmark } from '../../excel/marks';
import { readAreas } from '../../excel/read-areas';
import { readWorkbook } from '../../excel/read';
import { select } from '../../excel/select';
import { watchWorkbook } from '../../excel/watch';
import { applyPatch } from '../../excel/write';
import type { BindingRecord } from '../../sheets/binding';
import { withPlace } from '../../sheets/columns/choice';
import { withRounding } from '../../sheets/rounding';
import type { Desk, KeptChoices, Refusal } from './desk';
import { excelAppendixDesk } from './desk-appendices';
import { excelSetupDesk } from './excel-desk-setup';
import { preferenceKeys } from './preferences';

function refusal(error: unknown): Refusal {
  const { reason, detail, sheet } = toFailure(error);
  return { reason, detail, ...(sheet === undefined ? {} : { sheet }) };
}

function withChoices(record: BindingRecord, { appendix, rounding, place }: KeptChoices): BindingRecord {
  const rounded = rounding ? withRounding(record, appendix.id, rounding) : record;
  return place ? withPlace(rounded, appendix, place) : rounded;
}

/** Opens the person's preferences and puts the desk together; nothing is read from the workbook yet. */
export async function excelDesk(): Promise<Desk> {
  const kept = await openPreferences();
  return {
    ...excelSetupDesk,
    ...excelAppendixDesk,
    read: readWorkbook,
    readAreas,
    watch: async (heard) => {
      await watchWorkbook(heard);
    },
    apply: async (patch, since, keep) =>
      await applyPatch(patch, {
        since,
        ...(keep && { remember: (record) => withChoices(record, keep) }),
      }),
    undo: undoLast,
    entries,
    bind: async ({ appendix }) => await bindAppendix(appendix),
    unbind: async ({ appendix }) => await unbindAppendix(appendix.id),
    mark: async ({ appendix, summary }) => await markBelowMaximum(appendix, summary.primary),
    unmark: async ({ appendix }) => await unmark(appendix),
    isMarked: async ({ appendix }) => await isMarked(appendix),
    select: async ({ sheetId, area }) => {
      const outcome = await select(sheetId, area);
      return outcome.status === 'refused' ? outcome : null;
    },
    preferences: () => Object.fromEntries(preferenceKeys.map((key) => [key, kept.get(key)])),
    savePreferences: (preferences) => {
      for (const key of preferenceKeys) kept.set(key, preferences[key]);
    },
    background: officeBackground,
    language: officeLanguage,
    refusal,
  };
}
