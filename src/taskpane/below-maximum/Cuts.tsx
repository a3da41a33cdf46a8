/** Điểm bị cắt: criteria whose appraisal stayed below what the unit gave itself. */
import { Body1, Caption1, Subtitle2 } from '@fluentui/react-components';
import { useMemo } from 'react';
import { cutsOf, cutTogether } from '../../domain/cuts';
import type { AppendixReport } from '../../sheets/report';
import { LongList } from '../common/LongList';
import { RowButton } from '../common/RowButton';
import { usePane } from '../pane-context';

/** Nothing where no self-score was cut. */
export function Cuts({ report }: { readonly report: AppendixReport }) {
  const { w, show } = usePane();
  const words = w.pane.cuts;
  const cuts = useMemo(() => cutsOf(report.appendix), [report.appendix]);
  if (cuts.length === 0) return null;
  return (
    <section aria-labelledby="cuts">
      <Subtitle2 as="h2" id="cuts">
        {words.title}
      </Subtitle2>
      <Body1 block>{words.sum(String(cuts.length), show(cutTogether(cuts)))}</Body1>
      <LongList
        items={cuts}
        keyOf={({ row, columns }) => `${String(row)} ${columns[0]}`}
        render={({ row, code, name, selfScored, appraised, cut, unit }) => {
          const line = report.appendix.rows[row];
          return (
            line && (
              <RowButton report={report} row={line}>
                <Body1 block>{[code, name].filter(Boolean).join(' ')}</Body1>
                <Caption1 block>{words.line(show(selfScored), show(appraised), show(cut))}</Caption1>
                {unit !== '' && <Caption1 block>{unit}</Caption1>}
              </RowButton>
            )
          );
        }}
      />
    </section>
  );
}
