/** What else can be done with a row of the tree; on a parent it is done with all leaves below it. */
import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { Row } from '../../domain/appendix';
import type { Score } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import type { TargetFacts } from './target-facts';
import { leavesUnder } from './target-rows';
import type { Tried } from './target-boards';

interface TargetMenuProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly facts: TargetFacts;
  readonly index: number;
  readonly row: Row;
  readonly name: string;
}

/** The list cuts long names short; here they stand in full. */
const useStyles = makeStyles({ name: { height: 'auto', maxWidth: '260px', whiteSpace: 'normal' } });

export function TargetMenu({ report, tried, facts, index, row, name }: TargetMenuProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.targets.row;
  const fill = (pick: (leaf: number) => Score | null): void =>
    session.targets.setAll(
      new Map(leavesUnder(tried.appendix, index).map((leaf) => [leaf, pick(leaf)] as const)),
    );
  const { sheetId, area } = report.appendix;
  const place = { ...area, top: row.row, bottom: row.rows.at(-1) ?? row.row };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="transparent"
          icon={<MoreHorizontalRegular />}
          aria-label={words.more(name)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader className={styles.name}>{name}</MenuGroupHeader>
            <MenuItem onClick={() => fill((leaf) => facts[leaf]?.maximum ?? tried.board.value(leaf))}>
              {words.maximum}
            </MenuItem>
            <MenuItem onClick={() => fill((leaf) => facts[leaf]?.achieved ?? tried.board.value(leaf))}>
              {words.lastYear}
            </MenuItem>
            <MenuItem onClick={() => fill((leaf) => tried.board.before(leaf))}>{words.asSheet}</MenuItem>
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={() => void session.select({ sheetId, area: place })}>{words.goTo}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
