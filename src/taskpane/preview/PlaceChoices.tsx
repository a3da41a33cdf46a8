/** Where new columns go: right of the table, after one of its columns, or where the person has selected. */
import {
  Button,
  Caption1,
  Dropdown,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Option,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { askedPlace } from '../../sheets/columns/choice';
import { type ColumnPlace, rightOfTable, type TableColumn, tableColumns } from '../../sheets/columns/place';
import { columnName } from '../../a1/address';
import type { Grid } from '../../sheets/grid';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { chosenPlace } from './places';

const useStyles = makeStyles({
  choices: { display: 'grid', rowGap: tokens.spacingVerticalXS, gridTemplateColumns: 'minmax(0, 1fr)' },
  column: { minWidth: 0, marginLeft: tokens.spacingHorizontalXXL },
  button: { justifySelf: 'start' },
});

interface ColumnSelectProps {
  readonly columns: readonly TableColumn[];
  readonly chosen: TableColumn;
  readonly choose: (column: TableColumn) => void;
}

function ColumnSelect({ columns, chosen, choose }: ColumnSelectProps) {
  const styles = useStyles();
  const words = usePane().w.pane.place;
  const label = ({ letters, heading }: TableColumn): string => words.column(letters, heading);
  return (
    <Dropdown
      className={styles.column}
      size="small"
      aria-label={words.which}
      value={label(chosen)}
      selectedOptions={[chosen.letters]}
      onOptionSelect={(_event, { optionValue }) => {
        const column = columns.find(({ letters }) => letters === optionValue);
        if (column) choose(column);
      }}
    >
      {columns.map((column) => (
        <Option key={column.letters} value={column.letters} text={label(column)}>
          {label(column)}
        </Option>
      ))}
    </Dropdown>
  );
}

interface PlaceChoicesProps {
  readonly report: AppendixReport;
  readonly grid: Grid;
}

interface KindChoiceProps {
  readonly place: ColumnPlace;
  /** The table's last column: the first choice of "after". */
  readonly last: TableColumn | undefined;
  readonly choose: (place: ColumnPlace) => void;
}

function KindChoice({ place, last, choose }: KindChoiceProps) {
  const words = usePane().w.pane.place;
  const select = (kind: string): void => {
    if (kind === 'right') choose(rightOfTable);
    else if (kind === 'after' && last) choose({ kind: 'after', column: last.column });
  };
  return (
    <Field label={words.title}>
      <RadioGroup value={place.kind} onChange={(_event, { value }) => select(value)}>
        <Radio value="right" label={words.right} />
        <Radio value="after" label={words.after} />
        {place.kind === 'from' && <Radio value="from" label={words.from(columnName(place.column))} />}
      </RadioGroup>
    </Field>
  );
}

function SelectionButton() {
  const styles = useStyles();
  const { session, w } = usePane();
  const busy = useSession((state) => state.busy !== null);
  return (
    <Button
      size="small"
      className={styles.button}
      disabled={busy}
      onClick={() => void session.placeColumnsAtSelection()}
    >
      {w.pane.place.selected}
    </Button>
  );
}

export function PlaceChoices({ report, grid }: PlaceChoicesProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.pane.place;
  const places = useSession((state) => state.places);
  const reading = useSession((state) => state.reading);
  const { appendix } = report;
  const { place, problem } = chosenPlace({ places, reading }, report, grid);
  const columns = tableColumns(appendix, grid);
  const chosen = columns.find(({ column }) => place.kind === 'after' && column === place.column);
  const choose = (next: ColumnPlace): void => session.placeColumns(askedPlace(appendix, next));
  return (
    <div className={styles.choices}>
      <KindChoice place={place} last={columns.at(-1)} choose={choose} />
      {chosen && (
        <ColumnSelect
          columns={columns}
          chosen={chosen}
          choose={({ column }) => choose({ kind: 'after', column })}
        />
      )}
      <SelectionButton />
      <Caption1>{words.hint}</Caption1>
      {problem && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.problems[problem.why](problem.cell)}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
