/** Units' filled sheets merged back into the plan on show: what only one changed at once, the rest as a person chooses. */
import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { columnIndex, rowIndex } from '../../a1/place';
import type { FilledSheet, Merged, MergeConflict } from '../../appendices/units/merge';
import { conflictKey, filledSheets, mergeWithChoices } from '../../appendices/units/merge-choices';
import type { MergeChoices } from '../../appendices/units/merge-choices';
import { patchSize } from '../../sheets/patch';
import { unitsOf } from '../../sheets/report';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { CellLink } from '../common/CellLink';
import { ViewHead } from '../common/ViewHead';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  conflict: { overflowWrap: 'anywhere' },
  start: { justifySelf: 'start' },
});

interface ConflictProps {
  readonly report: AppendixReport;
  readonly conflict: MergeConflict;
  readonly chosen: string;
  readonly choose: (unit: string) => void;
}

function Conflict({ report, conflict, chosen, choose }: ConflictProps) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.appendices;
  const { row, column, code, name, present, offers } = conflict;
  const header = report.appendix.columns.find((each) => each.column === column)?.header ?? '';
  const place = { row: rowIndex(row), column: columnIndex(column) };
  return (
    <div className={styles.conflict}>
      <CellLink {...report.appendix} place={place} />{' '}
      <Field label={words.mergeCell(code ?? name, header)}>
        <RadioGroup value={chosen} onChange={(_event, { value }) => choose(value)}>
          <Radio value="" label={words.mergeKeep(present || words.mergeBlank)} />
          {offers.map(({ unit, text }) => (
            <Radio key={unit} value={unit} label={words.mergeTake(unit, text)} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

function LeftOut({ merged }: { readonly merged: Merged }) {
  const styles = useStyles();
  const { w } = usePane();
  const { unmatched, homeless } = merged;
  const lines = [
    ...unmatched.map(({ unit, code, name }) =>
      w.appendices.mergeUnmatched(unit, `${code ?? ''} ${name}`.trim()),
    ),
    ...homeless.map(({ unit, code, text }) => w.appendices.mergeHomeless(unit, code ?? '', text)),
  ];
  if (lines.length === 0) return null;
  return (
    <div>
      <Body1Strong>{w.appendices.mergeLeft}</Body1Strong>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>
            <Caption1>{line}</Caption1>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface MergeUnitsProps {
  readonly book: WorkbookReport;
  readonly report: AppendixReport;
}

function FilledSheets({ sheets }: { readonly sheets: readonly FilledSheet[] }) {
  const styles = useStyles();
  const words = usePane().w.appendices;
  return (
    <>
      <Body1Strong>{words.mergeFound(String(sheets.length))}</Body1Strong>
      <ul className={styles.list}>
        {sheets.map(({ unit, appendix }) => (
          <li key={appendix.id}>
            <Body1>{words.mergeSheet(unit, appendix.sheet)}</Body1>
          </li>
        ))}
      </ul>
    </>
  );
}

interface ConflictsProps {
  readonly report: AppendixReport;
  readonly conflicts: readonly MergeConflict[];
  readonly choices: MergeChoices;
  readonly choose: (choices: MergeChoices) => void;
}

function Conflicts({ report, conflicts, choices, choose }: ConflictsProps) {
  const words = usePane().w.appendices;
  if (conflicts.length === 0) return null;
  return (
    <>
      <Body1Strong>{words.mergeConflicts(String(conflicts.length))}</Body1Strong>
      {conflicts.map((conflict) => (
        <Conflict
          key={conflictKey(conflict)}
          report={report}
          conflict={conflict}
          chosen={choices.get(conflictKey(conflict)) ?? ''}
          choose={(unit) => choose(new Map([...choices, [conflictKey(conflict), unit]]))}
        />
      ))}
    </>
  );
}

function PreviewMerge({ merged, choices }: { readonly merged: Merged; readonly choices: MergeChoices }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const cells = patchSize(merged.patch);
  if (cells === 0) return <Body1 role="status">{w.appendices.mergeNothing}</Body1>;
  return (
    <Button appearance="primary" className={styles.start} onClick={() => session.previewMerge(choices)}>
      {w.appendices.mergePreview(String(cells))}
    </Button>
  );
}

export function MergeUnits({ book, report }: MergeUnitsProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.appendices;
  const grid = useSession((state) =>
    state.reading?.grids.find(({ sheetId }) => sheetId === report.appendix.sheetId),
  );
  const [choices, setChoices] = useState<MergeChoices>(new Map());
  const sheets = useMemo(() => filledSheets(book, report.appendix.id, unitsOf(book)), [book, report]);
  const merged = useMemo(
    () => (grid && sheets.length > 0 ? mergeWithChoices(report.appendix, grid, sheets, choices) : null),
    [report, grid, sheets, choices],
  );
  return (
    <section className={styles.view} aria-labelledby="view">
      <ViewHead title={words.merge} back={w.units.back} onBack={() => session.showAppendices('list')} />
      <Body1>{words.mergeAbout}</Body1>
      {!merged && <Body1 role="status">{words.mergeNone}</Body1>}
      {merged && (
        <>
          <FilledSheets sheets={sheets} />
          <Conflicts report={report} conflicts={merged.conflicts} choices={choices} choose={setChoices} />
          <LeftOut merged={merged} />
          <PreviewMerge merged={merged} choices={choices} />
        </>
      )}
    </section>
  );
}
