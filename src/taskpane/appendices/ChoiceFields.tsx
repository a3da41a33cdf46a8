/** The choices that a generator asks, each drawn by what kind of choice it is. */
import {
  Checkbox,
  Dropdown,
  Field,
  makeStyles,
  Option,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { type AskedChoice, askedChoices } from '../../appendices/generators/choices';
import type { Generator } from '../../appendices/generators/generator';
import { isCalendarYear } from '../../domain/year';
import type { AppendixReport } from '../../sheets/report';
import { usePane } from '../pane-context';
import type { Built, Choices } from './generate-choices';
import { YearField } from './YearField';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
});

interface ChoiceFieldProps {
  readonly choice: AskedChoice;
  readonly said: string | boolean;
  readonly say: (said: string | boolean) => void;
}

function YearChoice({ choice, said, say, off }: ChoiceFieldProps & { readonly off: boolean }) {
  const { language, w } = usePane();
  const year = String(said);
  const wrong = off || (year.trim() !== '' && !isCalendarYear(year.trim()));
  return (
    <YearField
      label={choice.field.label[language]}
      hint={w.appendices.yearUsual}
      year={year}
      wrong={wrong ? w.appendices.yearWrong : null}
      onChange={say}
    />
  );
}

function PickField({ choice: { field }, said, say }: ChoiceFieldProps) {
  const { language } = usePane();
  return (
    <Field size="small" label={field.label[language]}>
      <RadioGroup layout="horizontal" value={String(said)} onChange={(_event, { value }) => say(value)}>
        {field.kind === 'pick' &&
          field.picks.map(({ value, label }) => <Radio key={value} value={value} label={label[language]} />)}
      </RadioGroup>
    </Field>
  );
}

function UnitField({ choice, said, say, report }: ChoiceFieldProps & { readonly report: AppendixReport }) {
  const { language, w } = usePane();
  const unit = String(said);
  const units = report.summary.units.flatMap((each) => (each.unit === '' ? [] : [each.unit]));
  return (
    <Field label={choice.field.label[language]} size="small">
      <Dropdown
        size="small"
        value={unit === '' ? w.appendices.allUnits : unit}
        selectedOptions={[unit]}
        onOptionSelect={(_event, { optionValue }) => say(optionValue ?? '')}
      >
        <Option value="">{w.appendices.allUnits}</Option>
        {units.map((name) => (
          <Option key={name} value={name}>
            {name}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

function FlagField({ choice, said, say }: ChoiceFieldProps) {
  const { language } = usePane();
  return (
    <Checkbox
      checked={said === true}
      label={choice.field.label[language]}
      onChange={(_event, { checked }) => say(checked === true)}
    />
  );
}

interface ChoiceFieldsProps {
  readonly report: AppendixReport;
  readonly generator: Generator;
  readonly choices: Choices;
  readonly built: Built;
  readonly change: (part: Partial<Choices>) => void;
}

export function ChoiceFields({ report, generator, choices, built, change }: ChoiceFieldsProps) {
  const styles = useStyles();
  const draw = (choice: AskedChoice) => {
    const { name, usual } = choice;
    const props: ChoiceFieldProps = {
      choice,
      said: choices.asked[name] ?? usual,
      say: (said) => change({ asked: { ...choices.asked, [name]: said } }),
    };
    switch (choice.field.kind) {
      case 'year':
        return <YearChoice key={name} {...props} off={built.kind === 'invalid'} />;
      case 'pick':
        return <PickField key={name} {...props} />;
      case 'flag':
        return <FlagField key={name} {...props} />;
      case 'unit':
        return <UnitField key={name} {...props} report={report} />;
    }
  };
  return <div className={styles.fields}>{askedChoices(generator.options).map(draw)}</div>;
}
