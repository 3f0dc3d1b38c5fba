// How does somebody who does not look hear what happened?

/** Says it politely. The same said twice in a row is heard twice. */
export function say(words: string): void {
  const said = document.getElementById('said')
  if (said) said.textContent = said.textContent === words ? `${words}\u00a0` : words
}
