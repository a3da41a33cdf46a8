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

function CardMenu({
  tried,
  view,
  kept,
  rename,
}: Omit<ScenarioCardProps, 'picked' | 'pick' | 'full' | 'report'> & { rename: () => void }) {
  const { session, w } = usePane();
  const words = w.targets.scenarios;
  const { scenario } = view;
  const previews = usePreviews(view);
  const keep = (next: Scenario): void =>
    void session.keepRecord('scenario', (record) => withScenario(record, next));
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label={words.more(scenario.name)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={() => keep(scenarioOf(tried.appendix, tried.column, tried.board, scenario))}>
            {words.update}
          </MenuItem>
          <MenuItem onClick={rename}>{words.rename}</MenuItem>
          <MenuItem
            onClick={() => keep({ ...scenario, id: freeId(kept), name: words.copyName(scenario.name) })}
          >
            {words.duplicate}
          </MenuItem>
          <MenuDivider />
          {isTargetColumn(tried.appendix, scenario.column) && (
            <MenuItem onClick={previews.write}>{words.write}</MenuItem>
          )}
          <MenuItem onClick={previews.writeColumn}>{words.writeColumn}</MenuItem>
          <MenuDivider />
          <MenuItem
            onClick={() =>
              void session.keepRecord('scenario', (record) => withoutScenario(record, scenario.id))
            }
          >
            {words.remove}
          </MenuItem>
        </MenuList>
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
