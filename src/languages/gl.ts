// What does Digestif know of Galician?
import type { Language } from './language.ts'
import { pt } from './pt.ts'

/** Galician. */
export const gl = {
  tags: ['gl'], isGuessed: false, abbreviations: pt.abbreviations, phrases: pt.phrases,
  drafts: 'borrador|borradores',
  months: `xaneiro|xan febreiro|feb marzo|mar abril|abr maio xuño xullo|xul agosto|ago setembro|set outubro|out
    novembro|nov decembro|dec`,
  and: 'e',
  dates: { ofMonth: 'de', ofYear: 'de', published: 'publicado|publicada|data', updated: 'actualizado|actualizada|modificado' },
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
