/** The search for the causes of wrong sums, off the pane's own thread: a tangled table takes a second, and people type on. */
import { explain } from '../../domain/diagnosis/groups';
import type { SearchReply, SearchRequest } from './messages';

self.addEventListener('message', ({ data: { id, system } }: MessageEvent<SearchRequest>) => {
  const reply: SearchReply = { id, groups: explain(system) };
  self.postMessage(reply);
});
