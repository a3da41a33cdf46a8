/** The part of the real desk that corrects, keeps and reviews. */
import { bindAppendix, considerTable, ignoreTable, keepRecord, unbindAppendix } from '../../excel/bind';
import { areFindingsMarked, markFindings, unmarkFindings, writeReview } from '../../excel/review';
import { selectedArea } from '../../excel/select';
import type { SetupDesk } from './desk-setup';

export const excelSetupDesk: SetupDesk = {
  selection: selectedArea,
  remember: bindAppendix,
  forget: unbindAppendix,
  ignore: ignoreTable,
  consider: considerTable,
  keep: keepRecord,
  writeReview,
  markFindings,
  unmarkFindings,
  areFindingsMarked,
};
