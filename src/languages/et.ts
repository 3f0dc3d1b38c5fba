// What does Digestif know of Estonian?
import type { Language } from './language.ts'

/** Estonian. */
export const et = {
  tags: ['et'],
  names: { own: 'eesti keel|eesti keeles', english: 'estonian' },
  drafts: 'mustand|mustandid', unsorted: 'määratlemata|kategooriata|varia|artiklid',
  phrases: {
    dangling: `nii avati|nii sai|nii saab|nii on|nii oli|lisaks on|lisaks sellele|lisaks,|sama kehtib|tema abiga|
      nende abiga|nende seas|selle tulemusena|
      see|selle|seda|selles|sellest|sellele|sellel|sellelt|sellega|selleks|sellepärast|need|nende|neid|
      nendes|nendest|nendele|nendel|nendega|neile|neil|neis|neist|ta|tema|tal|talle|talt|teda|temast|temal|temale|
      temaga|temata|nad|nemad|too|tolle|toda|aga|kuid|ent|siiski|ometi|ja|või|ning|seega|niisiis|järelikult|seetõttu|
      siis|seejärel|pärast seda|enne seda|hiljem|vahepeal|samal ajal|peale selle|pealegi|samuti|ka|näiteks|teisalt|
      teisest küljest|ühest küljest|teisisõnu|tegelikult|lõpuks|esiteks|teiseks|kolmandaks|kõigepealt|tema asemel|
      nende asemel|nende asemele|selle asemele|asemele|ilma temata|ilma selleta|ilma nendeta|tänu talle|tänu temale|
      tänu neile|tänu nendele|tänu sellele|* neist|* nendest|mõlemad|mõlemal|mõlema|mõlemas|mõlemat|järgmisel päeval|
      järgmisel hommikul|päev hiljem|nädal hiljem|kuu hiljem|aasta hiljem|* päeva hiljem|* nädalat hiljem|
      * kuud hiljem|* aastat hiljem|siin|seal|siit|sealt|sinna|siia|kahjuks|paraku|jah,|ei,|vaatamata sellele|
      hoolimata sellest|niimoodi|nõnda|samamoodi|vastupidi|nimelt|muidugi|loomulikult|teised|teine neist`,
    standing: `see,|selle,|seda,|selles,|sellest,|sellele,|sellega,|selleks,|need,|nende,|neid,|neile,|nendele,|siis,|
      siis kui|seal,|sellepärast, et|samal ajal kui|samal ajal, kui|ka kõige|selleks aastaks|sellel aastal|
      selle aasta|sellel nädalal|selle nädala|sellel kuul|selle kuu|sellel suvel|selle suve|sellel sügisel|
      selle sügise|sellel talvel|selle talve|sellel kevadel|selle kevade|sellel hooajal|selle hooaja|sellel laupäeval|
      sellel pühapäeval|sellel esmaspäeval|sellel teisipäeval|sellel kolmapäeval|sellel neljapäeval|sellel reedel|
      sellel nädalavahetusel|sellel hetkel|selle sajandi`,
    text: 'artikkel|artikli|artiklis|lugu|loos|postitus|postituses|juhend|raamat',
    within: 'keegi neist|ükski neist|mitte ükski neist|kumbki neist',
    adding: 'samuti|seega|seetõttu', contrasting: 'siiski|seevastu', linking: 'samuti|pealegi|lõpuks|muidugi|loomulikult|peale selle',
    turn: 'aga|kuid|siiski|kahjuks|paraku|lõpuks|tegelikult|vastupidi|ent',
    takesBack: 'nii ma arvasin|nii me arvasime|vähemalt nii ma arvasin|ma eksisin|me eksisime',
    page: 'avaneb uues aknas|avaneb uuel vahelehel|liigu sisu juurde',
    greeting: `tere|tervist|tere tulemast|tere hommikust|head lugejad|hea lugeja|kallid lugejad|kallid sõbrad|kallis lugeja|lugupeetud|
      aitäh|täname|tänan|palju õnne|head uut aastat|häid jõule|kohtumiseni`,
    order: `telli|tellige|liitu|liituge|vajuta|vajutage|klõpsa|klõpsake|kliki|loe edasi|loe lisa|loe ka|loe lähemalt|
      vaata ka|jälgi meid|jälgige meid|registreeru|registreeruge|ära unusta|ärge unustage|lisateave|lisainfo|
      rohkem infot|võta ühendust|võtke ühendust|tutvu`,
    label: 'foto|fotod|pilt|pildid|allikas|video|autor|tekst|avaldatud|uuendatud|märkus',
    offer: `kliki siia|klõpsa siia|vajuta siia|telli uudiskiri|telli meie|tellige meie|liitu meie|jälgi meid|
      võta ühendust|võtke ühendust|lisainfot leiab|loe edasi|loe lisa|loe ka|meie uudiskirjaga|kommentaarides|
      kõik õigused kaitstud|palun`,
    pointing: 'allpool|ülalpool|järgmises peatükis|ekraanipilt|ekraanipildil|sellel lehel|siin.',
    preview: 'selles artiklis|selles loos|selles postituses',
    step: 'oletame|kujutage ette|kujuta ette|alustame|nüüd saame|vajuta|ava|paigalda',
    personal: 'mina|mind|minu|mulle|mul', address: 'sina|sind|sinu|sulle|teie|teid|teile',
  },
  pictures: 'foto',
  genericHeadings: `sissejuhatus|ülevaade|kokkuvõte|kokkuvõtteks|lõpetuseks|järeldused|taust|eessõna|järelsõna|
    korduma kippuvad küsimused|küsimused ja vastused|allikad|viited|kirjandus|märkused|lingid|lisateave|lisainfo|
    loe ka|loe lisaks|seotud artiklid|tänusõnad|lisad|sisukord|autorist|meist|kommentaarid|jaga|järgmised sammud|
    mis edasi|näide|näited|tulemused|uudised|kontakt`,
  calls: `liitu|liitu meiega|liitu uudiskirjaga|telli uudiskiri|jälgi meid|võta ühendust|toeta meid|anneta|
    registreeru|laadi alla|proovi`,
  series: { steps: 'peatükk|näide|samm|reegel|õppetund|vihje|joonis|tabel|osa', nouns: 'osa number nädal päev', versions: 'versioon' },
  headlines: {
    roundUps: 'nädala ülevaade|nädala uudised|nädala lingid|uudiskiri',
    generic: 'nädal nädala kuu ülevaade uudised uudis uudiskiri uuendus lingid kokkuvõte number väljaanne märkmed lühidalt',
  },
  months: `jaanuar|jaan|jaanuaril veebruar|veebr|veebruaril märts|märtsil aprill|apr|aprillil mai|mail juuni|juunil
    juuli|juulil august|aug|augustil september|sept|septembril oktoober|okt|oktoobril november|nov|novembril
    detsember|dets|detsembril`,
  dates: { at: 'kell', yearMark: 'a|aasta', published: 'avaldatud|lisatud|kuupäev', updated: 'uuendatud|muudetud' },
  and: 'ja',
  byline: { others: 'tõlkis|tõlge', nobody: 'toimetus|anonüümne', author: 'autor|kirjutas|toimetas' },
  imprint: { release: 'pressiteade' },
  mail: {
    contents: 'Selles numbris', lead: 'Esilugu', keyPoints: 'Selles artiklis', related: 'Samal teemal',
    moreStories: 'Veel selles numbris', updated: 'Uuendatud', brief: 'Lühidalt', unsubscribe: 'Loobu tellimusest',
    preferences: 'Teie tellimus', viewInBrowser: 'Vaata brauseris', readOn: 'Loe edasi: {site}', more: 'ja veel {count}',
    archive: 'Varasemad numbrid', forward: 'Saada number edasi',
    answer: 'Küsimusi või mõtteid? Vastake lihtsalt sellele kirjale.',
    why: 'Saate selle kirja, sest olete tellinud uudiskirja {title}.', number: 'Nr {number}', bestOf: 'Kuu parimad',
    stories: { one: '{count} artikkel', other: '{count} artiklit' },
  },
} satisfies Language
