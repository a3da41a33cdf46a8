/** Calls that are under way: each is answered from what the pane has read, and again when that becomes another. */
import { hasOpenMerges } from '../sheets/merges';
import { answerOf, type CellAnswer } from './answer';
import type { CustomFunction } from './function';
import type { CustomFunctionsLibrary, Invocation } from './library';
import { problems } from './problem';
import type { Given } from './question';
import { functionLoaders } from './registry';
import { followResults } from './results';
import type { FunctionSource, Knowledge } from './source';

interface LiveCall {
  readonly definition: CustomFunction;
  readonly given: readonly Given[];
  readonly invocation: Invocation;
  last: CellAnswer | null;
}

const isSame = (a: CellAnswer | null, b: CellAnswer): boolean =>
  a !== null && a.value === b.value && a.problem?.words.vi === b.problem?.words.vi;

/** Null while the workbook, or its merged areas for an answer in words, are being read for the first time: the cell waits. */
function answerFrom(
  { reading, report, failed }: Knowledge,
  { definition, given }: LiveCall,
): CellAnswer | null {
  if (definition.ofTexts === true && reading && hasOpenMerges(reading)) return null;
  if (report) return answerOf(definition, given, report);
  return failed ? { value: null, problem: problems.notRead().problem } : null;
}

export class LiveCalls {
  private readonly calls = new Set<LiveCall>();
  private known: Knowledge;

  constructor(
    private readonly source: FunctionSource,
    private readonly runtime: CustomFunctionsLibrary,
  ) {
    this.known = source.get();
    source.subscribe(() => this.follow());
    followResults(source);
  }

  async add(id: string, given: readonly Given[], invocation: Invocation): Promise<void> {
    const load = functionLoaders[id];
    if (!load) return;
    const call: LiveCall = { definition: await load(), given, invocation, last: null };
    this.calls.add(call);
    if (call.definition.ofTexts === true) this.source.needTexts();
    invocation.onCanceled = () => void this.calls.delete(call);
    this.tell(call);
  }

  private follow(): void {
    const before = this.known;
    this.known = this.source.get();
    const { report, failed, language } = this.known;
    if (report === before.report && failed === before.failed && language === before.language) return;
    for (const call of this.calls) this.tell(call, language !== before.language);
  }

  private tell(call: LiveCall, anew = false): void {
    const answer = answerFrom(this.known, call);
    if (!answer || (!anew && isSame(call.last, answer))) return;
    call.last = answer;
    call.invocation.setResult(this.resultOf(answer));
  }

  private resultOf({ value, problem }: CellAnswer): string | number | Error {
    if (!problem) return value;
    return new this.runtime.Error(problem.code, problem.words[this.known.language]);
  }
}
