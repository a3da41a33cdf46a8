/** What the pane and its search for causes say to each other. */
import type { Group } from '../../domain/diagnosis/groups';
import type { SearchSystem } from '../../domain/diagnosis/model';

export interface SearchRequest {
  readonly id: number;
  readonly system: SearchSystem;
}

export interface SearchReply {
  readonly id: number;
  readonly groups: readonly Group[];
}
