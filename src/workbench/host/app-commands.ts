/** The ribbon's side of an add-in: whether its pane is on show, and commands that are invoked and report themselves done. */

/** What Excel calls the state of a shared runtime: not loaded, loaded behind a closed pane, the pane on show. */
export type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** Office's number of a command that no code is associated with. */
const INVALID_CALLBACK = 11101;

/** The common API's answer to `completed`. */
const DONE = { Version: 1, Error: 0 } as const;

export class AppCommands {
  /** Called when the add-in shows or hides its pane. */
  onState: (state: RuntimeState) => void = () => undefined;
  private current: RuntimeState = 'Visible';
  private readonly pending = new Map<string, (status: number) => void>();
  private serial = 0;
  /** Called when a page registers for commands. */
  ready: () => void = () => undefined;
  private readonly listening = new Promise<void>((resolve) => {
    this.ready = resolve;
  });

  get state(): RuntimeState {
    return this.current;
  }

  set state(state: RuntimeState) {
    this.current = state;
    this.onState(state);
  }

  /**
   * Invokes a command by the name of its action, through an event of the Common API, once the add-in's page listens.
   * Resolves when the add-in reports it done; rejects when no code is associated with the name.
   */
  async invoke(name: string, raise: (data: unknown) => void): Promise<void> {
    await this.listening;
    const id = `command-${(this.serial += 1)}`;
    const status = await new Promise<number>((resolve) => {
      this.pending.set(id, resolve);
      raise([id, name, JSON.stringify({ source: { id: name } })]);
    });
    if (status !== 0)
      throw new Error(
        status === INVALID_CALLBACK
          ? `No code is associated with the command ${name}`
          : `The command ${name} ended with ${status}`,
      );
  }

  /** The add-in reports a command done: its id, Office's status, and data that nobody reads. */
  completed([id, status]: readonly unknown[]): typeof DONE {
    const resolve = this.pending.get(String(id));
    this.pending.delete(String(id));
    resolve?.(Number(status));
    return DONE;
  }
}
