// What does Digestif know of Polish?
import type { Language } from './language.ts'

/** Polish. */
export const pl = {
  tags: ['pl'],
  names: { own: 'polski|po polsku', english: 'polish' },
  consent: 'przechowywanie informacji na urządzeniu|spersonalizowane reklamy i treści',
  turnOn: 'włącz',
  syndicated: 'pojawił się poczatkowo na|pojawił się początkowo na',
  drafts: 'szkic|szkice|wersja robocza', unsorted: 'bez kategorii|nieskategoryzowane|inne|różne|wpisy|artykuły', unwritten: 'tutaj|tu|krótki|krótkie|twój|artykułu|wpisu|strony|dodaj|dodać|wpisz|wstaw|napisz|uzupełnić|do|zrobienia|brak',
  fields: 'tytuł=title|opublikowano=published|opublikowany=published|data publikacji=date|utworzono=created|data utworzenia=created|zmodyfikowano=updated|zaktualizowano=updated|autor=author|autorka=author|autorzy=author|tagi=tags|etykiety=tags|kategoria=category|kategorie=categories|opis=description|streszczenie=summary|podtytuł=subtitle|obraz=image|obrazek=image|okładka=image|stan=state|hasło=password|język=lang',
  stopWords: `a aby ale ani bardzo bez bo by był była było były być chce ci co coś czy czyli dla do gdy gdzie go i ich
    ile im inne iż ja jak jaki jako je jednak jego jej jest jestem jeszcze jeśli już każdy kiedy kilka kto która które
    którego której który których którym którzy lub ma mają może można mnie moje mi mu my na nad nam nas nasz nasze
    nawet nic nich nie niż o od ona one oni ono oraz pan po pod podczas ponieważ poza przed przez przy raz razem
    również się są sobie swoje ta tak taki takie także tam te tego tej ten też to tu tych tylko tym u w we wiele więc
    wszystkie wszystko z za ze że żeby`,
  stem: { least: 4, endings: 'owych owego iego ego ami ach ych ich emu owi ów om em ie ej ą ę y i a e u o' },
  abbreviations: {
    open: 'np m.in tzw tzn hab mgr inż ks św płk ppłk kpt al pl ul os woj gm im wg zob por tj abp',
    numbered: 'nr str s poz art ust pkt rozdz tel ok ryc tab', either: 'itd itp r w tys mln mld godz min ub br',
  },
  phrases: {
    dangling: `obaj|oboje|stamtąd|w odpowiedzi|w zamian|razem|dla niego|dla niej|dla nich|od niego|od niej|od nich|do niego|do niej|do nich|obok niego|obok niej|obok nich|wśród niego|wśród niej|według niego|według niej|według nich|oprócz niego|oprócz niej|oprócz nich|zamiast niego|zamiast niej|zamiast nich|wokół niego|wokół niej|wokół nich|koło niego|koło niej|koło nich|u niego|u niej|u nich|z nim|z nią|z nimi|pod nim|pod nią|pod nimi|nad nim|nad nią|nad nimi|za nim|za nią|za nimi|przed nim|przed nią|przed nimi|między nim|między nią|między nimi|o nim|o niej|o nich|po nim|po niej|po nich|na nim|na niej|na nich|w nim|w niej|w nich|przy nim|przy niej|przy nich|w przeciwieństwie do niego|w przeciwieństwie do niej|w przeciwieństwie do nich|najprostszym sposobem jest|najłatwiejszym sposobem jest|najlepszym sposobem jest|jedynym sposobem jest|najprościej jest|najłatwiej jest|sytuacja jest|odpowiedź brzmi|odpowiedź jest|rozwiązaniem jest|problem w tym|problem polega|różnica polega|powód jest|pytanie brzmi|podobnie jak w przypadku|tak jak w przypadku|wadą jest|aby je|aby go|aby ją|aby ich|żeby je|żeby go|żeby ją|z jego pomocą|z jej pomocą|z ich pomocą|
      wręcz przeciwnie|wśród nich|w rezultacie|w efekcie|w konsekwencji|z kolei|
      jeśli tak|jeśli nie,|w przeciwnym razie|alternatywnie|krótka odpowiedź|druga część|trzecia część|aby to|żeby to|bez niego|bez niej|bez nich|dzięki niej|dzięki niemu|dzięki nim|w międzyczasie|* z nich|
      natomiast|
      to|ten|ta|te|ci|tamten|on|ona|ono|oni|one|jego|jej|ich|jednak|ale|i|a|lub|albo|więc|zatem|dlatego|
      wtedy|potem|następnie|ponadto|poza tym|również|także|też|mimo to|niemniej|na przykład|z drugiej strony|
      z jednej strony|innymi słowy|rzeczywiście|oczywiście|później|w końcu|wreszcie|po pierwsze|po drugie|najpierw|
      w tym|w tej|w tych|z tym|z tą|do tego|dla tego|po tym|przy tym|dzięki temu|tutaj|tu|tam|taki|taka|takie|oba|
      obie|inny|inna|inne|bo|tymczasem|podobnie|niestety|tak,|nie,|* dni później|* tygodnie później|
      * miesiące później|* miesięcy później|* lat później|rok później|następnego dnia|aby * je|aby * go|aby * ją|
      żeby * je|żeby * go|jeden z nich|jedna z nich|
      większość innych|wiele innych|kilka innych|podobny|podobna|podobne|poprzedni|poprzednia|poprzednie|pozostałe|pozostali|dwa inne|dwie inne|kolejny problem|na początek|
      zamiast tego|z tego powodu|taki sam|tak samo|w takim|w takiej|taką|takiego|od tego czasu|do tego czasu|rozwiązaliśmy to|* działa podobnie|* działają podobnie|* robi to samo|
      * * robi to samo`,
    standing: `w odpowiedzi na|w zamian za|razem z|razem ze|w tym roku|w tym miesiącu|w tym tygodniu|w tę sobotę|w tę niedzielę|w ten poniedziałek|w ten wtorek|w tę środę|w ten czwartek|w ten piątek|w ten weekend`,
    release: 'wersja|wersji|wersję|wydanie|wydaniu|wydania|aktualizacja|aktualizacji',
    text: 'część|części|odcinek|odcinku|rozdział|rozdziale|artykuł|artykule|wpis|wpisie|poradnik|poradniku|tekst|tekście',
    pointer: 'ten|tego|tej|tych|tym|tę|takich', season: `weekend|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|wiosnę|jesień|zimę|
      roku|tygodniu|miesiącu|rok|tydzień`,
    within: `nie jest wyjątkiem|nie są wyjątkiem|nie stanowi wyjątku|nie stanowią wyjątku|by to zrobić|aby to zrobić|żeby to zrobić|jak to zrobić|sposób na to|
      żaden z nich|żadna z nich|nic z tego|oba *|obie *|obu *|
      w tym celu|w tym kontekście`,
    shells: `problem|problemu|problemem|problemy|pytanie|pytania|podejście|podejścia|rozwiązanie|rozwiązania|
      metoda|metody|metodę|pomysł|cel|celu|decyzja|decyzji|decyzję|sytuacja|sytuacji|powód|powodu|
      różnica|różnice|wyzwanie|wyzwania|przypadek|przypadku|zasada`,
    adding: 'dlatego|zatem|następnie|wtedy|również|także|też', contrasting: 'jednak|natomiast',
    linking: 'ponadto|poza tym|również|także|oczywiście|wreszcie',
    fronted: { by: 'w|we|na|po|od|przed|podczas|do', pronouns: 'on|ona|oni|go|ją|ich|im|mu' },
    turn: 'ale|jednak|niestety|mimo to|lecz|natomiast|ostatecznie|w rzeczywistości',
    reassuring: 'nie martw się|nie martwcie się|bez obaw|bez paniki',
    formerly: 'wcześniej|dotychczas|do tej pory|poprzednio|przed tą wersją|przed wersją *|do wersji *|w poprzednich wersjach|w przeszłości',
    urging: 'więc|i|a więc|teraz',
    takesBack: `przynajmniej tak myśleliśmy|potem coś się zmieniło|wtedy coś się zmieniło|wtedy wszystko się zmieniło|nie trwało to długo|to nie trwało długo|było inaczej|okazało się inaczej|to była pomyłka|tak przynajmniej myśleliśmy|tak przynajmniej myślałem|jest jednak haczyk|ale jest haczyk|
      nic bardziej mylnego|stało się inaczej|byliśmy w błędzie|byłem w błędzie|to był błąd|
      tak mi się wydawało|tak nam się wydawało|tak myślałem|tak myślałam|tak myśleliśmy|myliłem się|
      myliłam się|myliliśmy się|potem wszystko się zmieniło`,
    page: 'otwiera się w nowym oknie|otwiera się w nowej karcie|przejdź do treści',
    greeting: `zanim zaczniemy|zanim przejdziemy|krótkie przypomnienie|małe przypomnienie|przypominamy, że|chcielibyśmy podziękować|chcemy podziękować|pragniemy podziękować|składamy podziękowania|
      składamy serdeczne|serdeczne podziękowania|specjalne podziękowania|przepraszamy za|jesteśmy wdzięczni|
      cześć|witaj|witajcie|witamy|dzień dobry|drodzy|szanowni|dziękujemy|dziękuję|dzięki|gratulacje|
      do zobaczenia|szczęśliwego nowego`,
    order: `zapisz się|zasubskrybuj|subskrybuj|obserwuj|kliknij|przeczytaj|czytaj|zobacz|sprawdź|obejrzyj|dowiedz się|
      więcej informacji|udostępnij|pobierz|skontaktuj|dołącz|odwiedź|nie zapomnij|proszę|
      w razie pytań|w razie wątpliwości|jeśli masz pytania|jeśli masz|jeśli macie|jeśli mają państwo|jeżeli masz|jeżeli macie|jeśli chcesz pomóc|jeśli chcesz dołączyć|
      jeśli chcesz wiedzieć|jeśli spodobał|jeśli podobał|chcesz|chcecie|masz pytania|macie pytania|nie wahaj|nie wahajcie|prosimy|napisz|napiszcie|zapraszamy|więcej szczegółów|
      więcej na ten temat|więcej o tym|szczegóły w|szczegóły na|zajrzyj|zajrzyjcie|zapoznaj się|aby zaktualizować,|aby zainstalować,|aby się zapisać|aby się zarejestrować|
      zaktualizuj|zainstaluj|wypróbuj|wypróbujcie|spróbuj|dołączcie|podziel się|podzielcie się|śledź|śledźcie|wesprzyj|wypełnij|wypełnijcie|weź udział|zgłoś|zgłoście|nie przegap|
      daj znać|dajcie znać|możesz pobrać|możecie pobrać|znajdziesz|znajdziecie|subskrybujcie`,
    label: `sponsor|sponsorzy|sponsorowane przez|we współpracy z|linki|odnośniki|zdjęcie|fot|foto|źródło|wideo|autor|opublikowano|aktualizacja|uwaga|
      aktualizacja z * * 20*|aktualizacja * * 20*|edycja|edit|sprostowanie|dopisek|ps|wpis gościnny`,
    offer: `nasz sponsor|naszego sponsora|sponsor tygodnia|sponsorem tego|można pobrać|jest do pobrania|są do pobrania|dostępny do pobrania|dostępna do pobrania|dostępne do pobrania|bardzo poważnie|nasze podziękowania|
      nie możemy się doczekać|nie mogę się doczekać|kliknij tutaj|zapisz się|subskrybuj|skontaktuj się|więcej informacji|dowiedz się więcej|czytaj także|
      czytaj więcej|w komentarzach|nasz newsletter|naszego newslettera|do newslettera|na newsletter|wszelkie prawa zastrzeżone|proszę|
      artykuł ukazał się pierwotnie|artykuł pierwotnie|pierwotnie opublikowan*|artykuł został napisany|artykuł powstał w|wpis powstał w|wpis gościnny|rejestracja jest otwarta|
      rejestracja trwa|zapisy są otwarte|zapisy trwają|zgłoszenia przyjmujemy|zgłoszenia można|termin zgłoszeń upływa|termin zgłoszeń mija|termin nadsyłania zgłoszeń|
      bilety są dostępne|bilety można|wstęp wolny|wstęp jest wolny|udział jest bezpłatny|liczba miejsc ograniczona|liczba miejsc jest ograniczona|ankieta zajmie|ankieta zajmuje|
      wypełnij ankietę|dołącz do|nie wahaj się|nie wahajcie się|czekamy na wasze|czekamy na państwa|czekamy na twoje|czekamy na was|wasze opinie|państwa opinie|twoja opinia|
      mile widziane|chętnie odpowiemy|chętnie usłyszymy|znajdziesz w dokumentacji|w naszej dokumentacji|zobacz dokumentację|kod źródłowy jest dostępny|kod jest dostępny na|
      dostępny na github*|dostępne na github*|kod źródłowy znajduje|pełna lista zmian|lista zmian|slajdy są|prezentacja jest dostępna|nagranie jest dostępne|nagrania są dostępne|
      więcej szczegółów w|więcej na ten temat|zatrudniamy|rekrutujemy|chcesz pomóc|chcesz dołączyć|podobał ci się|udostępnij go|podziel się nim|dziękujemy wszystkim|
      dziękuję wszystkim|podziękowania dla|za przeczytanie|za uwagę|możesz go pobrać|możesz pobrać|można pobrać z naszej|można go pobrać|wypróbuj`,
    literal: `powyżej zera|powyżej średniej|powyżej normy|powyżej poziomu|powyżej wsi|powyżej miasta|powyżej morza|
      powyżej linii|powyżej progu|powyżej 0|powyżej 10|powyżej 20|powyżej 30|powyżej 50|powyżej 100|powyżej tego|
      powyżej oczekiwań|powyżej mostu|poniżej zera|poniżej średniej|poniżej normy|poniżej poziomu|poniżej wsi|
      poniżej miasta|poniżej morza|poniżej linii|poniżej progu|poniżej 0|poniżej 10|poniżej 20|poniżej 30|
      poniżej 50|poniżej 100|poniżej tego|poniżej oczekiwań|poniżej mostu|następujące po|następujący po|
      metrów powyżej|metrów poniżej|kilometr powyżej|kilometr poniżej|kilometry powyżej|kilometry poniżej|
      stopni powyżej|stopni poniżej|znacznie powyżej|znacznie poniżej|nieco powyżej|nieco poniżej`,
    pointing: `powyżej|poniżej|powyższy|poniższy|następujące|następujący|
      zrzut ekranu|oto|ta strona|tutaj.|tutaj!|tutaj).|
      następnym wpisie|następnym artykule|kolejnym wpisie|kolejnym artykule|poprzednim wpisie|poprzednim artykule`,
    preview: 'w tej części|w tym odcinku|w tym poradniku|pokażę|pokażemy|dowiesz się|opowiem|omówimy|w tym artykule|w tym wpisie|zobaczymy',
    personal: 'ja|mnie|mi|mój|moja|moje',
    step: `wróćmy do|wracając do tematu|załóżmy|wyobraźmy|wyobraź sobie|powiedzmy|zacznijmy|spójrzmy|zobaczmy|teraz możemy|teraz musimy|kliknij|naciśnij|otwórz|utwórz|dodaj|zainstaluj|uruchom`,
    address: 'ty|ciebie|tobie|twój|twoja|twoje|możesz|chcesz',
  },
  genericHeadings: `wstęp|wprowadzenie|podsumowanie|przegląd|wnioski|zakończenie|tło|przedmowa|często zadawane pytania|pytania|źródła|przypisy|więcej informacji|
    zobacz też|zobacz także|powiązane artykuły|podziękowania|dziękujemy|załącznik|spis treści|o autorze|o nas|autorzy|komentarze|udostępnij|
    następne kroki|co dalej|przykład|przykłady|wymagania|wyniki|linki|rozwiązanie|rozwiązania|problem|problemy|zalety|wady|zalety i wady|wady i zalety|
    ograniczenia|wyzwania|podejście|nasze podejście|proces|lekcje|czego się nauczyliśmy|czego się nauczyłem|analiza|przemyślenia|na koniec|jak to działa|
    co to jest|o co chodzi|dlaczego|jak|co|kiedy|gdzie|kto|gdzie i kiedy|podstawy|pomysł|realizacja|ogólne|wskazówki|ważne|stan obecny|metoda|dane|
    program|terminy|miejsce|uczestnicy|koszty|ceny|bonus|motywacja|cel|cele|harmonogram|różne|inne|instalacja|nowości|co nowego|ulepszenia|poprawki|
    co teraz|plany|przyszłość|zdjęcia|wideo|aktualności|kompatybilność|postępy|strategia|historia|zespół|projekt|projekty|rekomendacje|kontekst`,
  us: 'nas|nami|nam', calls: `zacznij teraz|zacznij już teraz|czytaj dalej|zamów demo|poproś o wycenę|zapisz się|zarejestruj się|wypróbuj|wypróbuj teraz|weź udział|wesprzyj|przekaż darowiznę|oferty pracy|rekrutujemy|pytania|masz pytania|twoja opinia|umów demo|zostań członkiem|bądź na bieżąco|dowiedz się więcej|pobierz`,
  goingOn: 'czytaj dalej|czytaj więcej|więcej',
  pictures: 'fot.|foto|zdjęcie',
  figures: 'rysunek|rys.|wykres|tabela|tab.',
  positions: 'z lewej|z prawej|w środku|od lewej',
  linkNotes: 'otwiera się w nowym oknie|otwiera się w nowej karcie|link zewnętrzny',
  site: {
    machine: { texts: 'to streszczenie|to podsumowanie|ten artykuł|ten tekst|to tłumaczenie|podsumowanie|streszczenie|artykuł', was: 'został|zostało|jest|są', by: 'przez ai|przez sztuczną inteligencję|przez sztucznej inteligencji|przez chatgpt|przez openai|przy użyciu ai|przy użyciu sztuczną inteligencję|przy użyciu sztucznej inteligencji|przy użyciu chatgpt|przy użyciu openai|z użyciem ai|z użyciem sztuczną inteligencję|z użyciem sztucznej inteligencji|z użyciem chatgpt|z użyciem openai|przy pomocy ai|przy pomocy sztuczną inteligencję|przy pomocy sztucznej inteligencji|przy pomocy chatgpt|przy pomocy openai|automatycznie|maszynowo|przetłumaczony' },
    home: 'strona główna',
    notices: 'twoja przeglądarka|twojej przeglądarki|swojej przeglądarce|włącz javascript|włącz obsługę javascript|szukana strona|strona nie istnieje|strona nie została znaleziona|nie jesteś robotem|zaloguj się, aby|nie pamiętasz hasła|używa plików cookie|wykorzystuje pliki cookie|używamy plików cookie',
    missing: 'szukana strona|strona, której szukasz|żądana strona|strona nie istnieje|strona nie została znaleziona|nie jest dostępny w twoim kraju|nie jest dostępna w twoim kraju|niedostępna w twoim regionie|niedostępny w twoim regionie|artykuł nie jest już dostępny|treść nie jest już dostępna|treść jest niedostępna|że jesteś człowiekiem', refusals: 'strona nie została znaleziona|nie znaleziono strony|brak dostępu|odmowa dostępu|zaloguj się|logowanie|błąd 404', asides: 'szanujemy twoją prywatność|szanujemy państwa prywatność|ten artykuł jest dostępny tylko dla|artykuł dostępny tylko dla|treść dostępna tylko dla|my i nasi # partnerzy|twoja przeglądarka nie obsługuje|wygląda na to, że używasz adblocka|posłuchaj artykułu|aby zobaczyć tę treść|aby wyświetlić tę treść|aby wyświetlić ten materiał|ta treść jest zablokowana|musisz zaakceptować pliki|zaakceptuj pliki cookie|dalsza część artykułu|pozostało # artykułu|aby czytać dalej|masz już prenumeratę|wykup dostęp|artykuł tylko dla prenumeratorów|ten artykuł jest tylko dla',
  },
  chrome: {
    menu: { whole: 'strona główna|szukaj|wyszukaj|zamknij|wstecz|dalej|więcej|czytaj więcej|czytaj dalej|pokaż więcej|zobacz wszystkie|kategorie|tematy|archiwum|zaloguj się|zaloguj|wyloguj|zarejestruj się|moje konto|o nas|pomoc|wiadomości|aktualności|pogoda|gospodarka|polityka|kraj|świat|do góry|drukuj|anuluj|wyślij|prenumerata', opening: 'przejdź do|wróć do|kliknij tutaj|jesteś tutaj' },
    share: { whole: 'udostępnij|podziel się|zapisz|obserwuj', opening: 'udostępnij na|podziel się|śledź nas|obserwuj nas' },
    signup: { whole: 'zapisz się|adres e-mail|wesprzyj nas', opening: 'tylko dla prenumeratorów|tylko dla subskrybentów|artykuł dostępny dla|zapisz się|zapisz się na|subskrybuj|dołącz do|wesprzyj|podaj swój' },
    legal: { whole: 'polityka prywatności|regulamin|akceptuję|zgadzam się|odrzuć|wszelkie prawa zastrzeżone|rodo', opening: 'ta strona używa|ta strona korzysta|strona korzysta|używamy plików cookie|korzystając z|wszelkie prawa' },
    related: { whole: 'czytaj także|czytaj też|przeczytaj także|przeczytaj też|przeczytaj również|zobacz także|zobacz też|zobacz również|powiązane artykuły|podobne artykuły|podobne wpisy|powiązane|najczęściej czytane|najpopularniejsze|popularne|najnowsze|najnowsze wpisy|ostatnie wpisy|ostatnie artykuły|polecane|polecamy|może cię zainteresować|może ci się spodobać|więcej na ten temat|więcej z|tematy', opening: 'czytaj także|czytaj też|czytaj więcej|przeczytaj także|przeczytaj też|zobacz także|zobacz też|zobacz również|więcej o' },
    comments: { whole: 'komentarze|komentarz|brak komentarzy|dodaj komentarz|skomentuj|odpowiedz', opening: 'dodaj komentarz|twój adres e-mail|twój adres email|wymagane pola|zapamiętaj moje dane|musisz się zalogować' },
    advert: { whole: 'reklama|reklamy|artykuł sponsorowany|ogłoszenie', opening: 'dalsza część|reszta artykułu' },
    credit: { whole: 'pap', opening: 'fot.|zdjęcie|źródło' },
    about: { whole: 'autorzy|o autorze|tagi|opublikowano|aktualizacja|redakcja', opening: 'o autorze|opublikowano|data publikacji|autor:|tagi:|czas czytania' },
  },
  and: 'i',
  sections: 'gospodarka polityka kultura świat nauka zdrowie kraj społeczeństwo wiadomości',
  byline: { others: 'tłumaczenie|tłumaczył|tłumaczyła|przekład|redakcja tekstu|korekta', nobody: 'redakcja|anonim|nieznany|gość', by: 'od', author: 'autor|autorka|autorzy|napisał|napisała|opracował|opracowała|opracowanie', label: 'tekst' }, biography: { verbs: 'jest|pisze', jobs: 'dziennikar|publicyst|redaktor' },
  says: 'pisze|napisał', ago: 'temu',
  skips: 'przejdź do treści|przejdź do|skocz do',
  openers: 'Dla|Ale|Jest|Przed|Gdy|Nie|Jego',
  months: `styczeń|stycznia|sty luty|lutego|lut marzec|marca|mar kwiecień|kwietnia|kwi maj|maja czerwiec|czerwca|cze
    lipiec|lipca|lip sierpień|sierpnia|sie wrzesień|września|wrz październik|października|paź listopad|listopada|lis
    grudzień|grudnia|gru`,
  dates: { at: 'o|o godz.|godz.', entry: 'ten wpis został|ten wpis opublikowano|ten artykuł został|wpis został', yearMark: 'r|roku', dayMark: 'dnia', on: 'w dniu', published: 'opublikowano|opublikowany|opublikowane|data publikacji|publikacja|dodano|data dodania|utworzono|zamieszczono|data', updated: 'aktualizacja|zaktualizowano|aktualizowano|ostatnia aktualizacja|zmodyfikowano|ostatnia modyfikacja' },
  series: { steps: `rada|rozdział|przykład|krok|lekcja|zasada|rysunek|tabela|wskazówka|ćwiczenie|etap|reguła`, nouns: 'część odcinek numer tydzień dzień wydanie', versions: 'wersja' },
  headlines: {
    opinions: 'opinia|opinie|komentarz|felieton',
    roundUps: 'przegląd tygodnia|przegląd prasy|przegląd miesiąca|w tym tygodniu w|linki tygodnia|wiadomości tygodnia|podsumowanie tygodnia|newsletter|biuletyn',
    generic: 'przegląd tygodnia tydzień tygodniowy prasy miesiąc miesiąca wiadomości wiadomość nowości aktualności aktualizacja biuletyn newsletter linki podsumowanie raport numer wydanie notatki skrócie',
  },
  imprint: { release: 'informacja prasowa|komunikat prasowy|do natychmiastowej publikacji|biuro prasowe|embargo do', ask: 'kontakt', contact: 'kontakt dla mediów|kontakt prasowy' },
  editorMarks: 'potrzebny przypis|edytuj|edytuj kod',
  mail: {
    contents: 'W tym numerze', lead: 'Najważniejsze', keyPoints: 'W artykule', related: 'Na ten sam temat',
    moreStories: 'Także w tym numerze', updated: 'Zaktualizowane', brief: 'W skrócie',
    unsubscribe: 'Rezygnacja z subskrypcji', preferences: 'Twoja subskrypcja', viewInBrowser: 'Zobacz w przeglądarce', readOn: 'Czytaj dalej na {site}',
    archive: 'Poprzednie numery', forward: 'Prześlij ten numer dalej',
    answer: 'Pytania lub uwagi? Wystarczy odpowiedzieć na tę wiadomość.',
    more: 'i jeszcze {count}', why: 'Otrzymują Państwo tę wiadomość, ponieważ subskrybują Państwo {title}.',
    number: 'Nr {number}', bestOf: 'Najlepsze w miesiącu',
    stories: { one: '{count} artykuł', few: '{count} artykuły', many: '{count} artykułów', other: '{count} artykułu' },
  },
  pages: {
    subscribe: 'Zapisz się', email: 'Adres e-mail', name: 'Imię', optional: 'nieobowiązkowe',
    trap: 'Pozostaw to pole puste',
    checkMail: 'Dziękujemy. Wiadomość z linkiem do potwierdzenia jest w drodze na ten adres. Jeśli nie dotrze, proszę zajrzeć do folderu ze spamem.',
    badAddress: 'To nie jest adres e-mail. Przykład: anna@example.com.',
    tooMany: 'Było zbyt wiele żądań. Proszę spróbować później.', confirm: 'Potwierdź',
    confirmAsk: 'Proszę nacisnąć przycisk, aby potwierdzić.', confirmed: 'Potwierdzono. Dziękujemy!',
    confirmMail: 'Dzień dobry,\n\nktoś, mamy nadzieję, że Państwo, poprosił o użycie tego adresu dla {title}. Prosimy o potwierdzenie:\n\n{link}\n\nLink jest ważny przez trzy dni. Jeśli to pomyłka, prosimy zignorować tę wiadomość: nic się nie stanie.\n',
    confirmSubject: 'Prosimy o potwierdzenie: {title}', unsubscribe: 'Wypisz się', unsubscribeAsk: 'Czy na pewno nie chcą Państwo już otrzymywać {title}?',
    unsubscribed: 'Subskrypcja została zakończona. Kolejne numery nie będą wysyłane.',
    badLink: 'Ten link jest nieprawidłowy. Mógł zostać ucięty: proszę skopiować go w całości z wiadomości.',
    expired: 'Ten link nie jest już ważny.', notFound: 'Pod tym adresem nie ma strony.',
    failed: 'Coś poszło nie tak. Proszę spróbować później.', archive: 'Poprzednie numery',
    noIssues: 'Nie ma jeszcze żadnych numerów.', preferences: 'Twoja subskrypcja', save: 'Zapisz', saved: 'Zapisano.',
    newAddress: 'Nowy adres e-mail', exportData: 'Pobierz moje dane', erase: 'Usuń moje dane',
    eraseAsk: 'Wszystko, co o Tobie wiemy, zostanie usunięte i kolejne numery nie będą wysyłane.',
    erased: 'Dane zostały usunięte.',
    askedMail: 'Dzień dobry,\n\nktoś, mamy nadzieję, że Państwo, poprosił na stronie subskrypcji {title}:\n\n{what}\n\nProsimy o potwierdzenie:\n\n{link}\n\nLink jest ważny przez trzy dni. Jeśli to pomyłka, prosimy zignorować tę wiadomość: nic się nie stanie.\n',
    often: 'Jak często', everyIssue: 'Każdy numer', bestOf: 'Najlepsze z każdego miesiąca',
    pauseUntil: 'Bez numerów do', pause: 'Wstrzymaj', resume: 'Otrzymuj znowu każdy numer',
    topics: 'Tematy', otherTopics: 'Inne artykuły', chooseTopics: 'Proszę wybrać co najmniej jeden temat albo się wypisać.',
  },
} satisfies Language
