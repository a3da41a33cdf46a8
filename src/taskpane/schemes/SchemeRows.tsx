/** The criteria of a scheme under edit: code, name and maximum, one below the other. */
import { Button, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { usePane } from '../pane-context';
import type { DraftRow } from './scheme-draft';
import { LongList } from '../common/LongList';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(0, 1fr) auto auto',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    alignItems: 'center',
  },
  field: { minWidth: 0 },
  name: { gridColumn: '1 / -1', minWidth: 0 },
});

interface RowActions {
  readonly onChange: (key: number, change: Partial<DraftRow>) => void;
  readonly onRemove: (key: number) => void;
  readonly onAdd: (key: number) => void;
}

interface RowProps extends RowActions {
  readonly row: DraftRow;
  readonly number: string;
}

function RowButtons({ row: { key, code }, onAdd, onRemove }: RowProps) {
  const words = usePane().w.schemes;
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        icon={<AddRegular />}
        aria-label={`${words.addRow} ${code}`}
        title={words.addRow}
        onClick={() => onAdd(key)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DeleteRegular />}
        aria-label={`${words.removeRow} ${code}`}
        title={words.removeRow}
        onClick={() => onRemove(key)}
      />
    </>
  );
}

const Row = memo(function Row(props: RowProps) {
  const styles = useStyles();
  const words = usePane().w.schemes;
  const { row, number, onChange } = props;
  const { key, code, name, maximum } = row;
  return (
    <div className={styles.row}>
      <Input
        size="small"
        className={styles.field}
        aria-label={words.codeOf(number)}
        value={code}
        onChange={(_event, { value }) => onChange(key, { code: value })}
      />
      <Input
        size="small"
        className={styles.field}
        aria-label={words.maximumOf(number)}
        placeholder={words.maximum}
        inputMode="decimal"
        value={maximum}
        onChange={(_event, { value }) => onChange(key, { maximum: value })}
      />
      <RowButtons {...props} />
      <Textarea
        size="small"
        className={styles.name}
        rows={name.length > 40 ? 2 : 1}
        aria-label={words.nameOf(number)}
        placeholder={words.criterion}
        value={name}
        onChange={(_event, { value }) => onChange(key, { name: value })}
      />
    </div>
  );
});

export function SchemeRows({ rows, ...actions }: RowActions & { readonly rows: readonly DraftRow[] }) {
  const numbered = rows.map((row, at) => ({ row, number: String(at + 1) }));
  return (
    <LongList
      items={numbered}
      keyOf={({ row }) => String(row.key)}
      render={({ row, number }) => <Row row={row} number={number} {...actions} />}
    />
  );
}
