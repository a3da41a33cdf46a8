/** Which column is tried, what is done with the whole of it, and writing it. */
import {
  Button,
  Dropdown,
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Option,
  Switch,
  tokens,
} from '@fluentui/react-components';
import { ArrowResetRegular, MoreHorizontalRegular } from '@fluentui/react-icons';
import type { Score } from '../../domain/score';
import type { AppendixReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { isTargetColumn, type TargetFacts, triedColumns } from './target-facts';
import type { TargetFilter } from './target-rows';
import type { Tried } from './target-boards';
import { useChangeCount, useTargets } from './use-board';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  column: { minWidth: 0, flexGrow: 1, flexBasis: '150px' },
});

interface TargetToolsProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly facts: TargetFacts;
  readonly filter: TargetFilter;
  readonly setFilter: (filter: TargetFilter) => void;
  readonly fold: (all: boolean) => void;
  readonly askPaste: () => void;
}

function ColumnChoice({ report, tried }: Pick<TargetToolsProps, 'report' | 'tried'>) {
  const styles = useStyles();
  const { session, w } = usePane();
  const columns = triedColumns(report);
  const header = (key: string): string => columns.find((column) => column.key === key)?.header ?? key;
  return (
    <Dropdown
      size="small"
      className={styles.column}
      aria-label={w.targets.tools.column}
      value={header(tried.column)}
      selectedOptions={[tried.column]}
      onOptionSelect={(_event, { optionValue }) => optionValue && session.targets.chooseColumn(optionValue)}
    >
      {columns.map(({ key }) => (
        <Option key={key} value={key} text={header(key)}>
          {header(key)}
        </Option>
      ))}
    </Dropdown>
  );
}

/** Sets every leaf to what is picked for it; a leaf with nothing to pick stays as it is. */
function useFill({ board, appendix }: Tried): (pick: (row: number) => Score | null | undefined) => void {
  const { session } = usePane();
  return (pick) => {
    const leaves = appendix.rows.map((_, row) => row).filter((row) => board.isLeaf(row));
    session.targets.setAll(new Map(leaves.map((row) => [row, pick(row) ?? board.value(row)] as const)));
  };
}

/** Fills, folding and the filter, in a menu. */
function WholeColumn({ tried, facts, filter, setFilter, fold, askPaste }: TargetToolsProps) {
  const words = usePane().w.targets.tools;
  const fill = useFill(tried);
  return (
    <Menu
      checkedValues={{ filter: filter === 'open' ? ['open'] : [] }}
      onCheckedValueChange={(_event, { checkedItems }) =>
        setFilter(checkedItems.includes('open') ? 'open' : 'all')
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          menuIcon={null}
          icon={<MoreHorizontalRegular />}
          aria-label={words.all}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemCheckbox name="filter" value="open">
            {words.only}
          </MenuItemCheckbox>
          <MenuItem onClick={() => fold(true)}>{words.foldAll}</MenuItem>
          <MenuItem onClick={() => fold(false)}>{words.unfoldAll}</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => fill((row) => facts[row]?.maximum)}>{words.allMaximum}</MenuItem>
          <MenuItem onClick={() => fill((row) => facts[row]?.achieved)}>{words.allLastYear}</MenuItem>
          <MenuItem onClick={askPaste}>{words.paste}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

export function TargetTools(props: TargetToolsProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const { tried } = props;
  const words = w.targets.tools;
  const count = useChangeCount(tried.board);
  const live = useTargets((state) => state.live);
  const busy = useSession((state) => state.busy !== null);
  const writable = isTargetColumn(tried.appendix, tried.column);
  const write = (): void => {
    const make = writable ? session.targets.patch() : session.targets.columnPatch(words.newColumn);
    if (make) session.preview({ kind: 'made', title: writable ? 'targets' : 'scenario-column', make });
  };
  return (
    <div className={styles.tools}>
      <ColumnChoice {...props} />
      <WholeColumn {...props} />
      <Button size="small" appearance="primary" disabled={count === 0 || busy} onClick={write}>
        {writable ? words.write(String(count)) : words.writeColumn}
      </Button>
      <Button
        size="small"
        icon={<ArrowResetRegular />}
        disabled={count === 0}
        onClick={session.targets.discard}
      >
        {words.discard}
      </Button>
      {writable && (
        <Switch
          label={words.live}
          checked={live}
          onChange={(_event, { checked }) => session.targets.setLive(checked)}
        />
      )}
    </div>
  );
}
