// What does Digestif know of Turkish?
import type { Language } from './language.ts'

/** Turkish. */
export const tr = {
  tags: ['tr'],
  names: { own: 'türkçe', english: 'turkish' },
  turnOn: 'etkin',
  drafts: 'taslak|taslaklar', unsorted: 'genel|kategorisiz|kategorilenmemiş|diğer|yazılar', unwritten: 'buraya|kısa|bir|yazının|makalenin|sayfanın|yazı|makale|ekle|ekleyin|yaz|yazın|girin|gelecek|yapılacak',
  fields: 'başlık=title|yayınlandı=published|yayımlandı=published|tarih=date|yayın tarihi=date|yayım tarihi=date|oluşturuldu=created|oluşturulma=created|güncellendi=updated|düzenlenme=updated|yazar=author|yazarlar=author|etiketler=tags|kategori=category|kategoriler=categories|açıklama=description|özet=summary|resim=image|görsel=image|kapak=image|durum=status|dil=lang',
  stopWords: `acaba ama ancak arada artık aslında bana bazı belki ben bende beni benim bile bir biraz birçok biri
    birkaç biz bize bizi bizim böyle bu buna bunlar bunu bunun burada çok çünkü da daha de değil diğer diye dolayı en
    fakat gibi göre hem henüz hep her hiç için içinde ile ilgili ise işte kadar karşın kendi ki kim mı mi mu mü nasıl
    ne neden nerede o olan olarak oldu olduğu olur on ona onlar onu onun orada oysa öyle sana sanki sen siz sonra şey
    şimdi şu tarafından tüm üzere var ve veya ya yani yapılan yerine yine yok zaten`,
  stem: {
    least: 4,
    endings: 'larının lerinin larını lerini ların lerin ları leri lar ler nın nin dan den da de ın in ı i a e',
  },
  abbreviations: {
    open: 'dr prof doç yrd av sn örn bkz alb gen mah cad sok', numbered: 'no s sf tel', either: 'vb vs vd a.ş ltd şti',
  },
  phrases: {
    dangling: `hiçbiri|karşılığında|birlikte|yarısı|aynı şey|sonuç olarak|bunun sonucunda|onun yardımıyla|onların yardımıyla|
      bu|bunu|buna|bunun|bunda|bundan|bununla|bunlar|bunları|bunlara|bunların|bunlardan|bunlarda|o|onu|ona|
      onun|onda|ondan|onunla|onsuz|onlar|onları|onlara|onların|onlardan|onlarda|onlarsız|kendisi|kendisine|kendisini|
      ama|ancak|fakat|lakin|oysa|oysaki|halbuki|ne var ki|yine de|buna rağmen|ve|veya|ya da|yoksa|yani|çünkü|zira|
      nitekim|dolayısıyla|böylece|böylelikle|böyle|öyle|şöyle|öylece|sonra|daha sonra|sonradan|ardından|
      hemen ardından|ertesi gün|bir sonraki gün|ayrıca|üstelik|dahası|örneğin|mesela|öte yandan|diğer yandan|
      diğer taraftan|başka bir deyişle|aynı zamanda|aynı şekilde|benzer şekilde|aksine|tersine|aslında|gerçekten de|
      elbette|tabii|ilk olarak|ikinci olarak|son olarak|sonunda|nihayet|birincisi|ikincisi|üçüncüsü|her ikisi|ikisi|
      ikisi de|üçü de|her iki|içlerinden|aralarından|yerine|yerlerine|burada|buradan|buraya|orada|oradan|oraya|diğeri|
      diğerleri|öbürü|maalesef|ne yazık ki|evet,|hayır,|o zaman|* gün sonra|* hafta sonra|* ay sonra|* yıl sonra|
      kısa süre sonra|kısa bir süre sonra`,
    standing: 'her iki yılda bir|her iki ayda bir|her iki haftada bir|her iki günde bir',
    text: 'yazı|yazıda|yazının|makale|makalede|rehber|rehberde|kitap|dizi',
    pointer: 'bu|bunu|bunun|bunlar|bunları',
    season: `yıl|yılın|yılki|hafta|haftanın|haftaki|ay|ayın|ayki|sabah|sabahki|akşam|akşamki|gece|geceki|yaz|kış|
      bahar|ilkbahar|sonbahar|güz|sezon|mevsim|yüzyıl|yüzyılın|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|
      kadar`,
    within: 'bunların hiçbiri|onların hiçbiri|bunlardan biri|onlardan biri',
    adding: 'ayrıca|dolayısıyla|böylece', linking: 'ayrıca|üstelik|dahası|elbette|son olarak',
    turn: 'ama|ancak|fakat|oysa|ne yazık ki|maalesef|aksine|yine de|sonunda',
    reassuring: 'endişelenmeyin|merak etmeyin|korkmayın|telaşlanmayın',
    takesBack: `en azından öyle sanıyorduk|en azından öyle sanıyordum|biz öyle sanıyorduk|öyle sanmıştık|öyle düşünüyorduk|sonra bir şey değişti|sonra her şey değişti|uzun sürmedi|bu uzun sürmedi|işler değişti|bu bir hataydı|bu doğru değildi|gerçek başkaydı|ama bir sorun var|ancak bir sorun var|ama öyle olmadı|öyle olmadı|
      öyle sanıyordum|öyle sanıyorduk|yanılmışım|yanılmışız|yanılıyordum|yanılıyorduk`,
    page: 'yeni pencerede açılır|yeni sekmede açılır|içeriğe geç',
    greeting: `çok teşekkürler|özür dileriz|
      merhaba|selam|sevgili|değerli okurlar|sayın okurlar|hoş geldiniz|günaydın|iyi günler|iyi akşamlar|
      teşekkürler|teşekkür ederiz|teşekkür ederim|tebrikler|mutlu yıllar|görüşmek üzere`,
    order: `abone olun|abone ol|takip edin|tıklayın|lütfen|daha fazla bilgi için|ayrıntılı bilgi için|
      detaylı bilgi için|kaçırmayın|unutmayın`,
    label: 'fotoğraf|fotoğraflar|foto|görsel|kaynak|video|yazar|yazan|yayınlanma|güncelleme|not',
    offer: `teşekkür ederiz|teşekkür ederim|teşekkür etmek ister*|teşekkürlerimizi|özür dileriz|
      sabırsızlanıyoruz|dört gözle bekliyoruz|buraya tıklayın|tıklayınız|tıklayın|abone olun|bizi takip edin|bize ulaşın|bizimle iletişime|
      daha fazla bilgi için|ayrıntılı bilgi için|detaylı bilgi için|devamını okuyun|yorumlarda|bültenimize|
      tüm hakları saklıdır|lütfen`,
    pointing: 'aşağıdaki|yukarıdaki|ekran görüntüsü|bu sayfa|bu sayfada|burada.',
    preview: 'bu yazıda|bu makalede|göreceğiz',
    step: 'diyelim ki|varsayalım|düşünelim ki|başlayalım|hadi|haydi|şimdi',
    personal: 'ben|beni|bana|benim|benden|bende', address: 'sen|seni|sana|senin|siz|sizi|size|sizin',
  },
  genericHeadings: `giriş|önsöz|genel bakış|özet|sonuç|sonuçlar|arka plan|sıkça sorulan sorular|sorular|kaynaklar|
    kaynakça|notlar|dipnotlar|daha fazla bilgi|ayrıca bakınız|ilgili yazılar|bağlantılar|teşekkürler|teşekkür|ek|
    içindekiler|yazar hakkında|hakkımızda|iletişim|yorumlar|paylaş|sonraki adımlar|örnek|örnekler`,
  calls: `hemen başla|hemen başlayın|abone ol|demo talep edin|teklif alın|bize ulaşın|bize katılın|bizi takip edin|bizimle çalışın|bizi destekleyin|iletişime geçin|abone olun|kaydolun|kayıt olun|hemen deneyin|ücretsiz deneyin|bağış yapın|katılın|sorularınız mı var|geri bildirim|daha fazla bilgi|indir`,
  goingOn: 'devamını oku|okumaya devam et',
  pictures: 'fotoğraf',
  figures: 'şekil|tablo',
  positions: 'solda|sağda|ortada|soldan',
  site: {
    machine: { texts: 'bu özet|bu haber|bu makale|bu metin|bu yazı|bu içerik|bu çeviri', was: '', by: 'yapay zekâ|yapay zeka|otomatik olarak|chatgpt|openai|makine çevirisi' },
    home: 'ana sayfa|anasayfa',
    notices: "tarayıcınız|tarayıcınızı|javascript'i etkinleştirin|aradığınız sayfa|sayfa bulunamadı|robot olmadığınızı|giriş yapın|şifremi unuttum|çerezleri kullan|çerez kullan",
    missing: 'aradığınız sayfa|istediğiniz sayfa|sayfa bulunamadı|sayfa mevcut değil|bölgenizde kullanılamıyor|ülkenizde kullanılamıyor|bulunduğunuz bölgede|içerik artık mevcut değil|insan olduğunuzu', refusals: 'sayfa bulunamadı|erişim engellendi|giriş yap|giriş|hata 404', asides: 'gizliliğinize saygı|tarayıcınız desteklemiyor|bu içerik yalnızca aboneler|bu haber yalnızca aboneler|bu içeriği görmek için|bu içeriği görüntülemek için|çerezleri kabul etmeniz gerekir|okumaya devam etmek için|devamını okumak için abone|zaten abone misiniz',
  },
  chrome: {
    menu: { whole: 'ana sayfa|anasayfa|menü|ara|arama|kapat|geri|ileri|daha fazla|devamını oku|devamı|tümünü gör|kategoriler|arşiv|giriş yap|giriş|çıkış|üye ol|kayıt ol|hesabım|hakkımızda|iletişim|yardım|haberler|gündem|ekonomi|siyaset|dünya|spor|kültür|yazdır|iptal|gönder', opening: 'içeriğe|ana içeriğe' },
    share: { whole: 'paylaş|beğen|kaydet|takip et', opening: 'facebook’ta|twitter’da|bizi takip' },
    signup: { whole: 'abone ol|e-posta adresiniz', opening: 'abonelere özel|yalnızca abonelere|abone olun|bültenimize|e-posta adresinizi' },
    legal: { whole: 'gizlilik politikası|kullanım koşulları|çerez politikası|kabul et|tüm hakları saklıdır', opening: 'bu web sitesi|bu site çerez|web sitemizde|tüm hakları' },
    related: { whole: 'ilgili haberler|ilgili yazılar|ilgili konular|ilginizi çekebilir|bunlar da ilginizi çekebilir|bunu da oku|benzer haberler|benzer yazılar|en çok okunanlar|çok okunanlar|son haberler|son dakika|son yazılar|öne çıkanlar|önerilenler|diğer haberler', opening: 'ilgili|ayrıca bakın|devamını oku' },
    comments: { whole: 'yorumlar|yorum|yorum yap|yorum yaz|bir yorum yaz|bir cevap yazın|yanıtla|cevapla', opening: 'e-posta hesabınız|e-posta adresiniz yay|yorum yapabilmek|bir yanıt yazın' },
    advert: { whole: 'reklam|ilan', opening: 'haberin devamı' }, credit: { opening: 'fotoğraf|kaynak:' },
    about: { whole: 'yazar|etiketler|güncelleme|son güncelleme|son güncelleme tarihi', opening: 'yazar:|yayınlanma|güncelleme' },
  },
  and: 've',
  byline: { others: 'çeviri|çeviren|editör|derleyen', nobody: 'haber merkezi|editör|anonim|bilinmiyor|konuk yazar', author: 'yazar|yazan|muhabir|haber' }, biography: { jobs: 'gazeteci|yazar' }, ago: 'önce',
  skips: 'içeriğe geç|içeriğe atla|ana içeriğe',
  openers: 'Ve|Daha',
  months: `ocak|oca şubat|şub mart|mar nisan|nis mayıs|may haziran|haz temmuz|tem ağustos|ağu eylül|eyl ekim|eki
    kasım|kas aralık|ara`,
  series: { steps: 'bölüm|örnek|adım|kural|ders|ipucu|şekil|tablo|alıştırma|kısım', nouns: 'bölüm sayı hafta gün', versions: 'sürüm' },
  headlines: {
    roundUps: 'haftanın özeti|haftalık özet|haftalık bülten|haftanın haberleri|haftanın bağlantıları|bülten|bu hafta|kısa kısa',
    generic: 'hafta haftanın haftalık ay ayın aylık haber haberler haberleri özet özeti bülten bülteni güncelleme güncellemeler duyuru duyurular rapor sayı notlar kısa',
  },
  dates: { at: 'saat', published: 'yayınlanma tarihi|yayınlanma|yayınlandı|yayımlanma|yayımlandı|yayın tarihi|yayın|eklenme tarihi|eklenme|giriş tarihi|giriş|oluşturulma tarihi|oluşturulma|tarih', entry: 'bu yazı|bu içerik', updated: 'güncelleme tarihi|güncelleme|güncellendi|güncellenme tarihi|güncellenme|son güncelleme' },
  imprint: { release: 'basın bülteni|basın açıklaması|basın duyurusu|derhal yayınlanabilir' },
  editorMarks: 'kaynak belirtilmeli|değiştir|kaynağı değiştir',
  mail: {
    contents: 'Bu sayıda', lead: 'Manşet', keyPoints: 'Bu yazıda', related: 'Aynı konuda',
    moreStories: 'Bu sayıda ayrıca', updated: 'Güncellenenler', brief: 'Kısaca', unsubscribe: 'Abonelikten çık',
    preferences: 'Aboneliğiniz', viewInBrowser: 'Tarayıcıda görüntüle', readOn: '{site} adresinde okumaya devam edin', more: 've {count} yazı daha',
    archive: 'Geçmiş sayılar', forward: 'Bu sayıyı ilet',
    answer: 'Sorunuz veya görüşünüz mü var? Bu e-postayı yanıtlamanız yeterli.',
    why: 'Bu e-postayı {title} bültenine abone olduğunuz için alıyorsunuz.', number: 'Sayı {number}', bestOf: 'Ayın en iyileri',
    stories: { other: '{count} yazı' },
  },
  pages: {
    subscribe: 'Abone ol', email: 'E-posta adresi', name: 'Ad', optional: 'isteğe bağlı',
    trap: 'Bu alanı boş bırakın',
    checkMail: 'Teşekkürler. Onay bağlantısı içeren bir ileti o adrese gönderiliyor. Gelmezse spam klasörüne bakın.',
    badAddress: 'Bu bir e-posta adresi değil. Şöyle yazın: anna@example.com.',
    tooMany: 'Çok fazla istek geldi. Lütfen daha sonra yeniden deneyin.', confirm: 'Onayla',
    confirmAsk: 'Onaylamak için düğmeye basın.', confirmed: 'Onaylandı. Teşekkürler!',
    confirmMail: 'Merhaba,\n\nbiri, umarız siz, bu adresin {title} için kullanılmasını istedi. Lütfen onaylayın:\n\n{link}\n\nBağlantı üç gün geçerlidir. Siz değilseniz bu iletiyi yok sayın: hiçbir şey olmaz.\n',
    confirmSubject: 'Lütfen onaylayın: {title}', unsubscribe: 'Abonelikten çık', unsubscribeAsk: '{title} artık gelmesin mi?',
    unsubscribed: 'Abonelikten çıktınız. Size başka sayı gönderilmeyecek.',
    badLink: 'Bu bağlantı geçerli değil. Kesilmiş olabilir: e-postadan tamamını kopyalayın.',
    expired: 'Bu bağlantı artık geçerli değil.', notFound: 'Bu adreste bir sayfa yok.',
    failed: 'Bir şeyler ters gitti. Lütfen daha sonra yeniden deneyin.', archive: 'Geçmiş sayılar',
    noIssues: 'Henüz sayı yok.', preferences: 'Aboneliğiniz', save: 'Kaydet', saved: 'Kaydedildi.',
    newAddress: 'Yeni e-posta adresi', exportData: 'Verilerimi indir', erase: 'Verilerimi sil',
    eraseAsk: 'Sizin hakkınızda bildiğimiz her şey silinir ve size başka sayı gönderilmez.',
    erased: 'Verileriniz silindi.',
    askedMail: 'Merhaba,\n\nbiri, umarız siz, {title} aboneliğinizin sayfasında şunu istedi:\n\n{what}\n\nLütfen onaylayın:\n\n{link}\n\nBağlantı üç gün geçerlidir. Siz değilseniz bu iletiyi yok sayın: hiçbir şey olmaz.\n',
    often: 'Ne sıklıkla', everyIssue: 'Her sayı', bestOf: 'Her ayın en iyileri',
    pauseUntil: 'Şu güne kadar sayı gönderilmesin', pause: 'Duraklat', resume: 'Her sayıyı yeniden al',
    topics: 'Konular', otherTopics: 'Diğer yazılar', chooseTopics: 'En az bir konu seçin ya da abonelikten çıkın.',
  },
} satisfies Language
