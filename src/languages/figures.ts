// Is this the caption of a numbered figure or table?
import { anyOf, phrasesOfAll } from './lookup.ts'

let captions: RegExp | undefined

/** Whether a text is what stands below a numbered figure: "Figure 3: The quay", "Abb. 3. …", "Table 1 – …". */
export function isFigureCaption(text: string): boolean {
  captions ??= new RegExp(
    String.raw`^(?:${anyOf(phrasesOfAll(({ figures }) => figures))})\s?\d{1,3}(?:\.\d{1,2})?\s?[.:：|–—-]\s?\S`,
    'iu',
  )
  return captions.test(text)
}
