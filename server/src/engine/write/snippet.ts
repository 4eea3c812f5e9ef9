// Text inside of an editor's snippet. Which tab stops there are is decided by whoever writes the snippet.

/** Text that an editor takes as it stands, whatever it would mean in a snippet. */
export const literally = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
