/** How message strings travel between the host and one page with office.js. */
export interface HostTransport {
  /** Posts a message string to the page. */
  post(message: string): void;
}

/** One page that talks to the host. */
export interface HostConnection {
  /** Takes a message string from the page; answers come through the transport. */
  receive(message: string): void;
  close(): void;
}
