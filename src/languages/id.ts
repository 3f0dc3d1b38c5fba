// What does Digestif know of Indonesian?
import type { Language } from './language.ts'

/** Indonesian. */
export const id = {
  tags: ['id'],
  drafts: 'draf',
  stopWords: `ada adalah agar akan anda antara apa atau bagi bahwa banyak beberapa belum bisa bukan dalam dan dapat
    dari dengan di dia hanya harus ia ini itu jadi jika juga kami karena ke kepada ketika kita lagi lain lebih masih
    mereka namun oleh pada para saat saja sama sangat saya sebagai sebuah secara sedang sehingga selama semua seperti
    serta setelah suatu sudah tahun tanpa telah tentang terhadap tersebut tetapi tidak untuk yang`,
  goingOn: 'baca selengkapnya|selengkapnya',
  chrome: {
    menu: { whole: 'beranda|cari|tutup|kembali|selengkapnya|baca selengkapnya|masuk|daftar|tentang kami|hubungi kami|berita' },
    share: { whole: 'bagikan' }, legal: { whole: 'kebijakan privasi|pedoman media siber' },
    related: { whole: 'baca juga|berita terkait|artikel terkait|terpopuler|berita terbaru|rekomendasi', opening: 'baca juga' },
    comments: { whole: 'komentar|tulis komentar|tinggalkan balasan|balas' }, advert: { whole: 'iklan' },
    about: { whole: 'penulis|editor', opening: 'ditulis oleh|diterbitkan' },
  },
  byline: { author: 'penulis|oleh' },
  months: `januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu september|sep oktober|okt
    november|nov desember|des`,
  dates: { on: 'pada', dayMark: 'tanggal' },
  headlines: {
    roundUps: 'rangkuman mingguan|berita pekan ini|minggu ini di|buletin|kilas berita',
    generic: 'rangkuman mingguan bulanan minggu pekan bulan berita buletin pembaruan kabar laporan',
  },
  mail: {
    contents: 'Dalam edisi ini', lead: 'Berita utama', keyPoints: 'Dalam artikel ini', related: 'Topik yang sama',
    moreStories: 'Juga dalam edisi ini', updated: 'Diperbarui', brief: 'Sekilas', unsubscribe: 'Berhenti berlangganan',
    preferences: 'Langganan Anda', viewInBrowser: 'Lihat di peramban', readOn: 'Lanjutkan membaca di {site}', more: 'dan {count} lainnya',
    archive: 'Edisi sebelumnya', forward: 'Teruskan edisi ini',
    answer: 'Ada pertanyaan atau masukan? Balas saja email ini.',
    why: 'Anda menerima email ini karena berlangganan {title}.', number: 'No. {number}', bestOf: 'Terbaik dalam sebulan',
    stories: { other: '{count} artikel' },
  },
} satisfies Language
