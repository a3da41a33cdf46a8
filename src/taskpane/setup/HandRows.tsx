/** Where the data of a table described by hand begin, how its codes are meant, and which row is its total. */
import { Body1Strong, Dropdown, Field, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { firstRowsOf, hasCodes, withFirstRow, withManner } from '../../sheets/by-hand/draft';
import type { HandDraft } from '../../sheets/by-hand/draft';
import { totalChoices, totalWordsOf } from '../../sheets/by-hand/preview';
import type { HandPreview } from '../../sheets/by-hand/preview';
import type { Grid } from '../../sheets/grid';
import { manners, usual } from '../../sheets/readings/manners';
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

/** Options are ids of ways; an empty one would be no option. */
const bySums = 'sums';

/** How the codes are meant, where there are any: as the sums of the table tell, or in a way of a person's choice. */
function CodeManner({ draft, onChange }: Pick<HandRowsProps, 'draft' | 'onChange'>) {
  const styles = useStyles();
  const { w, language } = usePane();
  const { byHand } = w.setup;
  if (!hasCodes(draft)) return null;
  const ways = [usual, ...manners];
  const chosen = ways.find(({ id }) => id === draft.manner);
  return (
    <Field label={byHand.manner} size="small">
      <Dropdown
        className={styles.dropdown}
        size="small"
        value={chosen ? chosen.words[language] : byHand.mannerBySums}
        selectedOptions={[chosen ? `way ${chosen.id}` : bySums]}
        onOptionSelect={(_event, { optionValue }) => {
          onChange(withManner(draft, ways.find(({ id }) => `way ${id}` === optionValue)?.id));
        }}
      >
        <Option value={bySums}>{byHand.mannerBySums}</Option>
        {ways.map(({ id, words }) => (
          <Option key={id} value={`way ${id}`}>
            {words[language]}
          </Option>
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
      <CodeManner draft={draft} onChange={onChange} />
      <TotalRow grid={grid} draft={draft} preview={preview} onChange={onChange} />
    </section>
  );
}
