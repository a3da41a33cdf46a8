/** Every cell that a patch would change, grouped by meaning: old → new, those in conflict first. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1,
  Body1Strong,
  Caption1,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { cellAddress } from '../../a1/address';
import { columnIndex, rowIndex } from '../../a1/place';
import type { Conflict } from '../../excel/outcome';
import { isFormula, type Patch } from '../../sheets/patch';
import { usePane } from '../pane-context';
import {
  afterText,
  beforeText,
  conflictsFirst,
  isConflict,
  kindChange,
  openAtFirst,
  type PreviewLine,
  previewGroups,
} from './preview-cells';
import { CellLink } from '../common/CellLink';
import { LongList } from '../common/LongList';
import { useUnseen } from '../common/unseen';

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXXS} 0`, overflowWrap: 'anywhere' },
  button: { padding: 0 },
  panel: { margin: `0 0 0 ${tokens.spacingHorizontalS}` },
  formula: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace },
});

interface PreviewListProps {
  readonly patch: Patch;
  readonly conflicts: readonly Conflict[];
}

interface CellChangeProps {
  readonly line: PreviewLine;
  readonly conflicting: boolean;
}

function CellChange({ line, conflicting }: CellChangeProps) {
  const styles = useStyles();
  const { unseen } = useUnseen();
  const { w, language } = usePane();
  const { edit, sheet, sheetId, fresh } = line;
  const place = { row: rowIndex(edit.row), column: columnIndex(edit.column) };
  const words = w.pane.preview;
  const before = beforeText(edit, language) || words.blank;
  const after = afterText(edit, language);
  const kind = kindChange(edit);
  return (
    <div className={styles.line}>
      {fresh ? (
        <Body1>{cellAddress(place)}</Body1>
      ) : (
        <CellLink sheet={sheet} sheetId={sheetId} place={place} />
      )}{' '}
      {kind && before === after ? (
        <Body1>{`${after}: ${words.kindChanges[kind]}`}</Body1>
      ) : (
        <Body1>
          {before} <span aria-hidden="true">→</span>
          <span className={unseen}>{words.becomes}</span> <Body1Strong>{after}</Body1Strong>
          {kind && ` (${words.kindChanges[kind]})`}
        </Body1>
      )}{' '}
      {conflicting && (
        <Badge appearance="outline" color="warning">
          {words.conflict}
        </Badge>
      )}
      {isFormula(edit.after) && (
        <Caption1 block className={styles.formula}>
          {edit.after.formula}
        </Caption1>
      )}
    </div>
  );
}

export function PreviewList({ patch, conflicts }: PreviewListProps) {
  const styles = useStyles();
  const { w } = usePane();
  const groups = conflictsFirst(previewGroups(patch), conflicts);
  return (
    <Accordion collapsible multiple defaultOpenItems={openAtFirst(groups, conflicts)}>
      {groups.map(({ reason, lines }) => (
        <AccordionItem key={reason} value={reason}>
          <AccordionHeader button={{ className: styles.button }} expandIconPosition="end">
            <Body1Strong>
              {w.pane.preview.group(w.pane.preview.reasons[reason], String(lines.length))}
            </Body1Strong>
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <LongList
              items={lines}
              keyOf={({ sheetId, edit, fresh }) => `${sheetId} ${edit.row}:${edit.column} ${fresh}`}
              render={(line) => <CellChange line={line} conflicting={isConflict(conflicts, line)} />}
            />
          </AccordionPanel>
        </AccordionItem>
      ))}
    </Accordion>
  );
}
