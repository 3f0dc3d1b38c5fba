// What does Digestif know of Georgian?
import type { Language } from './language.ts'

/** Georgian. */
export const ka = {
  tags: ['ka'], scripts: 'Geor',
  months: `იანვარი|იანვარს თებერვალი|თებერვალს მარტი|მარტს აპრილი|აპრილს მაისი|მაისს ივნისი|ივნისს ივლისი|ივლისს
    აგვისტო|აგვისტოს სექტემბერი|სექტემბერს ოქტომბერი|ოქტომბერს ნოემბერი|ნოემბერს დეკემბერი|დეკემბერს`,
} satisfies Language
