// What does Digestif know of Malay?
import type { Language } from './language.ts'

/** Malay. */
export const ms = {
  tags: ['ms'], isGuessed: false,
  names: { own: 'bahasa melayu', english: 'malay' },
  phrases: {
    dangling: `berkat itu|dengan bantuannya|hal yang sama|
      ini|itu|dia|ia|mereka|beliau|baginda|hal ini|hal itu|perkara ini|perkara itu|perkara tersebut|namun|
      tetapi|tapi|akan tetapi|dan|atau|jadi|maka|oleh itu|oleh kerana itu|kerana itu|sebab itu|oleh sebab itu|justeru|
      justeru itu|untuk itu|lalu|kemudian|selepas itu|selepas ini|setelah itu|sebelum itu|sejak itu|ketika itu|
      pada masa itu|pada masa yang sama|sementara itu|dalam pada itu|selain itu|di samping itu|tambahan pula|
      tambahan lagi|malah|malahan|bahkan|walau bagaimanapun|bagaimanapun|walaupun begitu|walaupun demikian|
      meskipun begitu|meskipun demikian|namun begitu|namun demikian|sungguhpun begitu|dengan itu|dengan demikian|
      contohnya|misalnya|sebagai contoh|sebaliknya|dengan kata lain|sebenarnya|sudah tentu|akhirnya|pertama,|kedua,|
      ketiga,|pertama sekali|sebagai ganti|sebagai gantinya|gantinya|tanpanya|tanpa dia|tanpa beliau|tanpa mereka|
      tanpa itu|berkat dia|berkatnya|berkat beliau|berkat mereka|* daripada mereka|* antara mereka|* daripadanya|
      salah satu daripadanya|salah seorang daripada mereka|kedua-duanya|dalam kedua-dua|keesokan harinya|esoknya|
      pada keesokan harinya|pada hari berikutnya|* hari kemudian|* minggu kemudian|* bulan kemudian|* tahun kemudian|
      setahun kemudian|sebulan kemudian|seminggu kemudian|di sini|di sana|di situ|dari sana|dari situ|malangnya|ya,|
      tidak,|begitu juga|demikian juga|hasilnya|akibatnya|maksudnya|menurutnya|menurut beliau|baginya|kepadanya|
      untuk me*nya|untuk me* perkara ini|untuk me* perkara itu|inilah|itulah|dalam hal ini|dengan cara ini`,
    text: 'artikel|panduan|tulisan|buku|siri',
    pointer: 'tersebut', within: 'tiada seorang pun daripada mereka|kedua-duanya',
    adding: 'oleh itu|justeru|dengan demikian',
    linking: 'selain itu|di samping itu|tambahan pula|malah|sudah tentu|akhirnya',
    fronted: { by: 'pada|di|dalam|sejak|selepas|sebelum|semasa', pronouns: 'ia|dia|mereka|beliau' },
    turn: 'namun|tetapi|tapi|malangnya|sebaliknya|akhirnya|sebenarnya|walau bagaimanapun|bagaimanapun',
    takesBack: `begitulah sangkaan saya|sekurang-kurangnya begitulah sangkaan saya|saya silap|kami silap|
      saya tersilap|kami tersilap`,
    page: 'dibuka dalam tetingkap baharu|dibuka dalam tab baharu|langkau ke kandungan',
    greeting: `helo|hai|selamat datang|selamat pagi|selamat petang|selamat malam|selamat sejahtera|terima kasih|
      tahniah|selamat tahun baharu|selamat hari raya|jumpa lagi|para pembaca|assalamualaikum`,
    order: `klik|baca juga|baca lagi|baca selanjutnya|lihat juga|langgan|ikuti kami|hubungi|muat turun|kunjungi|
      layari|jangan lupa|jangan lepaskan|maklumat lanjut|untuk maklumat lanjut|sila|mohon`,
    label: 'foto|gambar|sumber|video|penulis|editor|oleh|diterbitkan|dikemas kini|nota|wartawan',
    offer: `klik di sini|langgan buletin|langgan surat berita|ikuti kami|hubungi kami|maklumat lanjut|baca juga|
      baca lagi|buletin kami|di ruangan komen|hak cipta terpelihara|sila`,
    pointing: 'di bawah ini|seperti berikut|tangkapan skrin|halaman ini|di sini.',
    preview: 'dalam artikel ini|dalam tulisan ini|akan kita lihat',
    step: 'katakan|andaikan|bayangkan|mari|sekarang kita|tekan|buka|pasang',
    personal: 'saya|aku', address: 'anda|awak|kamu|kalian',
  },
  pictures: 'foto|gambar',
  genericHeadings: `pengenalan|kandungan|isi kandungan|rumusan|kesimpulan|penutup|latar belakang|soalan lazim|soal jawab|
    sumber|rujukan|nota|nota kaki|pautan|maklumat lanjut|baca juga|artikel berkaitan|penghargaan|lampiran|
    mengenai penulis|tentang penulis|tentang kami|komen|kongsi|langkah seterusnya|contoh|hasil|hubungi`,
  calls: `langgan|ikuti kami|hubungi kami|sertai kami|sertai|daftar sekarang|pendaftaran|muat turun|
    cuba sekarang`,
  series: { steps: 'bab|contoh|langkah|peraturan|pelajaran|petua|rajah|jadual', nouns: 'bahagian episod nombor minggu hari edisi', versions: 'versi' },
  headlines: {
    roundUps: 'berita minggu ini|rumusan mingguan|buletin',
    generic: 'berita minggu mingguan bulan bulanan rumusan buletin kemas kini pautan edisi nota',
  },
  months: `januari|jan februari|feb mac april|apr mei jun julai|jul ogos|ogo september|sep oktober|okt november|nov
    disember|dis`,
  and: 'dan',
  dates: { at: 'pada pukul|pukul', published: 'diterbitkan|disiarkan|tarikh', updated: 'dikemas kini' },
  imprint: { release: 'siaran media|kenyataan media' },
  mail: {
    contents: 'Dalam keluaran ini', lead: 'Berita utama', keyPoints: 'Dalam artikel ini', related: 'Topik yang sama',
    moreStories: 'Juga dalam keluaran ini', updated: 'Dikemas kini', brief: 'Secara ringkas',
    unsubscribe: 'Berhenti melanggan', preferences: 'Langganan anda', viewInBrowser: 'Lihat dalam pelayar', readOn: 'Teruskan membaca di {site}',
    archive: 'Keluaran terdahulu', forward: 'Majukan keluaran ini',
    answer: 'Ada soalan atau pandangan? Balas sahaja e-mel ini.',
    more: 'dan {count} lagi', why: 'Anda menerima e-mel ini kerana anda melanggan {title}.', number: 'Bil. {number}', bestOf: 'Terbaik dalam sebulan',
    stories: { other: '{count} artikel' },
  },
} satisfies Language
