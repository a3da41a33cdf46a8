/** The screens by id; to add one, name it in state/preferences.ts and draw it here. */
import { Spinner } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense } from 'react';
import type { AppendixReport } from '../sheets/report';
import type { ScreenId } from './session/preferences';
import { BelowMaximum } from './below-maximum/BelowMaximum';
import { Findings } from './findings/Findings';
import { Overview } from './overview/Overview';

interface ScreenProps {
  readonly report: AppendixReport;
}

/** A screen that comes when it is first opened, so that the pane itself shows sooner. */
function later(load: () => Promise<ComponentType<ScreenProps>>): ComponentType<ScreenProps> {
  const Screen = lazy(async () => ({ default: await load() }));
  return function Later({ report }: ScreenProps) {
    return (
      <Suspense fallback={<Spinner size="small" />}>
        <Screen report={report} />
      </Suspense>
    );
  };
}

export const screenOf: Record<ScreenId, ComponentType<ScreenProps>> = {
  overview: Overview,
  findings: Findings,
  'below-maximum': BelowMaximum,
  targets: later(async () => (await import('./targets/Targets')).Targets),
  appendices: later(async () => (await import('./appendices/Appendices')).Appendices),
};
