/** The screens by id; to add one, name it in state/preferences.ts and draw it here. */
import type { ComponentType } from 'react';
import type { AppendixReport } from '../../sheets/report';
import type { ScreenId } from '../state/preferences';
import { Appendices } from './Appendices';
import { BelowMaximum } from './BelowMaximum';
import { Findings } from './Findings';
import { Overview } from './Overview';
import { Targets } from './Targets';

export const screenOf: Record<ScreenId, ComponentType<{ readonly report: AppendixReport }>> = {
  overview: Overview,
  findings: Findings,
  'below-maximum': BelowMaximum,
  targets: Targets,
  appendices: Appendices,
};
