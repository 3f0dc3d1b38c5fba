// What does Digestif know of Catalan?

import { es } from './es.ts'
import type { Language } from './language.ts'

/** Catalan. */
export const ca = {
  tags: ['ca'], abbreviations: es.abbreviations,
  names: { own: 'català', english: 'catalan' },
  drafts: 'esborrany|esborranys', unsorted: 'sense categoria|sense categoritzar|articles', unwritten: "aquí|una|la|de|l'article|pàgina|breu|afegiu|afegir|escriure|escriviu|per|fer|pendent",
  fields: 'títol=title|publicat=published|data de publicació=date|creat=created|modificat=updated|actualitzat=updated|autor=author|autora=author|etiquetes=tags|categoria=category|descripció=description|resum=summary|imatge=image|portada=image|estat=state|idioma=lang',
  phrases: {
    dangling: `el mateix passa|el mateix val|amb la seva ajuda|per la seva banda|
      aquest|aquesta|aquests|aquestes|aquell|aquella|aquells|aquelles|això|allò|ell|ella|ells|elles|el seu|
      la seva|els seus|les seves|llur|llurs|ho|però|tanmateix|no obstant això|malgrat això|tot i això|tot i així|
      amb tot|i|o|doncs|per tant|així|així doncs|per això|per aquest|per aquesta|per aquests|per aquestes|llavors|
      aleshores|després|més tard|posteriorment|mentrestant|entretant|a més|a més a més|també|d'altra banda|
      per altra banda|d'una banda|per una banda|per exemple|és a dir|en altres paraules|dit d'una altra manera|de fet|
      al seu lloc|en lloc d'això|en lloc seu|en comptes d'això|en canvi|per contra|al contrari|sense ell|sense ella|
      sense ells|sense elles|sense això|sense aquest|sense aquesta|gràcies a ell|gràcies a ella|gràcies a ells|
      gràcies a elles|gràcies a això|gràcies a aquest|gràcies a aquesta|* d'ells|* d'elles|* d'aquests|* d'aquestes|
      en tots dos|en totes dues|en ambdós|en ambdues|tots dos|totes dues|ambdós|ambdues|l'endemà|al dia següent|
      l'endemà mateix|* dies després|* setmanes després|* mesos després|* anys després|* dies més tard|
      * setmanes més tard|* mesos més tard|* anys més tard|un any després|un any més tard|un mes després|
      una setmana després|finalment|en primer lloc|en segon lloc|d'entrada|aquí|allà|allí|per *-ho|per *-lo|per *-los|
      malauradament|per desgràcia|sí,|no,|igualment|de la mateixa manera|des de llavors|des d'aleshores|
      fins aleshores|des d'aquell|en aquest|en aquesta|en aquests|en aquestes|en aquell|en aquella|amb aquest|
      amb aquesta|amb això|d'aquest|d'aquesta|a aquest|a aquesta`,
    standing: `l'endemà de|l'endemà del|l'endemà dels|després de|després del|després dels|després d'una|després d'un|després que|en aquest moment|
      en aquests moments|aquí i allà|a més de|a més del|a més dels|a més d'un|a més d'una|en tots dos sentits|
      així com`,
    text: 'article|text|guia|sèrie|llibre|blog|apunt|entrada',
    pointer: 'aquest|aquesta|aquests|aquestes',
    season: `any|setmana|mes|estiu|hivern|tardor|primavera|matí|vespre|nit|tarda|cap de setmana|dissabte|diumenge|
      dilluns|dimarts|dimecres|dijous|divendres|temporada|curs|dècada|segle|moment`,
    within: `cap d'ells|cap d'elles|res d'això|res de tot això`,
    adding: 'per tant|també|així doncs', contrasting: 'tanmateix|en canvi', linking: 'a més|a més a més|també|finalment|per descomptat|naturalment',
    fronted: { by: 'en|des de|durant|després de|abans de|a|el', pronouns: 'ell|ella|ells|elles' },
    turn: `però|tanmateix|malauradament|en canvi|al contrari|finalment|no obstant això|de fet`,
    takesBack: `això pensava|això pensàvem|això em pensava|almenys això pensava|m'equivocava|ens equivocàvem`,
    page: `s'obre en una finestra nova|s'obre en una pestanya nova|vés al contingut|ves al contingut`,
    greeting: `volem agrair|volem donar les gràcies|ens agradaria agrair|agraïm|donem les gràcies|un agraïment|
      disculpeu les molèsties|demanem disculpes|
      hola|bon dia|bona tarda|benvinguts|benvingudes|benvingut|benvolguts|benvolgudes|estimats|estimades|
      gràcies|moltes gràcies|enhorabona|felicitats|bon nadal|bones festes|bon any|fins aviat`,
    order: `subscriu-te|subscriviu-vos|segueix-nos|seguiu-nos|fes clic|feu clic|llegiu|llegeix|mireu|descobreix|
      descobriu|descarrega|descarregueu|contacta|contacteu|visiteu|no oblidis|no oblideu|més informació|
      per a més informació|per més informació|apunta't|apunteu-vos|inscriu-te|inscriviu-vos`,
    label: 'foto|fotos|fotografia|imatge|font|vídeo|autor|autora|per|publicat|actualitzat|nota',
    offer: `el nostre agraïment|la nostra gratitud|
      ens veiem|tenim ganes de|fes clic aquí|feu clic aquí|subscriu-te|subscriviu-vos|segueix-nos|seguiu-nos|més informació|llegiu també|
      llegeix també|llegeix més|llegiu-ne més|als comentaris|el nostre butlletí|tots els drets reservats|si us plau|
      contacteu amb nosaltres|contacta amb nosaltres`,
    pointing: 'a sota|més avall|més amunt|següent secció|captura de pantalla|aquesta pàgina|aquí.',
    preview: 'en aquest article|en aquest text|veurem',
    step: `suposem|imagina't|imagineu-vos|comencem|ara podem|premeu|prem|obriu|instal·leu|instal·la`,
    personal: 'jo|meu|meva|meus|meves', address: 'tu|teu|teva|vosaltres|vostre|vostra|vostè',
  },
  pictures: 'foto|imatge',
  figures: 'figura|fig.|taula',
  positions: "a l'esquerra|a la dreta",
  genericHeadings: `introducció|índex|sumari|resum|en resum|conclusió|conclusions|per acabar|context|antecedents|pròleg|
    preguntes freqüents|preguntes i respostes|fonts|referències|bibliografia|notes|enllaços|més informació|
    per saber-ne més|llegeix també|articles relacionats|agraïments|annex|sobre l'autor|sobre l'autora|qui som|
    comentaris|comparteix|propers passos|què ve ara|exemple|exemples|resultats|novetats|contacte|torna a dalt`,
  calls: `subscriu-te|subscriviu-vos|segueix-nos|seguiu-nos|contacta amb nosaltres|uneix-te|uniu-vos|
    fes una donació|apunta't|apunteu-vos|inscripcions|descarrega|prova-ho`,
  series: { steps: 'capítol|exemple|pas|regla|lliçó|consell|figura|taula|secció|etapa', nouns: 'part episodi número setmana dia edició', versions: 'versió' },
  skips: 'salta al|vés al contingut',
  months: `gener|gen febrer|febr març abril|abr maig juny juliol|jul agost|ag setembre|set octubre|oct novembre|nov
    desembre|des`,
  dates: { at: 'a les', entry: "aquesta entrada s'ha|aquesta entrada es va|aquest article va|aquesta entrada ha estat", ofMonth: "de|d'", ofYear: 'de|del', on: 'el|el dia', published: 'publicat|publicada|data de publicació|creat|data', updated: 'actualitzat|actualitzada|darrera actualització|última actualització|modificat' },
  headlines: {
    roundUps: 'resum setmanal|resum de la setmana|aquesta setmana a|notícies de la setmana|butlletí',
    generic: 'resum setmanal setmana mensual mes notícies novetats butlletí enllaços actualització informe número',
  },
  and: 'i',
  byline: { others: 'traducció|traduït per|edició', nobody: 'redacció|la redacció|anònim', author: 'autor|autora|escrit per|text de' },
  imprint: { release: 'nota de premsa|comunicat de premsa' },
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
