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
    archive: 'Números anteriors', forward: 'Reenvia aquest número',
    answer: 'Preguntes o comentaris? Només cal que respongueu a aquest correu.',
    readOn: 'Continueu llegint a {site}', more: 'i {count} més',
    why: 'Rebeu aquest correu perquè us heu subscrit a {title}.', number: 'Núm. {number}', bestOf: 'El millor del mes',
    stories: { one: '{count} article', other: '{count} articles' },
  },
  pages: {
    subscribe: 'Subscriure’s', email: 'Adreça electrònica', name: 'Nom', optional: 'opcional',
    trap: 'Deixeu aquest camp buit',
    checkMail: 'Gràcies. Un missatge amb un enllaç de confirmació va de camí a aquesta adreça. Si no arriba, mireu a la carpeta de correu brossa.',
    badAddress: 'Això no és una adreça electrònica. Per exemple: anna@example.com.',
    tooMany: 'Hi ha hagut massa sol·licituds. Torneu-ho a provar més tard.', confirm: 'Confirmar',
    confirmAsk: 'Premeu el botó per confirmar.', confirmed: 'Confirmat. Gràcies!',
    confirmMail: 'Bon dia,\n\nalgú, esperem que vós, ha demanat fer servir aquesta adreça per a {title}. Confirmeu-ho, si us plau:\n\n{link}\n\nL’enllaç és vàlid durant tres dies. Si no heu estat vós, ignoreu aquest missatge: no passa res.\n',
    confirmSubject: 'Confirmeu, si us plau: {title}', unsubscribe: 'Cancel·lar la subscripció', unsubscribeAsk: 'Voleu deixar de rebre {title}?',
    unsubscribed: 'La subscripció s’ha cancel·lat. No rebreu més números.',
    badLink: 'Aquest enllaç no és vàlid. Potser s’ha tallat: copieu-lo sencer del correu.',
    expired: 'Aquest enllaç ja no és vàlid.', notFound: 'No hi ha cap pàgina en aquesta adreça.',
    failed: 'Alguna cosa ha fallat. Torneu-ho a provar més tard.', archive: 'Números anteriors',
    noIssues: 'Encara no hi ha números.', preferences: 'La vostra subscripció', save: 'Desar', saved: 'Desat.',
    newAddress: 'Nova adreça electrònica', exportData: 'Baixar les meves dades', erase: 'Suprimir les meves dades',
    eraseAsk: 'Se suprimeix tot el que sabem de vós i no rebreu més números.',
    erased: 'Les vostres dades s’han suprimit.',
    askedMail: 'Bon dia,\n\nalgú, esperem que vós, ha demanat a la pàgina de la vostra subscripció a {title}:\n\n{what}\n\nConfirmeu-ho, si us plau:\n\n{link}\n\nL’enllaç és vàlid durant tres dies. Si no heu estat vós, ignoreu aquest missatge: no passa res.\n',
    often: 'Amb quina freqüència', everyIssue: 'Cada número', bestOf: 'El millor de cada mes',
    pauseUntil: 'Cap número fins al', pause: 'Pausar', resume: 'Tornar a rebre tots els números',
    topics: 'Temes', otherTopics: 'Altres articles', chooseTopics: 'Trieu com a mínim un tema o cancel·leu la subscripció.',
  },
} satisfies Language
