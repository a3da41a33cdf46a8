/** The search for the causes of wrong sums, off the pane's own thread: a tangled table takes a second, and people type on. */
import { explain } from '../../domain/diagnosis/groups';
import type { SearchSystem } from '../../domain/diagnosis/model';
import { answerQuestions } from '../threads/answer';

answerQuestions((system: SearchSystem) => explain(system));
