/** The words of `plan`: for which year, from which table, and which appendices. */
import { Option } from 'commander';
import type { Command } from 'commander';
import { words } from '../locales';
import { generatorOf, generators } from '../appendices/generators';
import type { Generator } from '../appendices/generators/generator';
import { TerminalFailure } from './failure';

export interface PlanWords {
  /** The year the plan is for; null for the one after the table's last. */
  readonly year: string | null;
  /** Id of the appendix to start from; null for the plan or results with most criteria. */
  readonly appendix: string | null;
  /** Kinds that were asked for; null for every one that can be made. */
  readonly kinds: readonly Generator[] | null;
  readonly targets: 'achieved' | 'maximum';
}

/** What commander hands over. */
export interface RawPlanOptions {
  readonly year?: string;
  readonly appendix?: string;
  readonly kinds?: string;
  readonly targets?: 'achieved' | 'maximum';
}

const { terminal } = words();
const said = terminal.plan;

const knownIds = (): string => generators.map(({ id }) => id).join(', ');

/** Names the options of `plan`. */
export function addPlanOptions(command: Command): void {
  command
    .option('--year <year>', said.options.year)
    .option('--kinds <list>', said.options.kinds(knownIds()))
    .addOption(new Option('--targets <rule>', said.options.targets).choices(['achieved', 'maximum']))
    .option('--appendix <id>', said.options.appendix);
}

function kindsOf(list: string): readonly Generator[] {
  const names = list.split(/[,;\s]+/u).filter((name) => name !== '');
  return names.map((name) => {
    const generator = generatorOf(name);
    if (!generator) throw new TerminalFailure(said.unknownKind(name, knownIds()));
    return generator;
  });
}

/** The words as a request; throws `TerminalFailure` when they are off. */
export function readPlanWords({ year, appendix, kinds, targets }: RawPlanOptions): PlanWords {
  if (year !== undefined && !/^(?:19|20)\d{2}$/u.test(year)) throw new TerminalFailure(said.notYear(year));
  return {
    year: year ?? null,
    appendix: appendix ?? null,
    kinds: kinds === undefined ? null : kindsOf(kinds),
    targets: targets ?? 'achieved',
  };
}
