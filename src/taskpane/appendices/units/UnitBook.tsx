/** Danh mục đơn vị: the units the product reads, searched, edited and passed on; what is edited is kept in the workbook. */
import { Body1, Button, Caption1, Input, Field, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Unit } from '../../../domain/units';
import { unitsOf } from '../../../sheets/report';
import type { WorkbookReport } from '../../../sheets/report';
import { usePane } from '../../pane-context';
import { foundUnits } from '../unit-draft';
import { LongList } from '../../common/LongList';
import { ViewHead } from '../../common/ViewHead';
import { ShareUnits } from './ShareUnits';
import { UnitEditor } from './UnitEditor';
import { UnitLine } from './UnitLine';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  add: { justifySelf: 'start' },
});

const none: readonly Unit[] = [];

export function UnitBook({ book }: { readonly book: WorkbookReport }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const [words, setWords] = useState('');
  /** What is edited: a unit, null for a new one, undefined for none. */
  const [edited, setEdited] = useState<Unit | null | undefined>();
  const own = book.ownUnits ?? none;
  const registry = unitsOf(book);
  const found = useMemo(() => foundUnits(registry, own, words), [registry, own, words]);
  if (edited !== undefined)
    return <UnitEditor registry={registry} own={own} unit={edited} onDone={() => setEdited(undefined)} />;
  return (
    <section className={styles.view} aria-labelledby="view">
      <ViewHead title={w.units.title} back={w.units.back} onBack={() => session.showAppendices('list')} />
      <Body1>{w.units.about}</Body1>
      <Field size="small" label={w.units.find}>
        <Input
          size="small"
          type="search"
          placeholder={w.units.findHint}
          value={words}
          onChange={(_event, { value }) => setWords(value)}
        />
      </Field>
      <Caption1 role="status">
        {w.units.count(String(found.length), String(registry.units.length), String(own.length))}
      </Caption1>
      <LongList
        items={found}
        keyOf={({ unit }) => unit.name}
        render={(line) => <UnitLine {...line} onEdit={() => setEdited(line.unit)} />}
      />
      <Button size="small" className={styles.add} icon={<AddRegular />} onClick={() => setEdited(null)}>
        {w.units.add}
      </Button>
      <ShareUnits own={own} />
    </section>
  );
}
