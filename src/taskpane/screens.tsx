/** The screens, each one object with all its traits; to add one, name it in session/preferences.ts and describe it here. */
import {
  ChartMultipleRegular,
  ClipboardCheckmarkRegular,
  DataTrendingRegular,
  DocumentTableRegular,
  TargetArrowRegular,
} from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { AppendixReport } from '../sheets/report';
import { belowMaximumCount } from './below-maximum/loss-groups';
import { findingCount } from './findings/finding-groups';
import { later } from './common/later';
import { Overview } from './overview/Overview';
import type { ScreenId } from './session/preferences';

interface ScreenProps {
  readonly report: AppendixReport;
}

export interface ScreenTraits {
  readonly Screen: ComponentType<ScreenProps>;
  readonly Icon: ComponentType;
  /** How much there is to see, from where the screen itself takes it; null where nothing is counted. */
  readonly count: (report: AppendixReport) => number | null;
}

const uncounted = (): null => null;

export const screenTraits: Record<ScreenId, ScreenTraits> = {
  overview: { Screen: Overview, Icon: ChartMultipleRegular, count: uncounted },
  findings: {
    Screen: later(async () => (await import('./findings/Findings')).Findings),
    Icon: ClipboardCheckmarkRegular,
    count: findingCount,
  },
  'below-maximum': {
    Screen: later(async () => (await import('./below-maximum/BelowMaximum')).BelowMaximum),
    Icon: DataTrendingRegular,
    count: belowMaximumCount,
  },
  targets: {
    Screen: later(async () => (await import('./targets/Targets')).Targets),
    Icon: TargetArrowRegular,
    count: uncounted,
  },
  appendices: {
    Screen: later(async () => (await import('./appendices/Appendices')).Appendices),
    Icon: DocumentTableRegular,
    count: uncounted,
  },
};
