/** The folder of a room that a file lies in: "domain/checks" for all below it, "domain" for what lies in the room itself. */
export declare function folderOf(fileName: string): string;
