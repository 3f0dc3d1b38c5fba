// Which words does the mail itself say, in the newsletter's language?

/** The words of a mail that no article says. */
export interface Words {
  readonly contents: string
  /** Above the lead story. */
  readonly lead: string
  readonly keyPoints: string
  readonly related: string
  /** The title of the last section, for stories that fit no other: one or many. */
  readonly moreStories: string
  /** The title of the section of stories that earlier issues carried in another form. */
  readonly updated: string
  readonly brief: string
  readonly unsubscribe: string
  readonly viewInBrowser: string
  /** Holds `{site}`: where the link leads. */
  readonly readOn: string
  /** Holds `{count}`: how many a list leaves out. */
  readonly more: string
  /** Holds `{title}`: why the reader gets this mail. */
  readonly why: string
  /** Holds `{number}`. */
  readonly number: string
  /** By Unicode's plural categories; each may hold `{count}`. */
  readonly stories: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }
}

/** The words of a language tag such as `de-AT`, or English for a language that is not in the table. */
export function wordsFor(language: string): Words {
  return TABLE.get(language.split('-')[0]?.toLowerCase() ?? '') ?? ENGLISH
}

/** A phrase with its holes filled. */
export function fill(phrase: string, holes: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => holes[name] ?? whole)
}

const ENGLISH: Words = {
  contents: 'In this issue',
  lead: 'Top story',
  keyPoints: 'In this article',
  related: 'Also on this',
  moreStories: 'Also in this issue',
  updated: 'Updated',
  brief: 'In brief',
  unsubscribe: 'Unsubscribe',
  viewInBrowser: 'View in browser',
  readOn: 'Read on at {site}',
  more: 'and {count} more',
  why: 'You receive this email because you subscribed to {title}.',
  number: 'No. {number}',
  stories: { one: '{count} story', other: '{count} stories' },
}

const TABLE: ReadonlyMap<string, Words> = new Map([
  ['en', ENGLISH],
  [
    'de',
    {
      contents: 'In dieser Ausgabe',
      lead: 'Aufmacher',
      keyPoints: 'In diesem Artikel',
      related: 'Auch dazu',
      moreStories: 'Außerdem in dieser Ausgabe',
      updated: 'Aktualisiert',
      brief: 'Kurz gemeldet',
      unsubscribe: 'Abbestellen',
      viewInBrowser: 'Im Browser ansehen',
      readOn: 'Weiterlesen auf {site}',
      more: 'und {count} weitere',
      why: 'Sie erhalten diese E-Mail, weil Sie {title} abonniert haben.',
      number: 'Nr. {number}',
      stories: { one: '{count} Beitrag', other: '{count} Beiträge' },
    },
  ],
  [
    'fr',
    {
      contents: 'Dans ce numéro',
      lead: 'À la une',
      keyPoints: 'Dans cet article',
      related: 'Sur le même sujet',
      moreStories: 'Aussi dans ce numéro',
      updated: 'Mis à jour',
      brief: 'En bref',
      unsubscribe: 'Se désabonner',
      viewInBrowser: 'Voir dans le navigateur',
      readOn: 'Lire la suite sur {site}',
      more: 'et {count} autres',
      why: 'Vous recevez cet e-mail car vous êtes abonné à {title}.',
      number: 'N° {number}',
      stories: { one: '{count} article', other: '{count} articles' },
    },
  ],
  [
    'es',
    {
      contents: 'En este número',
      lead: 'En portada',
      keyPoints: 'En este artículo',
      related: 'Sobre el mismo tema',
      moreStories: 'También en este número',
      updated: 'Actualizado',
      brief: 'En breve',
      unsubscribe: 'Darse de baja',
      viewInBrowser: 'Ver en el navegador',
      readOn: 'Seguir leyendo en {site}',
      more: 'y {count} más',
      why: 'Recibe este correo porque está suscrito a {title}.',
      number: 'N.º {number}',
      stories: { one: '{count} artículo', other: '{count} artículos' },
    },
  ],
  [
    'it',
    {
      contents: 'In questo numero',
      lead: 'In primo piano',
      keyPoints: 'In questo articolo',
      related: 'Sullo stesso tema',
      moreStories: 'Anche in questo numero',
      updated: 'Aggiornamenti',
      brief: 'In breve',
      unsubscribe: 'Annulla l’iscrizione',
      viewInBrowser: 'Apri nel browser',
      readOn: 'Continua su {site}',
      more: 'e altri {count}',
      why: 'Ricevi questa email perché hai un abbonamento a {title}.',
      number: 'N. {number}',
      stories: { one: '{count} articolo', other: '{count} articoli' },
    },
  ],
  [
    'pt',
    {
      contents: 'Nesta edição',
      lead: 'Em destaque',
      keyPoints: 'Neste artigo',
      related: 'Sobre o mesmo tema',
      moreStories: 'Também nesta edição',
      updated: 'Atualizado',
      brief: 'Em resumo',
      unsubscribe: 'Cancelar a subscrição',
      viewInBrowser: 'Ver no navegador',
      readOn: 'Continuar a ler em {site}',
      more: 'e mais {count}',
      why: 'Recebe este e-mail porque subscreveu {title}.',
      number: 'N.º {number}',
      stories: { one: '{count} artigo', other: '{count} artigos' },
    },
  ],
  [
    'nl',
    {
      contents: 'In dit nummer',
      lead: 'Hoofdverhaal',
      keyPoints: 'In dit artikel',
      related: 'Ook hierover',
      moreStories: 'Ook in dit nummer',
      updated: 'Bijgewerkt',
      brief: 'Kort nieuws',
      unsubscribe: 'Uitschrijven',
      viewInBrowser: 'Bekijken in de browser',
      readOn: 'Verder lezen op {site}',
      more: 'en nog {count}',
      why: 'U ontvangt deze e-mail omdat u bent geabonneerd op {title}.',
      number: 'Nr. {number}',
      stories: { one: '{count} artikel', other: '{count} artikelen' },
    },
  ],
  [
    'sv',
    {
      contents: 'I det här numret',
      lead: 'Toppnyhet',
      keyPoints: 'I artikeln',
      related: 'Mer om detta',
      moreStories: 'Också i det här numret',
      updated: 'Uppdaterat',
      brief: 'I korthet',
      unsubscribe: 'Avsluta prenumerationen',
      viewInBrowser: 'Visa i webbläsaren',
      readOn: 'Läs vidare på {site}',
      more: 'och {count} till',
      why: 'Du får det här mejlet eftersom du prenumererar på {title}.',
      number: 'Nr {number}',
      stories: { one: '{count} artikel', other: '{count} artiklar' },
    },
  ],
  [
    'ja',
    {
      contents: 'この号の内容',
      lead: 'トップ記事',
      keyPoints: '記事の見出し',
      related: '関連記事',
      moreStories: 'ほかの記事',
      updated: '更新された記事',
      brief: '短信',
      unsubscribe: '配信停止',
      viewInBrowser: 'ブラウザで表示',
      readOn: '{site} で続きを読む',
      more: 'ほか{count}本',
      why: '「{title}」にご登録いただいているため、このメールをお送りしています。',
      number: '第{number}号',
      stories: { other: '記事{count}本' },
    },
  ],
  [
    'zh',
    {
      contents: '本期内容',
      lead: '头条',
      keyPoints: '文章要点',
      related: '相关报道',
      moreStories: '本期还有',
      updated: '更新',
      brief: '简讯',
      unsubscribe: '退订',
      viewInBrowser: '在浏览器中查看',
      readOn: '在 {site} 阅读全文',
      more: '另有 {count} 篇',
      why: '您收到此邮件是因为您订阅了《{title}》。',
      number: '第 {number} 期',
      stories: { other: '{count} 篇文章' },
    },
  ],
  [
    'ar',
    {
      contents: 'في هذا العدد',
      lead: 'الخبر الرئيسي',
      keyPoints: 'في هذا المقال',
      related: 'في الموضوع نفسه',
      moreStories: 'أيضًا في هذا العدد',
      updated: 'محدَّث',
      brief: 'باختصار',
      unsubscribe: 'إلغاء الاشتراك',
      viewInBrowser: 'عرض في المتصفح',
      readOn: 'تابع القراءة على {site}',
      more: 'و{count} غيرها',
      why: 'تصلك هذه الرسالة لأنك مشترك في {title}.',
      number: 'العدد {number}',
      stories: { one: 'مقال واحد', two: 'مقالان', few: '{count} مقالات', many: '{count} مقالًا', other: '{count} مقال' },
    },
  ],
])

/** The languages in which a mail has words of its own. */
export const languages: readonly string[] = [...TABLE.keys()]
