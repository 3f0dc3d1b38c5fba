// What does Digestif know of Galician?
import type { Language } from './language.ts'
import { pt } from './pt.ts'

/** Near enough to Portuguese where it says nothing else. */
const phrases = {
  ...pt.phrases,
  dangling: `grazas a iso|grazas a isto|grazas a el|grazas a ela|grazas a eles|mentres tanto|entrementres|entre tanto|
    sen el|sen ela|sen eles|sen elas|sen iso|desde entón|dende entón|dende aquela|por iso|por isto|despois diso|
    ademais|con todo|porén|non obstante|malia iso|a pesar diso|así|deste xeito|dese xeito|desta maneira|
    en consecuencia|polo tanto|o mesmo ocorre|o mesmo pasa|ambos|ambas|un deles|unha delas|entre eles|entre elas|
    para facelo|para conseguilo|para iso|coa súa axuda|pola contra|en cambio|alí|aquí|o seu|a súa|os seus|as súas|
    este|esta|estes|estas|ese|esa|eses|esas|aquel|aquela|el|ela|eles|elas|isto|iso|pero|mais|e|ou|entón|logo|tamén|
    daquela|nese caso|neses casos|nos dous casos|* deles|* delas|ao día seguinte|* días despois|* anos despois`,
  greeting: `ola|bos días|boas tardes|boas noites|benvido|benvida|benvidos|benvidas|querido|querida|queridos|grazas|
    moitas grazas|parabéns|ata pronto|agradecemos|queremos agradecer|gustaríanos agradecer`,
  order: `subscríbete|subscribirse|apúntate|síguenos|segue a|preme|fai clic|mira|visita|descobre|comparte|descarga|
    contacta|únete|non esquezas|non deixes|se che gustou|se queres|queres|máis información|para máis información`,
  offer: `fai clic aquí|subscríbete|síguenos|contacta connosco|máis información|nos comentarios|boletín|
    todos os dereitos reservados|le tamén|ler máis|grazas por|moitas grazas`,
}

/** Galician. */
export const gl = {
  tags: ['gl'], isGuessed: false, abbreviations: pt.abbreviations, phrases,
  names: { own: 'galego', english: 'galician' },
  drafts: 'borrador|borradores', unsorted: 'sen categoría|sen clasificar|artigos',
  genericHeadings: `introdución|resumo|conclusión|conclusións|para rematar|contexto|antecedentes|preguntas frecuentes|
    preguntas e respostas|fontes|referencias|bibliografía|ligazóns|máis información|le tamén|artigos relacionados|
    agradecementos|anexo|sobre o autor|sobre a autora|quen somos|comentarios|próximos pasos|exemplo|exemplos|
    resultados|novidades|contacto`,
  calls: `subscríbete|síguenos|únete|contacta connosco|fai unha doazón|apúntate|inscrición|descarga`,
  series: { steps: 'capítulo|exemplo|paso|regra|lección|consello|figura|táboa|sección', nouns: 'parte episodio número semana día edición', versions: 'versión' },
  headlines: {
    roundUps: 'resumo da semana|noticias da semana|ligazóns da semana|boletín',
    generic: 'resumo semana semanal mes mensual noticias noticia novidades actualización boletín ligazóns número edición notas breves',
  },
  months: `xaneiro|xan febreiro|feb marzo|mar abril|abr maio xuño xullo|xul agosto|ago setembro|set outubro|out
    novembro|nov decembro|dec`,
  and: 'e',
  dates: { at: 'ás', ofMonth: 'de', ofYear: 'de', published: 'publicado|publicada|data', updated: 'actualizado|actualizada|modificado' },
  mail: {
    contents: 'Neste número', lead: 'En portada', keyPoints: 'Neste artigo', related: 'Sobre o mesmo tema',
    moreStories: 'Tamén neste número', updated: 'Actualizado', brief: 'En breve', unsubscribe: 'Darse de baixa',
    preferences: 'A súa subscrición', viewInBrowser: 'Ver no navegador', readOn: 'Seguir lendo en {site}', more: 'e {count} máis',
    archive: 'Números anteriores', forward: 'Reenviar este número',
    answer: 'Preguntas ou comentarios? Abonda con responder a este correo.',
    why: 'Recibe este correo porque se subscribiu a {title}.', number: 'N.º {number}', bestOf: 'O mellor do mes',
    stories: { one: '{count} artigo', other: '{count} artigos' },
  },
} satisfies Language
