/** Scenarios: keep what is tried under a name, try it again, rename, duplicate, remove, write, compare. */
import { Body1, Button, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { scenarioOf } from '../../domain/planning/scenario';
import { withScenario } from '../../sheets/binding';
import { usePane, useSession } from '../pane-context';
import type { TargetViewProps } from './target-view';
import { freeId, mostCompared, type ScenarioView, scenarioViews } from './scenario-list';
import { CompareScenarios } from './CompareScenarios';
import { ScenarioCard } from './ScenarioCard';
import { useChangeCount } from './use-board';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  keep: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'end' },
  name: { flexGrow: 1, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
});

function KeepForm({ tried }: Pick<TargetViewProps, 'tried'>) {
  const styles = useStyles();
  const { session, w } = usePane();
  const words = w.targets.scenarios;
  const kept = useSession((state) => state.report?.scenarios ?? none);
  const busy = useSession((state) => state.busy !== null);
  const count = useChangeCount(tried.board);
  const [name, setName] = useState('');
  const usual = words.usualName(String(kept.length + 1));
  const keep = async (): Promise<void> => {
    const id = freeId(kept);
    const scenario = scenarioOf(tried.appendix, tried.column, tried.board, {
      id,
      name: name.trim() || usual,
    });
    if (await session.keepRecord('scenario', (record) => withScenario(record, scenario))) setName('');
  };
  return (
    <form
      className={styles.keep}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field label={words.name} className={styles.name}>
        <Input
          size="small"
          value={name}
          placeholder={usual}
          maxLength={60}
          onChange={(_event, { value }) => setName(value)}
        />
      </Field>
      <Button size="small" appearance="primary" type="submit" disabled={busy || count === 0}>
        {words.keep}
      </Button>
    </form>
  );
}

const none: readonly never[] = [];

interface ScenarioListProps extends Pick<TargetViewProps, 'report' | 'tried'> {
  readonly views: readonly ScenarioView[];
  readonly compared: readonly ScenarioView[];
  readonly pick: (id: string, wanted: boolean) => void;
}

function ScenarioList({ report, tried, views, compared, pick }: ScenarioListProps) {
  const styles = useStyles();
  const words = usePane().w.targets.scenarios;
  const kept = useSession((state) => state.report?.scenarios ?? none);
  if (views.length === 0) return <Body1>{words.none}</Body1>;
  return (
    <section aria-label={words.title}>
      <ul className={styles.list}>
        {views.map((view) => (
          <li key={view.scenario.id}>
            <ScenarioCard
              {...{ report, tried, view, kept }}
              picked={compared.includes(view)}
              full={compared.length >= mostCompared}
              pick={(wanted) => pick(view.scenario.id, wanted)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Scenarios({ report, tried }: TargetViewProps) {
  const styles = useStyles();
  const words = usePane().w.targets.scenarios;
  const kept = useSession((state) => state.report?.scenarios ?? none);
  const views = useMemo(() => scenarioViews(report.appendix, kept), [report.appendix, kept]);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const pick = (id: string, wanted: boolean): void =>
    setPicked(wanted ? [...picked, id] : picked.filter((each) => each !== id));
  const compared = views.filter(({ scenario }) => picked.includes(scenario.id));
  return (
    <div className={styles.view}>
      <KeepForm tried={tried} />
      <ScenarioList {...{ report, tried, views, compared, pick }} />
      {compared.length > 0 && (
        <section aria-labelledby="compare">
          <Subtitle2 as="h2" id="compare">
            {words.compareTitle}
          </Subtitle2>
          <CompareScenarios report={report} tried={tried} views={compared} />
        </section>
      )}
    </div>
  );
}
