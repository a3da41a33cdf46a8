/** Sheets that were made here and are still there: a link to each, and what its check says. */
import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { OpenRegular } from '@fluentui/react-icons';
import { columnIndex, rowIndex } from '../../a1/place';
import { countBySeverity } from '../../domain/severity';
import type { WorkbookReport } from '../../sheets/report';
import type { WrittenSheet } from '../../excel/generate';
import { usePane, useSession } from '../pane-context';
import { useStore } from '../session/store';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalXS },
  item: { display: 'grid', justifyItems: 'start' },
});

function Checked({ book, appendix }: { readonly book: WorkbookReport; readonly appendix: string }) {
  const { w } = usePane();
  const report = book.appendices.find((each) => each.appendix.id === appendix);
  if (!report) return <Caption1>{w.appendices.unread}</Caption1>;
  const { error: errors, warning: warnings } = countBySeverity(report.findings);
  return (
    <Caption1>
      {errors + warnings === 0 ? w.appendices.clean : w.appendices.found(String(errors), String(warnings))}
    </Caption1>
  );
}

export function MadeSheets({ book }: { readonly book: WorkbookReport }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const made = useStore(session.appendices, (state) => state.made);
  const reading = useSession((state) => state.reading);
  const gridOf = ({ sheet }: WrittenSheet) => reading?.grids.find((grid) => grid.sheet === sheet);
  // What was undone or deleted is no longer a sheet of the workbook.
  const there = made.filter((sheet) => gridOf(sheet) !== undefined);
  const open = async (sheet: WrittenSheet) => {
    const report = book.appendices.find((each) => each.appendix.id === sheet.appendix);
    const grid = gridOf(sheet);
    if (!grid) return;
    const top = report?.appendix.area.top ?? rowIndex(0);
    const left = report?.appendix.area.left ?? columnIndex(0);
    await session.select({ sheetId: grid.sheetId, area: { top, left, bottom: top, right: left } });
    if (!report) return;
    await session.choose(sheet.appendix);
    session.open('findings');
  };
  if (there.length === 0) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        <Body1 block>{w.appendices.madeText(String(there.length))}</Body1>
        <ul className={styles.list}>
          {there.map((sheet) => (
            <li key={sheet.sheet} className={styles.item}>
              <Button size="small" icon={<OpenRegular />} onClick={() => void open(sheet)}>
                {w.appendices.open(sheet.sheet)}
              </Button>
              {sheet.appendix !== '' && <Checked book={book} appendix={sheet.appendix} />}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
