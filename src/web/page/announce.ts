// How does a screen reader announce what happened?

/** Announces it without interrupting. The same words twice in a row are announced twice. */
export function announce(words: string): void {
  const region = document.getElementById('announcer')
  if (region) region.textContent = region.textContent === words ? `${words}\u00a0` : words
}
