/** Every member of Microsoft's library that the add-in uses, with what it does. docs/members.md is made of this. */
import { charts } from './charts';
import { conditionalFormats } from './conditional-formats';
import { events } from './events';
import { looks } from './looks';
import type { Member } from './member';
import { pageLayout } from './page-layout';
import { ranges } from './ranges';
import { requestMembers } from './requests';
import { workbook } from './workbook';
import { worksheets } from './worksheets';

export const members: readonly Member[] = [
  ...workbook,
  ...worksheets,
  ...ranges,
  ...looks,
  ...conditionalFormats,
  ...pageLayout,
  ...charts,
  ...events,
  ...requestMembers,
];
