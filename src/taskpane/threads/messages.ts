/** What the pane and a worker of its say to each other; all of it is plain data. */

export interface Asked<Question> {
  readonly id: number;
  readonly question: Question;
}

export type Answered<Answer> =
  { readonly id: number; readonly answer: Answer } | { readonly id: number; readonly error: string };
