// How is an address shown without the password in it?

/** The text with `***` for the password of each address in it, up to the last `@` before a space. */
export function maskPasswords(text: string): string {
  return text.replace(/([a-z][a-z\d+.-]*:\/\/[^\s:/@]*):\S*@/gi, '$1:***@')
}
