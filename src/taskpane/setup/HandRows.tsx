/** Where the data of a table described by hand begin, and which row is its total. */
import { Body1Strong, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { firstRowsOf, withFirstRow } from '../../sheets/by-hand/draft';
import type { HandDraft } from '../../sheets/by-hand/draft';
import { totalChoices, totalWordsOf } from '../../sheets/by-hand/preview';
import type { HandPreview } from '../../sheets/by-hand/preview';
import type { Grid } from '../../sheets/grid';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  dropdown: { minWidth: 0, width: '100%' },
});

/** Options are numbered as the choices are: a row's words may be anything. */
const noTotal = '-1';

interface HandRowsProps {
  readonly grid: Grid;
  readonly draft: HandDraft;
  readonly preview: HandPreview | null;
  readonly onChange: (draft: HandDraft) => void;
}

function FirstRow({ grid, draft, onChange }: Omit<HandRowsProps, 'preview'>) {
  const styles = useStyles();
  const { byHand } = usePane().w.setup;
  const first = String(draft.firstRow + 1);
  return (
    <Field label={byHand.firstRow} size="small">
      <Dropdown
        className={styles.dropdown}
        size="small"
        value={first}
        selectedOptions={[first]}
        onOptionSelect={(_event, { optionValue }) => {
          const row = firstRowsOf(draft).find((each) => String(each + 1) === optionValue);
          if (row !== undefined) onChange(withFirstRow(grid, draft, row));
        }}
      >
        {firstRowsOf(draft).map((row) => (
          <Option key={row}>{String(row + 1)}</Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function TotalRow({ grid, draft, preview, onChange }: HandRowsProps) {
  const styles = useStyles();
  const { byHand } = usePane().w.setup;
  const choices = useMemo(() => totalChoices(grid, draft), [grid, draft]);
  const total = draft.totalWords ?? (preview ? totalWordsOf(preview) : '');
  return (
    <Field label={byHand.total} size="small">
      <Dropdown
        className={styles.dropdown}
        size="small"
        value={total === '' ? byHand.noTotal : total}
        selectedOptions={[String(choices.indexOf(total))]}
        onOptionSelect={(_event, { optionValue = noTotal }) =>
          onChange({ ...draft, totalWords: choices[Number(optionValue)] ?? '' })
        }
      >
        <Option value={noTotal}>{byHand.noTotal}</Option>
        {choices.map((words, at) => (
          <Option key={words} value={String(at)}>
            {words}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

export function HandRows({ grid, draft, preview, onChange }: HandRowsProps) {
  const styles = useStyles();
  const { byHand } = usePane().w.setup;
  return (
    <section className={styles.part} aria-labelledby="by-hand-rows">
      <Body1Strong as="h3" id="by-hand-rows" block>
        {byHand.rows}
      </Body1Strong>
      <FirstRow grid={grid} draft={draft} onChange={onChange} />
      <TotalRow grid={grid} draft={draft} preview={preview} onChange={onChange} />
    </section>
  );
}
