/** What every part of the screen Mục tiêu is given. */
import type { AppendixReport } from '../../sheets/report';
import type { Tried } from './target-boards';
import type { TargetFacts } from './target-facts';

export interface TargetViewProps {
  readonly report: AppendixReport;
  readonly tried: Tried;
  readonly facts: TargetFacts;
}
