/** How sums are rounded: the choice, both totals side by side, and which rows make the difference. */
import { Body1, Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AppendixReport } from '../../sheets/report';
import type { RoundingChoice, RoundingMode } from '../../sheets/rounding';
import { decimalSeparator } from '../../locales/numbers';
import { usePane, useSession } from '../pane-context';
import { columnLabel, roundedTotals, type RoundedTotal, rowLabel } from '../overview/explaining';
import type { RecomputeSource } from '../session/preview';
import { keptRounding } from '../session/session-state';
import { Disclosure } from '../common/Disclosure';

const useStyles = makeStyles({
  choices: { display: 'grid', rowGap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: { textAlign: 'right', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  name: { textAlign: 'left', overflowWrap: 'anywhere' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', paddingLeft: tokens.spacingHorizontalS },
  shares: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

function useNumbers() {
  const { show, language } = usePane();
  const room = (value: RoundedTotal['view']['exact']['low']['value']) =>
    value.toFixed().replace('.', decimalSeparator(language));
  return { show, room };
}

/** Rows that rounding changes, and a total that was published otherwise. */
function Why({ report, total }: { readonly report: AppendixReport; readonly total: RoundedTotal }) {
  const styles = useStyles();
  const { w } = usePane();
  const { show, room } = useNumbers();
  const words = w.explain.rounding;
  const { view, published } = total;
  return (
    <>
      {view.shares.length > 0 && (
        <Disclosure label={`${columnLabel(total.column, w)}: ${words.shares(String(view.shares.length))}`}>
          <ul className={styles.shares}>
            {view.shares.map(({ row, exact, rounded, difference }) => {
              const { code, name } = report.appendix.rows[row] ?? { code: { code: null }, name: '' };
              const label = rowLabel({ code: code.code, name }, w);
              return <li key={row}>{words.share(label, show(exact), show(rounded), show(difference))}</li>;
            })}
          </ul>
        </Disclosure>
      )}
      {published && (
        <Body1>
          {words.published(show(published.published), show(view.exact), show(published.difference))}{' '}
          {published.explained && words.publishedWhy(room(published.room))}
        </Body1>
      )}
    </>
  );
}

interface TotalsProps {
  readonly report: AppendixReport;
  readonly totals: readonly RoundedTotal[];
}

function TotalLine({ total: { column, view } }: { readonly total: RoundedTotal }) {
  const styles = useStyles();
  const { w, show } = usePane();
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <Caption1>{columnLabel(column, w)}</Caption1>
      </th>
      <td className={styles.number}>{show(view.exact)}</td>
      <td className={styles.number}>{show(view.rounded)}</td>
    </tr>
  );
}

function Totals({ report, totals }: TotalsProps) {
  const styles = useStyles();
  const words = usePane().w.explain.rounding;
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.column, words.plain, words.rounded].map((head, at) => (
              <th key={head} scope="col" className={at === 0 ? styles.name : styles.head}>
                <Caption1>{head}</Caption1>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <TotalLine key={total.column.key} total={total} />
          ))}
        </tbody>
      </table>
      {totals.every(({ view }) => view.shares.length === 0) && <Caption1>{words.none}</Caption1>}
      {totals.map((total) => (
        <Why key={total.column.key} report={report} total={total} />
      ))}
    </>
  );
}

interface RoundingChoicesProps {
  readonly report: AppendixReport;
  /** What the preview on show was asked for; its rounding is the workbook's own when it names none. */
  readonly source: RecomputeSource;
}

export function RoundingChoices({ report, source }: RoundingChoicesProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.explain.rounding;
  const part = useSession(({ reading }) => reading);
  const { mode, decimals } = source.rounding ?? keptRounding(session.store.get());
  const grid = part?.grids.find(({ sheetId }) => sheetId === report.appendix.sheetId);
  const totals = useMemo(() => roundedTotals(report, grid, decimals), [report, grid, decimals]);
  const choose = (choice: RoundingChoice) => session.preview({ ...source, rounding: choice });
  return (
    <div className={styles.choices}>
      <Field label={words.title} hint={words.kept}>
        <RadioGroup
          value={mode}
          onChange={(_event, { value }) => choose({ mode: value as RoundingMode, decimals })}
        >
          <Radio value="exact" label={words.exact} />
          <Radio value="shown" label={words.shown(String(decimals))} />
          <Radio value="rows" label={words.rows(String(decimals))} />
        </RadioGroup>
      </Field>
      {totals.length > 0 && <Totals report={report} totals={totals} />}
    </div>
  );
}
