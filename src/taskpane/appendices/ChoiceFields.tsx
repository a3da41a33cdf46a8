/** The choices of one kind: the year, how targets are proposed, sections, one unit or all; only those it takes. */
import {
  Checkbox,
  Dropdown,
  Field,
  Input,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { Generator } from '../../appendices/index';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import { asksFor, type Built, type Choices } from './generate-choices';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  year: { maxWidth: '120px' },
});

interface ChoiceFieldsProps {
  readonly report: AppendixReport;
  readonly generator: Generator;
  readonly choices: Choices;
  readonly built: Built;
  readonly change: (part: Partial<Choices>) => void;
}

function UnitField({ report, choices, change }: Omit<ChoiceFieldsProps, 'generator' | 'built'>) {
  const { w } = usePane();
  const units = report.summary.units.flatMap(({ unit }) => (unit === '' ? [] : [unit]));
  return (
    <Field label={w.appendices.unit} size="small">
      <Dropdown
        size="small"
        value={choices.unit === '' ? w.appendices.allUnits : choices.unit}
        selectedOptions={[choices.unit]}
        onOptionSelect={(_event, { optionValue }) => change({ unit: optionValue ?? '' })}
      >
        <Option value="">{w.appendices.allUnits}</Option>
        {units.map((unit) => (
          <Option key={unit} value={unit}>
            {unit}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

export function ChoiceFields({ report, generator, choices, built, change }: ChoiceFieldsProps) {
  const styles = useStyles();
  const { w } = usePane();
  const words = w.appendices;
  const asks = asksFor(generator);
  const year = asks.has('year') || asks.has('years');
  const off = built.kind === 'invalid' || !/^(\d{4})?$/u.test(choices.year.trim());
  return (
    <div className={styles.fields}>
      {year && (
        <Field
          size="small"
          label={generator.id === 'next-plan' || generator.id === 'indices' ? words.year : words.yearOf}
          hint={words.yearUsual}
          {...(off && { validationMessage: words.yearWrong, validationState: 'error' })}
        >
          <Input
            size="small"
            className={styles.year}
            inputMode="numeric"
            maxLength={4}
            value={choices.year}
            onChange={(_event, { value }) => change({ year: value })}
          />
        </Field>
      )}
      {asks.has('targets') && (
        <Field size="small" label={words.targets}>
          <RadioGroup
            layout="horizontal"
            value={choices.targets}
            onChange={(_event, { value }) => change({ targets: value as Choices['targets'] })}
          >
            <Radio value="achieved" label={words.targetsAchieved} />
            <Radio value="maximum" label={words.targetsMaximum} />
          </RadioGroup>
        </Field>
      )}
      {asks.has('sections') && (
        <Checkbox
          checked={choices.sections}
          label={words.sections}
          onChange={(_event, { checked }) => change({ sections: checked === true })}
        />
      )}
      {asks.has('charts') && (
        <Checkbox
          checked={choices.charts}
          label={words.charts}
          onChange={(_event, { checked }) => change({ charts: checked === true })}
        />
      )}
      {asks.has('units') && <UnitField report={report} choices={choices} change={change} />}
    </div>
  );
}
