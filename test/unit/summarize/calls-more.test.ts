// Which sentences of the languages with few phrases speak to the reader?
import { expect, it } from 'vitest'
import { isChatter } from '../../../src/summarize/admissible.ts'

const CALLS: readonly [language: string, ...sentences: string[]][] = [
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

const NEWS: readonly [language: string, sentence: string][] = [
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

const calls = CALLS.flatMap(([language, ...all]) => all.map((text) => [language, text] as const))

it.each(calls)('in %s: %s', (language, text) => {
  expect(isChatter(text, language)).toBe(true)
})

it.each(NEWS)('not in %s: %s', (language, text) => {
  expect(isChatter(text, language)).toBe(false)
})
