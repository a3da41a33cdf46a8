/** Cột và vùng: what was recognised, and everything a person can set right of it. */
import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Dropdown,
  Link,
  makeStyles,
  Option,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { appendixKinds } from '../../domain/kinds';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { AssignColumn } from './AssignColumn';
import { ColumnLine } from './ColumnLine';
import { IgnoredTables } from './IgnoredTables';
import { PanelHead } from '../common/PanelHead';
import { TakeSelection } from './TakeSelection';
import { TaughtWords } from './TaughtWords';
import { asksToLook, tableColumns } from './columns';
import { appendixPlace, kindName } from '../common/label';
import { chosenReport } from '../session/session-state';

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
  },
  wide: { justifySelf: 'stretch', minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

function Kind({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const { kind } = report.appendix;
  return (
    <section className={styles.part} aria-labelledby="setup-kind">
      <Body1Strong as="h3" id="setup-kind" block>
        {w.setup.kind}
      </Body1Strong>
      <Dropdown
        size="small"
        className={styles.wide}
        aria-labelledby="setup-kind"
        value={kindName(kind, w.domain.kinds)}
        selectedOptions={[kind]}
        onOptionSelect={(_event, { optionValue }) => {
          const as = appendixKinds.find(({ id }) => id === optionValue)?.id;
          if (as && as !== kind) void session.correct({ kind: 'kind', as });
        }}
      >
        {appendixKinds.map(({ id: each }) => (
          <Option key={each} value={each}>
            {kindName(each, w.domain.kinds)}
          </Option>
        ))}
      </Dropdown>
    </section>
  );
}

function Columns({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { w } = usePane();
  const grid = useSession((state) =>
    state.reading?.grids.find(({ sheetId }) => sheetId === report.appendix.sheetId),
  );
  const columns = useMemo(() => tableColumns(report, grid), [report, grid]);
  return (
    <section className={styles.part} aria-labelledby="setup-columns">
      <Body1Strong as="h3" id="setup-columns" block>
        {w.setup.columns}
      </Body1Strong>
      <div className={styles.wide}>
        {columns.map((line) => (
          <ColumnLine key={line.column} report={report} line={line} />
        ))}
      </div>
      <div className={styles.wide}>
        <AssignColumn />
      </div>
    </section>
  );
}

function Recognised({ report }: { readonly report: AppendixReport }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const { sheetId, area } = report.appendix;
  return (
    <>
      {asksToLook(report) && <Body1>{w.setup.unsure}</Body1>}
      <section className={styles.part} aria-labelledby="setup-range">
        <Body1Strong as="h3" id="setup-range" block>
          {w.setup.range}
        </Body1Strong>
        <Link as="button" onClick={() => void session.select({ sheetId, area })}>
          {appendixPlace(report)}
        </Link>
        <Caption1>{w.setup.rangeHint}</Caption1>
        <TakeSelection />
      </section>
      <Kind report={report} />
      <Columns report={report} />
      <Caption1 className={styles.quiet}>{w.setup.remembered}</Caption1>
      <div>
        <Button size="small" onClick={() => void session.ignore()}>
          {w.setup.notAppendix}
        </Button>
      </div>
    </>
  );
}

export function Setup() {
  const styles = useStyles();
  const { w } = usePane();
  const report = useSession(chosenReport);
  return (
    <section className={styles.panel} aria-labelledby="setup">
      <PanelHead id="setup" title={w.setup.title} close={w.setup.close} />
      {report ? (
        <Recognised report={report} />
      ) : (
        <div className={styles.part}>
          <Body1>{w.setup.selectTable}</Body1>
          <TakeSelection />
        </div>
      )}
      <IgnoredTables />
      <TaughtWords />
    </section>
  );
}
