/** One kind of appendix: the choices it takes, what would be made of them, and the button that makes it. */
import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Generator } from '../../appendices/generators/generator';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { usePane, useSession } from '../pane-context';
import { buildFrom, type Choices, usualChoices } from './generate-choices';
import { useChosenUnit } from '../common/unit-view';
import { ViewHead } from '../common/ViewHead';
import { ChoiceFields } from './ChoiceFields';
import { DocumentFields } from './DocumentFields';
import { PageThumbnail } from './PageThumbnail';
import { PlannedSheets } from './PlannedSheets';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  make: {
    position: 'sticky',
    bottom: `calc(-1 * ${tokens.spacingVerticalM})`,
    padding: `${tokens.spacingVerticalS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface GeneratorFormProps {
  readonly book: WorkbookReport;
  readonly report: AppendixReport;
  readonly generator: Generator;
}

interface MakeButtonProps {
  readonly count: number;
  readonly onMake: () => void;
}

function MakeButton({ count, onMake }: MakeButtonProps) {
  const styles = useStyles();
  const { w } = usePane();
  const busy = useSession((state) => state.busy);
  return (
    <div className={styles.make}>
      <Button appearance="primary" disabled={busy !== null} onClick={onMake}>
        {w.appendices.now(String(count))}
      </Button>
    </div>
  );
}

/** What is chosen for this appendix; the document is remembered for all of them. */
function useChoices(generator: Generator): readonly [Choices, (part: Partial<Choices>) => void] {
  const { session } = usePane();
  const [choices, setChoices] = useState<Choices>(() =>
    usualChoices(generator, session.appendices.get().document),
  );
  const change = (part: Partial<Choices>): void => {
    const next = { ...choices, ...part };
    setChoices(next);
    const { number, date, issuer } = next;
    session.nameDocument({ number, date, issuer });
  };
  return [choices, change];
}

export function GeneratorForm({ book, report, generator }: GeneratorFormProps) {
  const styles = useStyles();
  const { session, language, w } = usePane();
  const unit = useChosenUnit(report);
  const [choices, change] = useChoices(generator);
  const built = useMemo(
    () => buildFrom(book, report.appendix.id, generator, choices, unit),
    [book, report.appendix.id, generator, choices, unit],
  );
  const kind = generator.words[language];
  const plans = built.kind === 'sheets' ? built.plans : [];
  const make = async () => {
    if (await session.generate(plans)) session.showAppendices('list');
  };
  return (
    <section className={styles.form} aria-labelledby="view">
      <ViewHead title={kind.name} back={w.appendices.back} onBack={() => session.showAppendices('list')} />
      <div className={styles.head}>
        <PageThumbnail look={generator.picture} />
        <Body1>{kind.about}</Body1>
      </div>
      <ChoiceFields report={report} generator={generator} choices={choices} built={built} change={change} />
      <DocumentFields
        owner={report.appendix.owner}
        choices={choices}
        usual={plans.length === 1 ? (plans[0]?.titles ?? null) : null}
        change={change}
      />
      <PlannedSheets built={built} />
      {plans.length > 0 && <MakeButton count={plans.length} onMake={() => void make()} />}
    </section>
  );
}
