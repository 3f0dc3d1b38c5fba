// What does Digestif know of Indonesian?
import type { Language } from './language.ts'

/** Indonesian. */
export const id = {
  tags: ['id'],
  names: { own: 'bahasa indonesia', english: 'indonesian' },
  and: 'dan',
  drafts: 'draf', unsorted: 'tak berkategori|tanpa kategori|lainnya|artikel',
  fields: 'judul=title|tanggal=date|tanggal terbit=date|diterbitkan=published|dibuat=created|diperbarui=updated|penulis=author|tagar=tags|kategori=category|deskripsi=description|ringkasan=summary|gambar=image|sampul=image|bahasa=lang',
  stopWords: `ada adalah agar akan anda antara apa atau bagi bahwa banyak beberapa belum bisa bukan dalam dan dapat
    dari dengan di dia hanya harus ia ini itu jadi jika juga kami karena ke kepada ketika kita lagi lain lebih masih
    mereka namun oleh pada para saat saja sama sangat saya sebagai sebuah secara sedang sehingga selama semua seperti
    serta setelah suatu sudah tahun tanpa telah tentang terhadap tersebut tetapi tidak untuk yang`,
  phrases: {
    dangling: `* besar dari mereka|sebagian besar darinya|kedua * tersebut|dengan bantuannya|dengan bantuan mereka|hal yang sama|
      ini|itu|dia|ia|mereka|beliau|hal ini|hal itu|hal tersebut|namun|tetapi|tapi|akan tetapi|dan|atau|jadi|
      maka|karena itu|karenanya|oleh karena itu|oleh sebab itu|sebab itu|untuk itu|lalu|lantas|kemudian|setelah itu|
      sesudah itu|sebelum itu|sejak itu|sejak saat itu|saat itu|ketika itu|selain itu|selain dia|di samping itu|
      selanjutnya|berikutnya|sementara itu|padahal|meski demikian|meskipun demikian|walaupun demikian|walau demikian|
      meski begitu|meskipun begitu|walau begitu|kendati demikian|kendati begitu|dengan demikian|dengan begitu|
      misalnya|contohnya|sebagai contoh|di sisi lain|sebaliknya|dengan kata lain|bahkan|sebenarnya|tentu saja|
      akhirnya|pertama,|kedua,|ketiga,|pertama-tama|terakhir,|sebagai gantinya|sebagai ganti|gantinya|tanpanya|
      tanpa dia|tanpa mereka|tanpa itu|tanpa hal itu|berkat dia|berkatnya|berkat mereka|berkat itu|berkat hal itu|
      * di antaranya|* di antara mereka|* dari mereka|* dari keduanya|salah satunya|keduanya|dalam kedua kasus|
      pada kedua kasus|di kedua kasus|dalam kedua hal|keesokan harinya|esok harinya|hari berikutnya|
      pada hari berikutnya|* hari kemudian|* minggu kemudian|* bulan kemudian|* tahun kemudian|setahun kemudian|
      sebulan kemudian|seminggu kemudian|sehari kemudian|tak lama kemudian|di sini|di sana|di situ|dari sana|
      dari situ|dari sini|sayangnya|ya,|tidak,|begitu pula|begitu juga|demikian pula|demikian juga|hasilnya|akibatnya|
      alasannya|artinya|menurutnya|menurut dia|baginya|bagi mereka|kepadanya|untuk me*nya|untuk me* hal ini|
      untuk me* hal itu|untuk me* hal tersebut|guna me*nya|inilah|itulah|atas dasar itu|dalam hal ini|dengan cara ini|
      dengan cara itu`,
    text: 'artikel|panduan|tulisan|buku|seri',
    pointer: 'tersebut',
    within: 'tak satu pun dari mereka|tidak satu pun dari mereka|tak satu pun di antaranya|keduanya',
    adding: 'karenanya|oleh karena itu|dengan demikian',
    linking: 'selain itu|di samping itu|bahkan|tentu saja|akhirnya',
    fronted: { by: 'pada|di|dalam|sejak|setelah|sebelum|selama', pronouns: 'ia|dia|mereka|beliau' },
    turn: 'namun|tetapi|tapi|sayangnya|sebaliknya|padahal|akhirnya|sebenarnya|justru',
    takesBack: `begitu pikir saya|setidaknya begitu pikir saya|saya salah|kami salah|ternyata saya salah|
      ternyata kami salah`,
    page: 'terbuka di jendela baru|terbuka di tab baru|langsung ke konten|lompat ke konten',
    greeting: `kami mengucapkan terima kasih|kami ingin berterima kasih|kami berterima kasih|terima kasih banyak|
      terima kasih kepada|kami mohon maaf|
      halo|hai|selamat datang|selamat pagi|selamat siang|selamat sore|selamat malam|terima kasih|
      selamat tahun baru|selamat natal|selamat hari raya|sampai jumpa|pembaca yang budiman|assalamualaikum`,
    order: `klik|baca juga|baca selengkapnya|simak juga|lihat juga|berlangganan|ikuti kami|hubungi|unduh|kunjungi|
      daftarkan|jangan lupa|jangan lewatkan|informasi lebih lanjut|untuk informasi lebih lanjut|silakan|mohon`,
    label: 'foto|gambar|sumber|video|penulis|editor|oleh|diterbitkan|diperbarui|catatan|reporter',
    offer: `ucapan terima kasih kami|
      klik di sini|klik tautan|berlangganan|ikuti kami|hubungi kami|informasi lebih lanjut|baca juga|
      baca selengkapnya|buletin kami|newsletter kami|di kolom komentar|hak cipta dilindungi|silakan|mohon`,
    pointing: 'di bawah ini|di atas ini|seperti berikut|sebagai berikut|tangkapan layar|halaman ini|di sini.',
    preview: 'dalam artikel ini|pada artikel ini|dalam tulisan ini|akan kita lihat',
    step: 'misalkan|bayangkan|katakanlah|mari|sekarang kita|tekan|buka|pasang|instal',
    personal: 'saya|aku', address: 'anda|kamu|kalian',
  },
  goingOn: 'baca selengkapnya|selengkapnya',
  pictures: 'foto',
  figures: 'gambar|tabel',
  positions: 'kiri|kanan|tengah',
  chrome: {
    menu: { whole: 'beranda|cari|tutup|kembali|selengkapnya|baca selengkapnya|masuk|daftar|tentang kami|hubungi kami|berita' },
    share: { whole: 'bagikan' }, legal: { whole: 'kebijakan privasi|pedoman media siber' },
    related: { whole: 'baca juga|berita terkait|artikel terkait|terpopuler|berita terbaru|rekomendasi', opening: 'baca juga' },
    comments: { whole: 'komentar|tulis komentar|tinggalkan balasan|balas' }, advert: { whole: 'iklan' },
    about: { whole: 'penulis|editor', opening: 'ditulis oleh|diterbitkan' },
  },
  byline: { others: 'editor|penerjemah|penyunting', nobody: 'redaksi|tim redaksi|anonim|admin', author: 'penulis|oleh|ditulis oleh|reporter' },
  genericHeadings: `pendahuluan|pengantar|kata pengantar|daftar isi|ringkasan|rangkuman|kesimpulan|penutup|
    latar belakang|pertanyaan umum|tanya jawab|sumber|referensi|daftar pustaka|catatan|catatan kaki|tautan|
    informasi lebih lanjut|baca juga|artikel terkait|ucapan terima kasih|lampiran|tentang penulis|tentang kami|
    komentar|bagikan|langkah selanjutnya|langkah berikutnya|contoh|hasil|berita|kontak|kembali ke atas`,
  calls: `mulai sekarang|mulai sekarang juga|pesan demo|berlangganan|ikuti kami|hubungi kami|bergabunglah|bergabung|donasi|daftar sekarang|pendaftaran|unduh|
    coba sekarang|coba gratis`,
  series: { steps: 'bab|contoh|langkah|aturan|pelajaran|tip|gambar|tabel', nouns: 'bagian episode nomor minggu hari edisi', versions: 'versi' },
  skips: 'lompat ke|langsung ke|skip ke',
  openers: 'Ini|Pada|Untuk|Dengan|Dalam|Para',
  months: `januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu september|sep oktober|okt
    november|nov desember|des`,
  dates: { at: 'pukul|jam', entry: 'entri ini|artikel ini|pos ini|tulisan ini', on: 'pada', dayMark: 'tanggal', published: 'diterbitkan|dipublikasikan|diposting|terbit|tayang|tanggal terbit', updated: 'diperbarui|terakhir diperbarui|diubah' },
  headlines: {
    roundUps: 'rangkuman mingguan|berita pekan ini|minggu ini di|buletin|kilas berita',
    generic: 'rangkuman mingguan bulanan minggu pekan bulan berita buletin pembaruan kabar laporan',
  },
  imprint: { release: 'siaran pers|rilis pers|untuk segera disiarkan' },
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
