// What does Digestif know of Catalan?

import { es } from './es.ts'
import type { Language } from './language.ts'

/** Catalan. */
export const ca = {
  tags: ['ca'], abbreviations: es.abbreviations,
  drafts: 'esborrany|esborranys',
  months: `gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov
    desembre|des`,
  dates: { ofMonth: "de|d'", ofYear: 'de|del' },
  headlines: {
    roundUps: 'resum setmanal|resum de la setmana|aquesta setmana a|notícies de la setmana|butlletí',
    generic: 'resum setmanal setmana mensual mes notícies novetats butlletí enllaços actualització informe número',
  },
  mail: {
    contents: 'En aquest número', lead: 'En portada', keyPoints: 'En aquest article', related: 'Sobre el mateix tema',
    moreStories: 'També en aquest número', updated: 'Actualitzat', brief: 'En breu',
    unsubscribe: 'Cancel·la la subscripció', preferences: 'La vostra subscripció', viewInBrowser: 'Mostra al navegador',
    readOn: 'Continueu llegint a {site}', more: 'i {count} més',
    why: 'Rebeu aquest correu perquè us heu subscrit a {title}.', number: 'Núm. {number}',
    stories: { one: '{count} article', other: '{count} articles' },
  },
} satisfies Language
