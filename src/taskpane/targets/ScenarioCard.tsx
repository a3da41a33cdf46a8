/** One kept scenario: what it comes to, and what can be done with it. */
import {
  Body1Strong,
  Button,
  Caption1,
  Checkbox,
  Input,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type Scenario, scenarioOf } from '../../domain/planning/scenario';
import { withoutScenario, withScenario } from '../../sheets/binding';
import type { ColumnPlace } from '../../sheets/columns/place';
import type { Patch } from '../../sheets/patch';
import type { AppendixReport } from '../../sheets/report';
import { buildTargetColumnPatch, buildTargetPatch } from '../../sheets/target-patch';
import { usePane } from '../pane-context';
import { freeId, type ScenarioView, scenarioViews } from './scenario-list';
import { isTargetColumn } from './target-facts';
import type { Tried } from './target-boards';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalXS,
    padding: tokens.spacingVerticalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', paddingTop: tokens.spacingVerticalXS },
  rename: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  input: { minWidth: 0, flexGrow: 1 },
});

interface ScenarioCardProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly view: ScenarioView;
  readonly kept: readonly Scenario[];
  readonly picked: boolean;
  /** As many are compared as there is room for. */
  readonly full: boolean;
  readonly pick: (wanted: boolean) => void;
}

function Rename({ scenario, done }: { readonly scenario: Scenario; readonly done: () => void }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.targets.scenarios;
  const [name, setName] = useState(scenario.name);
  const save = async (): Promise<void> => {
    const wanted = name.trim() || scenario.name;
    await session.keepRecord('scenario', (record) => withScenario(record, { ...scenario, name: wanted }));
    done();
  };
  return (
    <form
      className={styles.rename}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Input
        size="small"
        className={styles.input}
        aria-label={words.name}
        value={name}
        autoFocus
        maxLength={60}
        onChange={(_event, { value }) => setName(value)}
      />
      <Button size="small" type="submit">
        {words.saveName}
      </Button>
    </form>
  );
}

type Build = (...args: [...Parameters<typeof buildTargetPatch>, ColumnPlace]) => Patch;

/** Patches of a scenario, on the sheet as it is when they are planned. */
function usePreviews(view: ScenarioView) {
  const { session } = usePane();
  const { scenario } = view;
  const preview = (title: 'targets' | 'scenario-column', build: Build): void =>
    session.preview({
      kind: 'made',
      title,
      make: (report, grid, place) => {
        const [now] = scenarioViews(report.appendix, [scenario]);
        if (!now) return null;
        const tries = new Map(now.board.changes().map((row) => [row, now.board.value(row)] as const));
        return build(report, grid, scenario.column, tries, place);
      },
    });
  return {
    write: () => preview('targets', buildTargetPatch),
    writeColumn: () =>
      preview('scenario-column', (report, grid, column, tries, place) =>
        buildTargetColumnPatch(report, grid, column, tries, scenario.name, place),
      ),
  };
}

interface CardMenuProps extends Pick<ScenarioCardProps, 'tried' | 'view' | 'kept'> {
  readonly rename: () => void;
}

/** Changes the workbook's record of a scenario; each is undoable. */
function useRecord({ tried, view: { scenario }, kept }: CardMenuProps) {
  const { session, w } = usePane();
  const keep = (next: Scenario): void =>
    void session.keepRecord('scenario', (record) => withScenario(record, next));
  const name = w.targets.scenarios.copyName(scenario.name);
  return {
    update: () => keep(scenarioOf(tried.appendix, tried.column, tried.board, scenario)),
    duplicate: () => keep({ ...scenario, id: freeId(kept), name }),
    remove: () => void session.keepRecord('scenario', (record) => withoutScenario(record, scenario.id)),
  };
}

function CardItems(props: CardMenuProps) {
  const words = usePane().w.targets.scenarios;
  const { tried, view, rename } = props;
  const previews = usePreviews(view);
  const record = useRecord(props);
  return (
    <MenuList>
      <MenuItem onClick={record.update}>{words.update}</MenuItem>
      <MenuItem onClick={rename}>{words.rename}</MenuItem>
      <MenuItem onClick={record.duplicate}>{words.duplicate}</MenuItem>
      <MenuDivider />
      {isTargetColumn(tried.appendix, view.scenario.column) && (
        <MenuItem onClick={previews.write}>{words.write}</MenuItem>
      )}
      <MenuItem onClick={previews.writeColumn}>{words.writeColumn}</MenuItem>
      <MenuDivider />
      <MenuItem onClick={record.remove}>{words.remove}</MenuItem>
    </MenuList>
  );
}

function CardMenu(props: CardMenuProps) {
  const words = usePane().w.targets.scenarios;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={words.more(props.view.scenario.name)}
        />
      </MenuTrigger>
      <MenuPopover>
        <CardItems {...props} />
      </MenuPopover>
    </Menu>
  );
}

export function ScenarioCard(props: ScenarioCardProps) {
  const styles = useStyles();
  const { session, w, show } = usePane();
  const { view, picked, full, pick } = props;
  const { scenario, board, lost } = view;
  const words = w.targets.scenarios;
  const [renaming, setRenaming] = useState(false);
  return (
    <div className={styles.card}>
      <Checkbox
        checked={picked}
        disabled={!picked && full}
        aria-label={words.compare(scenario.name)}
        onChange={(_event, { checked }) => pick(checked === true)}
      />
      <div className={styles.words}>
        {renaming ? (
          <Rename scenario={scenario} done={() => setRenaming(false)} />
        ) : (
          <Body1Strong block>{scenario.name}</Body1Strong>
        )}
        <Caption1 block>
          {words.facts(show(board.value(board.total)), String(board.changeCount))}
          {lost.length > 0 && ` · ${words.lost(String(lost.length))}`}
        </Caption1>
      </div>
      <Button
        size="small"
        onClick={() => {
          session.targets.load(scenario);
          session.targets.show('edit');
        }}
      >
        {words.load}
      </Button>
      <CardMenu {...props} rename={() => setRenaming(true)} />
    </div>
  );
}
