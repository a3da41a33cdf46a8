/** What can be made from the table on show: a card for each kind, with a picture of its page, or why it cannot be made. */
import { Body1Strong, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type GeneratorId, generators } from '../../appendices/generators';
import type { Generator } from '../../appendices/generators/generator';
import type { AppendixReport, WorkbookReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { useChosenUnit } from '../common/unit-view';
import { type Built, buildFrom, usualChoices } from './generate-choices';
import { PageThumbnail } from './PageThumbnail';

const useStyles = makeStyles({
  section: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
  },
  card: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    height: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    textAlign: 'start',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': {
      cursor: 'default',
      border: `1px dashed ${tokens.colorNeutralStroke1}`,
      color: tokens.colorNeutralForeground2,
    },
  },
  words: { display: 'grid', rowGap: tokens.spacingVerticalXXS, minWidth: 0 },
});

interface CardProps {
  readonly generator: Generator<GeneratorId>;
  readonly built: Built;
}

function Card({ generator, built }: CardProps) {
  const styles = useStyles();
  const { session, language, w } = usePane();
  const { name, about, from } = generator.words[language];
  const why =
    built.kind === 'missing' ? `${built.missing.words[language]} ${w.appendices.needs(from)}` : null;
  return (
    <button
      type="button"
      className={styles.card}
      disabled={why !== null}
      onClick={() => session.showAppendices(generator.id)}
    >
      <PageThumbnail look={generator.picture} />
      <span className={styles.words}>
        <Body1Strong>{name}</Body1Strong>
        <Caption1>{why ?? about}</Caption1>
      </span>
    </button>
  );
}

interface GeneratorListProps {
  readonly book: WorkbookReport;
  readonly report: AppendixReport;
}

export function GeneratorList({ book, report }: GeneratorListProps) {
  const styles = useStyles();
  const { w } = usePane();
  const { id } = report.appendix;
  const unit = useChosenUnit(report);
  const cards = useMemo(
    () =>
      (generators as readonly Generator<GeneratorId>[]).map((generator) => ({
        generator,
        built: buildFrom(book, id, generator, usualChoices(generator), unit),
      })),
    [book, id, unit],
  );
  return (
    <section className={styles.section} aria-labelledby="make">
      <Subtitle2 as="h2" id="make">
        {w.appendices.make}
      </Subtitle2>
      <Caption1>{w.appendices.makeAbout}</Caption1>
      <ul className={styles.list}>
        {cards.map((card) => (
          <li key={card.generator.id}>
            <Card {...card} />
          </li>
        ))}
      </ul>
    </section>
  );
}
