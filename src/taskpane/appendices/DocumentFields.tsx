/** Which document the appendix belongs to, its number and title: as they will stand above the table. */
import { Caption1, Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { TitleBlock } from '../../appendices/model/sheet-plan';
import { usePane } from '../pane-context';
import type { Choices } from './generate-choices';
import { Disclosure } from '../common/Disclosure';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 120px), 1fr))',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  input: { minWidth: 0, width: '100%' },
  wide: { gridColumn: '1 / -1' },
  lines: {
    overflowWrap: 'anywhere',
    textAlign: 'center',
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
  },
});

interface DocumentFieldsProps {
  readonly owner: string;
  readonly choices: Choices;
  /** The lines above the table as they would be; null where there are several sheets. */
  readonly usual: TitleBlock | null;
  readonly change: (part: Partial<Choices>) => void;
}

interface TitleFieldProps {
  readonly choices: Choices;
  readonly usual: TitleBlock;
  readonly change: (part: Partial<Choices>) => void;
}

function TitleField({ choices, usual, change }: TitleFieldProps) {
  const styles = useStyles();
  const { w } = usePane();
  return (
    <Field size="small" label={w.appendices.title} className={styles.wide}>
      <Textarea
        size="small"
        rows={3}
        value={choices.title}
        placeholder={usual.title}
        onChange={(_event, { value }) => change({ title: value })}
      />
    </Field>
  );
}

/** The lines above the table as they would be. */
function TitleLines({ number, title, reference }: TitleBlock) {
  const styles = useStyles();
  return (
    <div className={styles.lines}>
      <Caption1 align="center">{number}</Caption1>
      <Caption1 align="center">{title}</Caption1>
      <Caption1 align="center">{reference}</Caption1>
    </div>
  );
}

export function DocumentFields({ owner, choices, usual, change }: DocumentFieldsProps) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.appendices;
  const field = (key: 'number' | 'date' | 'issuer' | 'appendixNumber', hint: string) => (
    <Field size="small" label={words[key]}>
      <Input
        size="small"
        className={styles.input}
        value={choices[key]}
        placeholder={hint}
        onChange={(_event, { value }) => change({ [key]: value })}
      />
    </Field>
  );
  return (
    <div>
      {usual && <TitleLines {...usual} />}
      <Disclosure label={words.document}>
        <Caption1 block>{words.documentAbout}</Caption1>
        <div className={styles.fields}>
          {field('number', words.numberHint)}
          {field('date', words.dateHint)}
          {field('issuer', owner === '' ? words.issuerHint : `UBND ${owner}`)}
          {field('appendixNumber', usual?.number.replace(/^Phụ lục\s*/u, '') ?? '')}
          {usual && <TitleField choices={choices} usual={usual} change={change} />}
        </div>
      </Disclosure>
    </div>
  );
}
