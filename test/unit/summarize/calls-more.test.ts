// Which sentences of several languages call, or label something, rather than tell it?
import { expect, it } from 'vitest'
import { isChatter } from '../../../src/summarize/admissible.ts'

const CALLS: readonly [language: string, ...sentences: string[]][] = [
  ['cs', 'Přihlaste se k odběru našich novinek.', 'Foto: Jana Nováková'],
  ['sk', 'Prihláste sa na odber našich noviniek.', 'Foto: Jana Nováková'],
  ['uk', 'Підпишіться на нашу розсилку.', 'Фото: Олена Коваль'],
  ['bg', 'Абонирайте се за нашия бюлетин.', 'Снимка: Мария Иванова'],
  ['hr', 'Pretplatite se na naš newsletter.', 'Foto: Ana Horvat'],
  ['sr', 'Pretplatite se na naš bilten.', 'Фото: Ана Јовановић'],
  ['sl', 'Naročite se na naše novice.', 'Foto: Ana Novak'],
  ['lt', 'Prenumeruokite mūsų naujienlaiškį.', 'Nuotrauka: Ona Petraitytė'],
  ['lv', 'Piesakieties jaunumiem e-pastā.', 'Foto: Anna Bērziņa'],
  ['kk', 'Жаңалықтарымызға жазылыңыз.', 'Фото: Айгүл Сәрсенова'],
  ['hy', 'Բաժանորդագրվեք մեր լրատվությանը։', 'Լուսանկարը՝ Աննա Պետրոսյան'],
  ['ka', 'გამოიწერეთ ჩვენი სიახლეები.', 'ფოტო: ნინო ბერიძე'],
  ['tr', 'Daha fazla bilgi için buraya tıklayın.', 'Bültenimize abone olun.'],
  ['fi', 'Lue lisää verkkosivuiltamme.', 'Tilaa uutiskirjeemme jo tänään.'],
  ['ro', 'Pentru mai multe informații, vizitați site-ul.', 'Abonați-vă la newsletterul nostru.'],
  ['hu', 'Iratkozzon fel heti hírlevelünkre.', 'További információért kattintson ide.'],
  ['el', 'Εγγραφείτε στο ενημερωτικό μας δελτίο.', 'Για περισσότερες πληροφορίες κάντε κλικ εδώ.'],
  ['he', 'הירשמו לניוזלטר שלנו כבר היום.', 'לפרטים נוספים לחצו כאן.'],
  ['ca', 'Subscriviu-vos al nostre butlletí setmanal.', 'Per a més informació, feu clic aquí.'],
  ['id', 'Klik di sini untuk mendaftar sekarang.', 'Silakan hubungi kami lewat surel.'],
  ['vi', 'Nhấn vào đây để xem lịch chợ.', 'Vui lòng liên hệ với chúng tôi qua thư.'],
  ['et', 'Telli meie iganädalane uudiskiri.', 'Lisainfot leiab meie kodulehelt.'],
  ['ms', 'Klik di sini untuk mendaftar sekarang.', 'Sila hubungi kami melalui e-mel.'],
  ['is', 'Smelltu hér til að skrá þig.', 'Nánari upplýsingar eru á vefnum.'],
  ['th', 'คลิกที่นี่เพื่อดูตารางงาน', 'กรุณาติดต่อเราทางอีเมล'],
  ['bn', 'বিস্তারিত জানতে এখানে ক্লিক করুন।', 'অনুগ্রহ করে আমাদের সঙ্গে যোগাযোগ করুন।'],
  ['ur', 'مزید معلومات کے لیے یہاں کلک کریں۔', 'براہ کرم ہم سے رابطہ کریں۔'],
]

const TELLS: readonly [language: string, ...sentences: string[]][] = [
  ['cs', 'Radnice představila plán nového mostu.'],
  ['sk', 'Radnica predstavila plán nového mosta.', 'Vinár vám víno naleje a ja ho prosím o ďalšie.'],
  ['uk', 'Міська рада показала план нового мосту.'],
  ['bg', 'Общината представи плана за новия мост.'],
  ['hr', 'Grad je predstavio plan novog mosta.', 'Općina i župa zajedno molimo vladu za pomoć.'],
  ['sr', 'Град је представио план новог моста.'],
  ['sl', 'Občina je predstavila načrt novega mostu.'],
  ['lt', 'Savivaldybė pristatė naujo tilto planą.', 'Penkeri metai prašome valstybės pinigų mokyklos stogui.'],
  ['lv', 'Pašvaldība iepazīstināja ar jaunā tilta plānu.'],
  ['kk', 'Әкімдік жаңа көпірдің жобасын көрсетті.'],
  ['hy', 'Քաղաքապետարանը ներկայացրեց նոր կամրջի նախագիծը։'],
  ['ka', 'მერიამ ახალი ხიდის პროექტი წარადგინა.'],
  ['tr', 'Haftalık pazar kentin eski dökümhanesine taşınıyor.'],
  ['fi', 'Tilaa on sadalle veneelle uudessa satamassa.'],
  ['ro', 'Bună parte din oraș rămâne fără apă.'],
  ['hu', 'Kedves gesztussal búcsúzott a város a polgármestertől.'],
  ['el', 'Ο δήμος έκλεισε την παλιά γέφυρα για δύο εβδομάδες.'],
  ['he', 'הצטרפו למחאה אלפי תושבים מכל העיר.'],
  ['ca', "L'ajuntament va tancar el pont vell dues setmanes."],
  ['id', 'Dewan menutup jembatan lama selama dua minggu.'],
  ['vi', 'Hội đồng đóng cây cầu cũ trong hai tuần.'],
  ['et', 'Kallid korterid seisavad sadama ääres tühjana.'],
  ['ms', 'Majlis menutup jambatan lama selama dua minggu.'],
  ['is', 'Kæra bæjarins var tekin fyrir á mánudag.'],
  ['th', 'สภาปิดสะพานเก่าเป็นเวลาสองสัปดาห์'],
  ['bn', 'পরিষদ পুরোনো সেতুটি দুই সপ্তাহ বন্ধ রাখল।'],
  ['ur', 'کونسل نے پرانا پل دو ہفتے بند رکھا۔'],
]

const each = (table: typeof CALLS) =>
  table.flatMap(([language, ...all]) => all.map((text) => [language, text] as const))

it.each(each(CALLS))('in %s: %s', (language, text) => {
  expect(isChatter(text, language)).toBe(true)
})

it.each(each(TELLS))('not in %s: %s', (language, text) => {
  expect(isChatter(text, language)).toBe(false)
})
