// What does Digestif know of Latvian?
import type { Language } from './language.ts'

/** Latvian. */
export const lv = {
  tags: ['lv'],
  names: { own: 'latviešu|latviski|latviešu valoda', english: 'latvian' },
  drafts: 'melnraksts|melnraksti', unsorted: 'bez kategorijas|raksti',
  and: 'un',
  phrases: {
    dangling: `ar viņa palīdzību|ar viņas palīdzību|ar viņu palīdzību|rezultātā,|
      bez viņa|bez viņas|bez viņiem|bez tā|bez tās|bez tiem|pateicoties viņam|pateicoties viņai|
      pateicoties viņiem|pateicoties tam|pateicoties tai|* no viņiem|* no viņām|* no tiem|* no tām|tas|tā|tie|tās|to|
      tam|tai|tajā|tajos|tiem|tām|tos|šis|šī|šie|šīs|šo|šim|šai|šajā|šajos|šajās|šiem|šīm|šos|šādi|šāds|šāda|šādu|šādā|
      viņš|viņa|viņi|viņas|viņu|viņam|viņai|viņiem|viņām|viņus|ar viņu|ar viņiem|ar to|ar tiem|par viņu|par viņiem|
      par to|par tiem|pie viņa|pie viņas|pie viņiem|pie tā|no viņa|no viņas|no viņiem|no tā|no tās|no tiem|no tām|
      uz viņu|uz to|pēc viņa|pēc viņas|pēc viņu|pēc tā|pēc tam|pirms tam|pirms tā|kopš tā|kopš tā laika|kopš tiem|
      līdz tam|līdz ar to|starp tiem|starp tām|starp viņiem|viņu vidū|to vidū|zem tā|zem tās|virs tā|virs tās|
      blakus tam|blakus tai|pretī tam|pret to|pret viņu|caur to|caur šo|tādēļ|tāpēc|tālab|tādējādi|tā rezultātā|
      šī iemesla|šā iemesla|tā vietā|to vietā|viņa vietā|viņas vietā|tā dēļ|tās dēļ|to dēļ|viņa dēļ|viņas dēļ|
      par spīti tam|neskatoties uz to|neraugoties uz to|tomēr|taču|bet|un|vai arī|tikai tad|tātad|tad|pēcāk|vēlāk|
      tobrīd|toreiz|tolaik|tikmēr|tajā pašā|tajā laikā|vienlaikus|turklāt|bez tam|vēl jo vairāk|arī|tāpat|līdzīgi|
      piemēram|no otras puses|no vienas puses|citiem vārdiem|citiem vārdiem sakot|īsāk sakot|īsi sakot|patiesībā|
      tiešām|protams|diemžēl|par laimi|beidzot|visbeidzot|galu galā|pirmkārt|otrkārt|treškārt|vispirms|gluži pretēji|
      tieši otrādi|pretējā gadījumā|citādi|citādāk|šādā gadījumā|tādā gadījumā|jo|šeit|te|tur|no turienes|turp|šurp|
      tāds|tāda|tādi|tādas|tādu|tādā|tādos|abi|abas|abiem|abām|abus|abos|abās|abos gadījumos|abās reizēs|pārējie|
      pārējās|lai to|lai viņu|lai viņus|lai tos|lai tās|kad tas|kad viņš|kad viņa|kad viņi|ja tas|* dienas vēlāk|
      * dienām vēlāk|* nedēļas vēlāk|* mēnešus vēlāk|* gadus vēlāk|* gadu vēlāk|dienu vēlāk|nedēļu vēlāk|mēnesi vēlāk|
      gadu vēlāk|nākamajā dienā|nākamajā rītā|otrā dienā|otrā rītā|tajā dienā|tajā pašā dienā|drīz pēc tam|
      neilgi pēc tam|tūlīt pēc tam|tai pašā|iemesls ir|iemesls tam|rezultāts ir|jā,|nē,`,
    standing: `tas, ka|tas, ko|tas, kas|tas, kā|tas, cik|tas, vai|to, ka|to, ko|to, kas|to, kā|to, cik|to, vai|tā, ka|
      tā, kas|tie, kas|tie, kuri|tie, kuriem|tās, kas|tās, kuras|tam, kas|tam, ka|tam, lai|tiem, kas|tiem, kuri|
      tos, kas|tos, kuri|tur, kur|tad, kad|tad, ja|tāpēc, ka|tādēļ, ka|tā kā|tā sauc*|tā saukt*|tā dēvēt*|pēc tam, kad|
      * pēc tam, kad|pēc tā, ka|pirms tam, kad|kopš tā laika, kad|līdz tam, kad|par to, *|ar to, ka|no tā, *|uz to, ka|
      pie tā, ka|neskatoties uz to, ka|neraugoties uz to, ka|par spīti tam, ka|tā vietā, lai|pateicoties tam, ka|
      arī turpmāk|līdzīgi kā|tāpat kā|vienlaikus ar|tikmēr kad|otrā dienā pēc|jo vairāk|jo lielāk*|jo mazāk*|jo ilgāk*|
      jo tuvāk*|jo labāk*`,
    text: `raksts|raksta|rakstā|rakstu|ieraksts|ierakstā|teksts|tekstā|ceļvedis|ceļvedī|intervija|intervijā|grāmata|
      grāmatas|grāmatā|grāmatu`,
    pointer: 'šis|šī|šie|šīs|šo|šim|šai|šajā|šajos|šajās|šiem|šīm|šos|šādu|šādā',
    season: `gada|gadā|gads|gadu|gadiem|nedēļ|nedēļas|nedēļā|nedēļu|nedēļa|mēneša|mēnesī|mēnesi|mēnesis|pirmdien|
      otrdien|trešdien|ceturtdien|piektdien|sestdien|svētdien|pirmdienu|sestdienu|svētdienu|sestdienas|svētdienas|
      vasaras|vasaru|vasarā|vasara|ziemas|ziemu|ziemā|ziema|pavasara|pavasarī|pavasari|rudens|rudenī|rudeni|sezonā|
      sezonas|sezonu|rīta|rītā|vakarā|vakara|dienās|dienu|dienas|dienā|gadsimta|gadsimtā|brīža|brīdī|ceturksnī`,
    within: 'neviens no viņiem|neviens no tiem|neviena no tām|nekas no tā|abos gadījumos',
    adding: 'tāpēc|tādēļ|tādējādi|tātad', contrasting: 'tomēr',
    linking: 'turklāt|bez tam|arī|tāpat|protams|visbeidzot|šajā sakarā|saistībā ar to',
    fronted: { by: 'pēc|pirms|kopš|līdz|no|uz|ap', pronouns: 'viņš|viņa|viņi|viņas|viņu|viņam|viņai|viņiem|viņus' },
    turn: 'bet|taču|tomēr|diemžēl|gluži pretēji|galu galā|patiesībā|vairs ne',
    takesBack: `tā es domāju|tā mēs domājām|vismaz tā es domāju|vismaz tā mēs domājām|es kļūdījos|mēs kļūdījāmies|
      tad viss mainījās`,
    page: 'atveras jaunā logā|atvērsies jaunā logā|atveras jaunā cilnē|pāriet uz saturu',
    greeting: `sveiki|sveicināti|čau|labdien|labrīt|labvakar|laipni lūdzam|laipni lūgti|mīļie|dārgie|cienījamie|
      godātie|paldies|pateicamies|apsveicam|priecīgus ziemassvētkus|laimīgu jauno gadu|uz redzēšanos|uz tikšanos`,
    order: `abonējiet|pierakstieties|piesakieties|reģistrējieties|sekojiet mums|klikšķiniet|noklikšķiniet|spiediet|
      lasiet|izlasiet|skatieties|apskatiet|klausieties|uzziniet|vairāk informācijas|dalieties|lejupielādējiet|
      sazinieties|pievienojieties|apmeklējiet|neaizmirstiet|rakstiet mums|balsojiet|pasūtiet|pērciet|atbalstiet|
      izmēģiniet|nāciet|aicinām|lūdzu|lūdzam`,
    label: 'foto|fotogrāfija|attēls|avots|video|autors|autore|teksts|publicēts|atjaunots|atjaunināts|piezīme|tulkojums',
    offer: `klikšķiniet šeit|noklikšķiniet šeit|spiediet šeit|abonējiet|piesakieties jaunumiem|reģistrējieties|
      sazinieties ar mums|rakstiet mums|vairāk informācijas|uzziniet vairāk|lasiet arī|lasiet vairāk|lasīt vairāk|
      komentāros|visas tiesības aizsargātas|visas tiesības paturētas|sekojiet mums`,
    pointing: `iepriekš minēt*|augstāk minēt*|augstāk norādīt*|augstāk aprakstīt*|zemāk minēt*|zemāk norādīt*|
      tālāk minēt*|skat. augstāk|skat. zemāk|skatīt zemāk|ekrānuzņēmum*|šī lapa|šeit.|šeit!|šeit).`,
    preview: 'šajā rakstā|šajā ierakstā|šajā tekstā|apskatīsim|aplūkosim',
    step: `pieņemsim|teiksim|iedomāsimies|iedomājieties|sāksim|paskatīsimies|tagad varam|klikšķiniet|noklikšķiniet|
      nospiediet|atveriet|izveidojiet|pievienojiet|instalējiet|palaidiet|ievadiet`,
    news: 'paziņojam|iepazīstinām|ar prieku|meklējam',
    personal: 'es|mani|man|manis|mans|mana|manas|manā',
    address: 'jūs|jums|jūsu|varat|vēlaties',
  },
  pictures: 'foto',
  genericHeadings: `ievads|pārskats|kopsavilkums|noslēgums|nobeigums|secinājumi|priekšvārds|pēcvārds|
    biežāk uzdotie jautājumi|jautājumi un atbildes|avoti|atsauces|literatūra|piezīmes|saites|vairāk informācijas|
    papildu informācija|lasiet arī|saistītie raksti|pateicības|pielikums|saturs|satura rādītājs|par autoru|par mums|
    komentāri|dalīties|nākamie soļi|kas tālāk|piemērs|piemēri|rezultāti|jaunumi|kontakti`,
  calls: `pierakstieties|abonējiet|sekojiet mums|sazinieties ar mums|pievienojieties|atbalstiet mūs|ziedojiet|
    reģistrējieties|lejupielādēt|izmēģiniet`,
  series: { steps: 'nodaļa|piemērs|solis|noteikums|nodarbība|padoms|attēls|tabula', nouns: 'daļa sērija numurs nedēļa diena', versions: 'versija' },
  headlines: {
    roundUps: 'nedēļas apskats|nedēļas ziņas|nedēļas saites|biļetens|jaunumu vēstule',
    generic: 'nedēļa nedēļas mēnesis mēneša apskats ziņas ziņa jaunumi atjauninājums biļetens saites kopsavilkums numurs izdevums piezīmes īsumā',
  },
  months: `janvāris|janv|janvārī februāris|febr|februārī marts|martā aprīlis|apr|aprīlī maijs|maijā
    jūnijs|jūn|jūnijā jūlijs|jūl|jūlijā augusts|aug|augustā|aug septembris|sept|septembrī
    oktobris|okt|oktobrī novembris|nov|novembrī decembris|dec|decembrī`,
  dates: { at: 'plkst.', yearMark: 'gada', published: 'publicēts|publicēta|pievienots|datums', updated: 'atjaunināts|atjaunots|labots' },
  byline: { others: 'tulkojums|tulkoja', nobody: 'redakcija|anonīms', author: 'autors|autore' },
  imprint: { release: 'preses relīze|paziņojums presei' },
  mail: {
    contents: 'Šajā numurā', lead: 'Galvenais', keyPoints: 'Rakstā', related: 'Par šo tēmu',
    moreStories: 'Vēl šajā numurā', updated: 'Atjaunināts', brief: 'Īsumā', unsubscribe: 'Atteikties',
    preferences: 'Jūsu abonements', viewInBrowser: 'Skatīt pārlūkā', readOn: 'Turpināt lasīt: {site}', more: 'un vēl {count}',
    archive: 'Iepriekšējie numuri', forward: 'Pārsūtīt šo numuru',
    answer: 'Jautājumi vai ierosinājumi? Vienkārši atbildiet uz šo e-pastu.',
    why: 'Jūs saņemat šo e-pastu, jo abonējat {title}.', number: 'Nr. {number}', bestOf: 'Mēneša labākais',
    stories: { zero: '{count} rakstu', one: '{count} raksts', other: '{count} raksti' },
  },
} satisfies Language
