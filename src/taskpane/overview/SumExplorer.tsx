/** Số này từ đâu?: a sum and the way down to the rows it is made of, column by column. */
import { Body1Strong, Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { explainSum } from '../../domain/explain';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { columnLabel, explainableColumns, firstSum, rowLabel } from './explaining';
import { Disclosure } from '../common/Disclosure';
import { SumView } from './SumView';

const useStyles = makeStyles({
  explorer: { display: 'grid', rowGap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
  back: { justifySelf: 'start', paddingLeft: 0 },
});

export interface SumExplorerProps {
  readonly report: AppendixReport;
  /** True when somebody asked for it from the sheet. */
  readonly asked?: boolean;
  /** Where it begins; the total when left out. */
  readonly row?: number;
  readonly column?: string;
}

/** The explorer's inside: rows opened so far, the last one shown. */
function Explorer({ report, row, column }: SumExplorerProps) {
  const styles = useStyles();
  const { w } = usePane();
  const { appendix, sums } = report;
  const columns = useMemo(() => explainableColumns(report), [report]);
  const [key, setKey] = useState(column ?? columns[0]?.key ?? '');
  const [path, setPath] = useState<readonly number[]>([row ?? firstSum(report)]);
  const now = path.at(-1) ?? -1;
  const before = path.at(-2);
  const sum = useMemo(() => explainSum(appendix, sums, key, now), [appendix, sums, key, now]);
  const labelOf = (index: number): string =>
    rowLabel({ code: appendix.rows[index]?.code.code ?? null, name: appendix.rows[index]?.name ?? '' }, w);
  return (
    <div className={styles.explorer}>
      <Field label={w.explain.column} size="small">
        <Select size="small" value={key} onChange={(_event, { value }) => setKey(value)}>
          {columns.map((each) => (
            <option key={each.key} value={each.key}>
              {columnLabel(each, w)}
            </option>
          ))}
        </Select>
      </Field>
      {before !== undefined && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.back}
          icon={<ArrowLeftRegular />}
          onClick={() => setPath(path.slice(0, -1))}
        >
          {w.explain.back(labelOf(before))}
        </Button>
      )}
      <Body1Strong>{labelOf(now)}</Body1Strong>
      {sum && <SumView appendix={appendix} sum={sum} open={(next) => setPath([...path, next])} />}
    </div>
  );
}

/** Closed until it is asked for; nothing when the appendix has no sum. */
export function SumExplorer(props: SumExplorerProps) {
  const { w } = usePane();
  if (firstSum(props.report) < 0 || explainableColumns(props.report).length === 0) return null;
  return (
    <Disclosure label={w.explain.title} {...(props.asked && { asked: true })}>
      <Explorer {...props} />
    </Disclosure>
  );
}
