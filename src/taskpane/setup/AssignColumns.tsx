/** "Gán cột": a person says what each column of a table holds, sees what it comes to, and takes it. */
import {
  Body1,
  Body1Strong,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { areaAddress } from '../../a1/address';
import { draftIn, draftOf, withRole } from '../../sheets/by-hand/draft';
import type { HandDraft } from '../../sheets/by-hand/draft';
import { previewByHand } from '../../sheets/by-hand/preview';
import type { Grid } from '../../sheets/grid';
import { lessonsOf } from '../../sheets/taught/learn';
import { PanelHead } from '../common/PanelHead';
import { usePane, useSession } from '../pane-context';
import type { SessionState } from '../session/session-state';
import type { AssignStart } from '../session/stage';
import { HandColumnLine } from './HandColumnLine';
import { HandRows } from './HandRows';
import { HandTree } from './HandTree';
import { Remember } from './Remember';

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  take: { justifySelf: 'start' },
});

const gridIn = ({ reading }: SessionState, sheetId: string): Grid | null =>
  reading?.grids.find((grid) => grid.sheetId === sheetId) ?? null;

function firstDraft({ report }: SessionState, grid: Grid | null, start: AssignStart): HandDraft | null {
  if (!grid) return null;
  const read = report?.appendices.find(({ appendix }) => appendix.id === start.id)?.appendix;
  return start.asRead === true && read ? draftOf(grid, read) : draftIn(grid, start.area, start.id);
}

interface FormProps {
  readonly grid: Grid;
  readonly first: HandDraft;
  readonly asked: number | undefined;
}

/** A click on a finding leads to its column; whoever uses the keyboard goes on from there. */
function useFocusOn(asked: number | undefined) {
  const columns = useRef<HTMLDivElement>(null);
  useEffect(() => {
    columns.current
      ?.querySelector<HTMLElement>(`[data-column="${String(asked)}"] [role="combobox"]`)
      ?.focus();
  }, [asked]);
  return columns;
}

interface HandColumnsProps {
  readonly draft: HandDraft;
  readonly asked: number | undefined;
  readonly onChange: (draft: HandDraft) => void;
}

function HandColumns({ draft, asked, onChange }: HandColumnsProps) {
  const styles = useStyles();
  const { w } = usePane();
  const columns = useFocusOn(asked);
  return (
    <section className={styles.part} aria-labelledby="by-hand-columns">
      <Body1Strong as="h3" id="by-hand-columns" block>
        {w.setup.columns}
      </Body1Strong>
      <div ref={columns}>
        {draft.columns.map((each) => (
          <HandColumnLine
            key={each.column}
            line={each}
            onChange={(role, year) => onChange(withRole(draft, each.column, role, year))}
          />
        ))}
      </div>
    </section>
  );
}

function Form({ grid, first, asked }: FormProps) {
  const styles = useStyles();
  const { session, w } = usePane();
  const busy = useSession((state) => state.busy !== null);
  const [draft, setDraft] = useState(first);
  const [remembers, setRemembers] = useState(true);
  const preview = useMemo(() => previewByHand(grid, draft), [grid, draft]);
  const lessons = useMemo(() => lessonsOf(grid, draft), [grid, draft]);
  const { byHand } = w.setup;
  return (
    <>
      <Body1>{byHand.intro(`${draft.sheet}, ${areaAddress(draft.area)}`)}</Body1>
      {draft.lacksHeader && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{byHand.lacksHeader}</MessageBarBody>
        </MessageBar>
      )}
      <HandColumns draft={draft} asked={asked} onChange={setDraft} />
      <HandRows grid={grid} draft={draft} preview={preview} onChange={setDraft} />
      <HandTree preview={preview} />
      <Remember lessons={lessons} remembers={remembers} onChange={setRemembers} />
      <Button
        appearance="primary"
        className={styles.take}
        disabled={busy || !preview}
        onClick={() => void session.bindByHand(draft, remembers ? lessons : [])}
      >
        {byHand.take}
      </Button>
    </>
  );
}

export function AssignColumns({ start }: { readonly start: AssignStart }) {
  const styles = useStyles();
  const { session, w } = usePane();
  const grid = useSession((state) => gridIn(state, start.sheetId));
  // What a person has said stays when the sheet is read again; only another table begins anew.
  const [first] = useState(() => firstDraft(session.store.get(), grid, start));
  return (
    <section className={styles.panel} aria-labelledby="by-hand">
      <PanelHead id="by-hand" title={w.setup.byHand.title} close={w.setup.byHand.cancel} />
      {grid && first ? (
        <Form grid={grid} first={first} asked={start.column} />
      ) : (
        <Body1>{w.setup.byHand.gone}</Body1>
      )}
    </section>
  );
}
