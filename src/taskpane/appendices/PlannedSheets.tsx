/** The sheets that would be made: their names, their size and columns, and what a person should know of them. */
import { Body1, Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { SheetPlan } from '../../appendices/model/sheet-plan';
import { freeNames } from '../../appendices/model/names';
import { usePane, useSession } from '../pane-context';
import type { Built } from './generate-choices';
import { LongList } from '../common/LongList';

const useStyles = makeStyles({
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  sheet: { padding: `${tokens.spacingVerticalXS} 0`, overflowWrap: 'anywhere' },
  remarks: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const headersOf = ({ columns }: SheetPlan): string =>
  columns.map(({ group, header }) => (group === undefined ? header : `${group}: ${header}`)).join('; ');

interface PlannedSheetProps {
  readonly plan: SheetPlan;
  readonly name: string;
  /** True when it is told what its columns are. */
  readonly alone: boolean;
}

function PlannedSheet({ plan, name, alone }: PlannedSheetProps) {
  const styles = useStyles();
  const words = usePane().w.appendices;
  const { lines, columns, orientation } = plan;
  return (
    <div className={styles.sheet}>
      <Body1Strong block>{words.sheet(name)}</Body1Strong>
      <Caption1 block>
        {words.size(String(lines.length), String(columns.length), words.looks[orientation])}
      </Caption1>
      {alone && <Caption1 block>{words.columns(headersOf(plan))}</Caption1>}
    </div>
  );
}

export function PlannedSheets({ built }: { readonly built: Built }) {
  const styles = useStyles();
  const { language, w } = usePane();
  const words = w.appendices;
  const reading = useSession((state) => state.reading);
  if (built.kind !== 'sheets')
    return <Body1 role="status">{built.kind === 'missing' && built.missing.words[language]}</Body1>;
  const { plans, remarks } = built;
  const taken = reading?.grids.map(({ sheet }) => sheet) ?? [];
  const names = freeNames(
    plans.map(({ name }) => name),
    taken,
  );
  return (
    <section className={styles.section} aria-labelledby="planned">
      <Subtitle2 as="h3" id="planned">
        {words.preview}
      </Subtitle2>
      <LongList
        items={plans.map((plan, at) => ({ plan, name: names[at] ?? '' }))}
        keyOf={({ name }) => name}
        render={({ plan, name }) => <PlannedSheet plan={plan} name={name} alone={plans.length === 1} />}
      />
      {remarks.length > 0 && (
        <div>
          <Body1Strong>{words.remarks}</Body1Strong>
          <ul className={styles.remarks}>
            {remarks.map((remark, at) => (
              <li key={at}>
                <Body1>{remark.words[language]}</Body1>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
