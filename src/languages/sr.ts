// What does Digestif know of Serbian and Bosnian?
import type { Language } from './language.ts'

/** Serbian and Bosnian, in both scripts. */
export const sr = {
  tags: ['sr', 'bs', 'sh'], scripts: 'Cyrl',
  months: `januar|jan|januara|јануар|јануара|јан februar|feb|februara|фебруар|фебруара|феб
    mart|mar|marta|март|марта|мар april|apr|aprila|април|априла|апр maj|maja|мај|маја
    jun|juni|juna|јун|јуни|јуна jul|juli|jula|јул|јули|јула avgust|avg|avgusta|август|августа|авг
    septembar|sep|septembra|септембар|септембра|сеп oktobar|okt|oktobra|октобар|октобра|окт
    novembar|nov|novembra|новембар|новембра|нов decembar|dec|decembra|децембар|децембра|дец`,
  dates: { yearMark: 'g|god|godine|г|год|године' },
} satisfies Language
