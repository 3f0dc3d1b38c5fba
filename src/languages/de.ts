// What does Digestif know of German?
import { phrases } from './de-phrases.ts'
import type { Language } from './language.ts'

/** German. */
export const de = {
  tags: ['de'],
  names: { own: 'deutsch', english: 'german' },
  consent: 'informationen auf einem gerät speichern|speichern von informationen auf einem gerät|speichern von informationen auf einem endgerät|speichern von oder zugriff auf informationen auf einem gerät|speichern von oder zugriff auf informationen auf einem endgerät|genaue standortdaten und identifikation|personalisierte anzeigen und inhalte|personalisierte werbung und inhalte',
  alsoIn: 'dieser beitrag ist auch verfügbar auf',
  turnOn: 'aktiv',
  syndicated: 'erschien zuerst auf',
  drafts: 'entwurf|entwürfe|entwuerfe', unsorted: 'allgemein|allgemeines|nicht kategorisiert|unkategorisiert|ohne kategorie|keine kategorie|sonstiges|verschiedenes|beitrag|beiträge', unwritten: 'folgt|fehlt|kommt|noch|hier|bitte|die|eine|der|des|deine|ihre|kurze|kurzer|einfügen|eintragen|eingeben|ergänzen|schreiben|artikels|artikel|beitrags|beitrages|seite|text|platzhalter',
  fields: 'kurzbeschreibung=description|vorspann=description|titel=title|überschrift=title|veröffentlicht=published|erstellt=created|erstellt am=created|veröffentlicht am=date|erscheinungsdatum=date|geändert=updated|geändert am=updated|aktualisiert=updated|zuletzt bearbeitet=updated|autor=author|autorin=author|autoren=author|verfasser=author|verfasserin=author|schlagwörter=tags|schlagworte=tags|stichwörter=tags|kategorie=category|kategorien=categories|beschreibung=description|zusammenfassung=summary|untertitel=subtitle|bild=image|titelbild=image|zustand=status|sichtbarkeit=visibility|passwort=password|sprache=lang',
  stopWords: `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf
    aus bei beim bereits besonders bin bis bist bzw da dabei dadurch dafür dagegen daher damit danach daneben dann
    daran darauf daraus darin darüber darum das dass davon davor dazu dein deine deinem deinen deiner deines dem den
    denen denn dennoch der deren derer des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch
    dort du durch eben ein eine einem einen einer eines einfach einige einigen einiger einiges einmal er erst es etwa
    etwas euch euer eure eurem euren eurer für ganz gar gegen gemacht gerade gern gibt ging gut hab habe haben hat
    hatte hatten hätte hätten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins
    ist ja jede jedem jeden jeder jedes jedoch jene jetzt kam kann kannst kein keine keinem keinen keiner können könnt
    konnte könnte könnten lassen machen macht man manche mehr mein meine meinem meinen meiner meines mich mir mit muss
    müssen musste nach nachdem natürlich neben nicht nichts noch nun nur ob oben oder oft ohne recht schon sehr seht
    sei seid sein seine seinem seinen seiner seines seit selbst sich sie sind so sogar solch solche sollen soll sollte
    sollten sondern sonst soviel sowie statt u um und uns unser unsere unserem unseren unserer unter usw viel viele
    vielen vom von vor während war waren warum was weil weiter welche welchem welchen welcher welches wenn wer werde
    werden wie wieder will wir wird wirst wo wohl wollen wollte worden wurde wurden würde würden zu zum zur zwar
    zwischen über`,
  capitalNouns: true,
  stem: { least: 4, endings: 'ern em en er es e s n' },
  abbreviations: {
    open: `dr.-ing Dipl Dipl.-Ing Ing Mag Hr Hrn Fr Frl bspw bzw ggf gem evtl insb insbes inkl exkl lt mind sog vgl
      zzgl zzt z.b z.t z.z d.h d.i u.a i.d.r v.a i.a u.u z.hd phil med jur rer kath ev ehem ursprgl eigtl allg amtl
      betr bez dt engl frz urspr versch wiss geb gest verh hl sel stv`,
    numbered: 's nr abs art bd kap ziff anm abb tab aufl jg jh rn hs bl',
    either: 'usw Str ca Mio Mrd Tsd Std Sek max min Jh Jhd Mär Okt Dez Mo Mi',
  },
  ordinalStop: true, and: 'und',
  phrases,
  vague: `abschluss absicht aktion aktivität aktivitäten aktuelle aktueller allgemein allgemeine analyse anfang angebot
    angebote ansatz ansätze anwendung arbeit arbeiten art aspekt aspekte aufgabe aufgaben ausblick auswahl
    auswirkung auswirkungen bedeutung beginn beispiel beispiele beitrag beiträge bereich bereiche bericht besondere
    besser bessere beste beteiligte beteiligung betrieb blick chance chancen dank details diskussion eigene einblick
    einblicke einfach einfache einführung einrichtung einsatz entwicklung entwicklungen erfahrung erfahrungen erfolg
    erfolge ergebnis ergebnisse erkenntnis erkenntnisse erste ersten erwartung erwartungen format formate forschung
    frage fragen funktion funktionen funktionsweise gemeinsam gemeinsame gemeinschaft geschichte große grund
    grundlage grundlagen gründe herausforderung herausforderungen hilfe hintergrund idee ideen information
    informationen inhalt inhalte initiative interesse jahr kleine konzept kosten kurz lage lernen lösung lösungen
    maßnahme maßnahmen mehr meinung menschen methode methoden mitglied mitglieder möglichkeit möglichkeiten neu neue
    neuen neuer neues neuigkeiten nutzen nutzung nächste nächsten organisation perspektive perspektiven phase plan
    planung praxis problem probleme programm projekt projekte prozess prozesse punkt qualität rahmen rolle rückblick
    schritt schritte sicht situation stand start status strategie struktur tag tage team teams technik technisch
    technische teil teilnahme teilnehmende teilnehmer thema themen theorie tipps umsetzung unterstützung
    veranstaltung veranstaltungen verbesserung verbesserungen verein verfahren version verständnis vorgehen
    vorstellung vorteil vorteile warum weg wege weiter weitere weiteres welt wichtig wichtige wichtigste wirkung
    wissen workshop workshops zeit ziel ziele zukunft zusammenarbeit überblick übersicht`,
  genericHeadings: `entwickler|entwicklerinnen|nutzer|nutzerinnen|anwender|konferenzen|vorträge|blogs|beiträge|kapitel|einrichtung|konfiguration|
    abschließende worte|schlussworte|letzte worte|weitere|neue|wichtige|allgemeine|aktuelle|einleitung|einführung|überblick|übersicht|hintergrund|zusammenfassung|fazit|schluss|schlusswort|ausblick|abschluss|schlussfolgerung|
    schlussfolgerungen|vorwort|nachwort|häufige fragen|fragen|fragen und antworten|quellen|literatur|literaturverzeichnis|fußnoten|anmerkungen|
    weiterführende links|weiterführende literatur|mehr dazu|mehr informationen|weitere informationen|siehe auch|verwandte artikel|ähnliche artikel|
    änderungen|danksagung|danke|vielen dank|anhang|inhalt|inhaltsverzeichnis|über den autor|über die autorin|über uns|autor|autoren|kontakt|impressum|
    kommentare|kommentar|teilen|anmeldung|mitmachen|nächste schritte|wie geht es weiter|wie geht's weiter|beispiel|beispiele|voraussetzungen|sonstiges|
    termine|veranstaltungen|neuigkeiten|ergebnisse|weiterlesen|zum weiterlesen|lesetipps|hörtipps|linktipps|lösung|lösungen|problem|probleme|
    problemstellung|nachteile|vorteile|vor- und nachteile|vorteile und nachteile|einschränkungen|grenzen|herausforderungen|vorgehen|vorgehensweise|
    unser vorgehen|ablauf|der ablauf|ergebnis|was wir gelernt haben|was haben wir gelernt|was ich gelernt habe|erkenntnisse|unsere erkenntnisse|
    auswertung|bewertung|rückblick|ein rückblick|gedanken|abschließende gedanken|nachtrag|so funktioniert es|so funktioniert's|wie funktioniert das|
    wie funktioniert es|worum geht es|worum geht's|was ist das|was bisher geschah|warum|wieso|wie|was|wann|wo|wer|wann und wo|grundlagen|die idee|idee|
    umsetzung|technik|allgemeines|tipps|wichtig|wichtige hinweise|hinweise|hinweis|stand der dinge|aktueller stand|status|methode|methodik|daten|programm|
    termin|ort|teilnehmer|teilnehmende|kosten|preise|extras|bonus|motivation|ziel|ziele|zeitplan|verschiedenes|weiteres|installation|neuerungen|
    was ist neu|das ist neu|verbesserungen|fehlerbehebungen|und jetzt|und nun|was nun|zum schluss|zu guter letzt|schlussbemerkung|schlussgedanken|
    das war's|links|links und ressourcen|ressourcen|downloads|bilder|fotos|videos|presse|aktuelles|news|todo|aufruf|helft mit|hilfe gesucht|mithelfen|
    vorgeschichte|geschichte|aufbau|zukunft|zukunftsvision|vision|verteiler|planung|kontext|fortschritt|anwendungsfälle|anwendungsbeispiele|
    kompatibilität|die lage|lage|ausgangslage|hintergründe|was mir gefiel|wie weiter|wie weiter?|empfehlung|empfehlungen|beobachtungen|team|das team|
    projekt|projekte|strategie|kurzfristig|mittelfristig|langfristig|kurzfristige|langfristige|was bedeutet das|
    was heißt das|was bedeutet das konkret|was heißt das konkret|was ändert sich|nächstes jahr`,
  us: 'uns|uns an|uns gern an|uns mit', calls: `demo buchen|eine demo buchen|demo vereinbaren|angebot anfordern|angebot einholen|newsletter abonnieren|tickets kaufen|mach mit|macht mit|machen sie mit|mitmachen|jetzt mitmachen|jetzt bewerben|bewirb dich|bewirb dich jetzt|
      wir stellen ein|wir suchen dich|stellenangebote|offene stellen|karriere|anmeldung|jetzt anmelden|
      jetzt registrieren|jetzt ausprobieren|probier es aus|probieren sie es aus|jetzt testen|jetzt kaufen|
      jetzt bestellen|jetzt spenden|spenden|bleib auf dem laufenden|bleiben sie auf dem laufenden|
      bleib in kontakt|in kontakt bleiben|noch fragen|fragen|haben sie fragen|hast du fragen|
      fragen und anregungen|feedback|ihr feedback|dein feedback|ihre meinung|deine meinung|demo anfordern|
      termin vereinbaren|mitglied werden|lust auf mehr|mehr erfahren|herunterladen|wie kann ich mitmachen|
      wie kannst du mitmachen|so könnt ihr mitmachen|so kannst du mitmachen|wie könnt ihr mitmachen|mithelfen|
      beitragen`,
  goingOn: 'weiterlesen|mehr lesen|mehr erfahren|ganzen artikel lesen|lesen sie weiter|lies weiter|artikel lesen', predicates: 'ist war hat hatte wird kann bietet unterstützt erlaubt nutzt läuft',
  buttons: { labels: 'teilen|drucken', phrases: 'link kopieren' },
  linkNotes: 'öffnet im neuen fenster|öffnet in neuem fenster|öffnet in einem neuen fenster|öffnet in neuem tab|öffnet in einem neuen tab|öffnet sich in einem neuen fenster|wird in einem neuen fenster geöffnet|wird in neuem fenster geöffnet|öffnet neues fenster|externer link|link öffnet in neuem fenster|link öffnet neues fenster',
  site: {
    machine: { texts: 'diese zusammenfassung|dieser text|dieser artikel|dieser beitrag|dieser inhalt|dieses audio|dieser audiobeitrag|diese audioversion|diese übersetzung|dieses bild|dieser podcast|die zusammenfassung|der text|die stichpunkte|die audioversion', was: 'wurde|wurden|ist|wird|werden', by: 'mit ki|mit einer ki|mit künstlicher intelligenz|mit chatgpt|mit openai|mit deepl|von ki|von einer ki|von künstlicher intelligenz|von chatgpt|von openai|von deepl|durch ki|durch einer ki|durch künstlicher intelligenz|durch chatgpt|durch openai|durch deepl|mittels ki|mittels einer ki|mittels künstlicher intelligenz|mittels chatgpt|mittels openai|mittels deepl|mithilfe von ki|mithilfe von einer ki|mithilfe von künstlicher intelligenz|mithilfe von chatgpt|mithilfe von openai|mithilfe von deepl|hilfe von ki|hilfe von einer ki|hilfe von künstlicher intelligenz|hilfe von chatgpt|hilfe von openai|hilfe von deepl|ki-generiert|ki-gestützt|künstlich erzeugt|künstlich erstellt|künstlich generiert|maschinell|automatisch|automatisiert|übersetzt' },
    home: 'startseite|homepage',
    notices: 'ihr browser|ihren browser|ihres browsers|dein browser|deinen browser|neueren browser|aktuellen browser|browser ist veraltet|browser ist leider veraltet|aktivieren sie javascript|javascript aktivieren|aktivieren sie cookies|javascript deaktiviert|gesuchte seite|angeforderte seite|seite wurde nicht gefunden|seite konnte nicht gefunden|seite existiert nicht|kein roboter|melden sie sich an|melde dich an|bitte einloggen|passwort vergessen|wir verwenden cookies|verwendet cookies|ihre einwilligung|meine einwilligung|willige darin ein|willige ein|verarbeitung meiner daten|werbeblocker|adblocker',
    missing: 'gesuchte seite|angeforderte seite|seite wurde nicht gefunden|seite konnte nicht gefunden|seite existiert nicht|seite ist nicht verfügbar|in ihrer region nicht verfügbar|in deiner region nicht verfügbar|in ihrem land nicht verfügbar|in deinem land nicht verfügbar|artikel ist nicht mehr verfügbar|inhalt ist nicht mehr verfügbar|beitrag ist nicht mehr verfügbar|inhalt ist nicht verfügbar|dass sie ein mensch sind|dass du ein mensch bist|ungewöhnlichen datenverkehr', refusals: 'seite nicht gefunden|nicht gefunden|zugriff verweigert|anmelden|anmeldung|einloggen|login|fehler 404|sicherheitsüberprüfung|browser nicht unterstützt|dein browser ist leider veraltet|ihr browser ist veraltet', asides: 'wir respektieren ihre privatsphäre|wir respektieren deine privatsphäre|wir schicken keinen spam|hier finden sie informationen zu|lesen sie jetzt|alle informationen zum thema|alle infos zum thema|dies ist eine maschinelle übersetzung|dies ist eine automatische übersetzung|ki-generierte zusammenfassung|von ki zusammengefasst|mit ki zusammengefasst|mit ki erstellt|maschinell übersetzt|automatisch übersetzt|aus dem englischen übersetzt|sie haben # von #|sie haben # artikel|sie haben bereits # artikel|dieser artikel ist nur für abonnenten|dieser inhalt ist nur für abonnenten|dieser beitrag ist nur für abonnenten|dieser artikel ist exklusiv für|an dieser stelle finden sie einen externen inhalt|an dieser stelle finden sie externe inhalte|empfohlener redaktioneller inhalt|empfohlener externer inhalt|ihr browser unterstützt|dein browser unterstützt|sie nutzen einen adblocker|sie verwenden einen adblocker|bitte deaktivieren sie ihren adblocker|wir und unsere # partner|artikel anhören|um diesen inhalt anzuzeigen|um diesen inhalt zu sehen|um diese inhalte anzuzeigen|um diesen externen inhalt|externer inhalt|dieser externe inhalt|zum anzeigen dieses inhalts|für die anzeige dieses inhalts|mit dem laden des videos|bitte akzeptieren sie cookies|bitte aktivieren sie cookies|jetzt weiterlesen mit|weiterlesen mit einem abo|weiterlesen mit dem abo|um weiterzulesen|sie haben bereits ein abo|du hast bereits ein abo|bereits abonnent|diesen artikel weiterlesen|jetzt abonnieren und weiterlesen|dieser artikel ist nur für registrierte|an dieser stelle befindet sich ein externer',
  },
  chrome: {
    menu: { whole: 'startseite|menü|hauptmenü|suche|suchen|suche nach|schließen|öffnen|zurück|weiter|mehr|mehr erfahren|mehr lesen|weiterlesen|alle anzeigen|mehr anzeigen|rubriken|themen|kategorien|archiv|anmelden|abmelden|registrieren|mein konto|konto|über uns|kontakt|hilfe|veranstaltungen|termine|presse|wetter|wirtschaft|politik|kultur|meinung|gesellschaft|panorama|wissen|reise|nach oben|drucken|abbrechen|senden|absenden|beitragsnavigation|beitrags-navigation|vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|inhaltsverzeichnis|inhalt|seite|seiten|artikel|bildergalerie|spenden|abo|abonnieren', opening: 'zum inhalt|zur navigation|zur suche|zum hauptinhalt|springe zum|direkt zum|zurück zur|zurück zu|hier klicken|sie sind hier|sie befinden sich hier|passwort vergessen|angemeldet bleiben' },
    share: { whole: 'fehler melden|teilen|twittern|drucken|mailen|gefällt mir|liken|merken|folgen|link kopieren|artikel teilen|beitrag teilen', opening: 'teilen auf|teilen mit|teile diesen|teilen sie|auf facebook|auf twitter|auf linkedin|auf whatsapp|per e-mail|per mail|folgen sie|folge uns|klick, um|klicken, um|klicke, um|zum teilen|zum ausdrucken|diesen artikel|gefällt dir|gefällt ihnen' },
    signup: { whole: 'vielen dank für ihre anmeldung|vielen dank für ihre registrierung|newsletter abonnieren|jetzt abonnieren|jetzt anmelden|jetzt testen|e-mail-adresse|deine e-mail-adresse|ihre e-mail-adresse|jetzt spenden', opening: 'jetzt weiterlesen|exklusiv für abonnenten|exklusiv für abonnentinnen|nur für abonnenten|nur für abonnentinnen|artikel freischalten|mit dem abo weiterlesen|dürfen wir sie in ihrem browser|benachrichtigung aktivieren|benachrichtigungen aktivieren|jetzt abonnieren und von|newsletter abonnieren|abonnieren sie|abonniere|melde dich|melden sie sich|jetzt kostenlos|kostenlos anmelden|trag dich|tragen sie|mit der anmeldung|mit dem absenden|sie können sich jederzeit|keine beiträge mehr|benachrichtige mich|informiere mich|benachrichtigung bei|gib deine e-mail|unterstützen sie|unterstütze uns|weiterlesen mit|dieser artikel ist|sie haben bereits|sie sind bereits' },
    legal: { whole: 'impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|datenschutzeinstellungen|agb|nutzungsbedingungen|nutzungsbasierte onlinewerbung|mediadaten|cookie-einstellungen|cookie-richtlinie|alle akzeptieren|akzeptieren|zustimmen|ablehnen|barrierefreiheit|alle rechte vorbehalten|jugendschutz|netiquette', opening: 'wir verwenden cookies|wir nutzen cookies|wir und unsere partner|diese website verwendet|diese webseite verwendet|diese seite verwendet|durch die weitere nutzung|mit der nutzung|alle rechte|weitere informationen zu cookies|datenschutz:|powered by|erstelle eine kostenlose|bloggen auf|theme von' },
    related: { whole: 'ähnliche beiträge|ähnliche artikel|verwandte artikel|verwandte beiträge|verwandte themen|mehr zum thema|mehr zu diesem thema|zum thema|lesen sie auch|lesen sie mehr|lesen sie hier|lesetipps|lesetipp|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|auch interessant|auch spannend|weitere artikel|weitere beiträge|weitere meldungen|weitere nachrichten|weitere themen|weitere informationen|weiterführende links|weiterführende informationen|meistgelesen|meist gelesen|meistgelesene artikel|meistkommentiert|beliebte artikel|beliebte beiträge|beliebt|neueste beiträge|neueste artikel|neueste kommentare|neueste meldungen|aktuelle beiträge|aktuelle artikel|aktuelle meldungen|aktuelle nachrichten|letzte beiträge|top-themen|topthemen|empfehlungen|empfohlen|unsere empfehlungen|unsere highlights|mehr aus|mehr davon|aus dem ressort|schlagworte|schlagwörter', opening: 'lesen sie auch|lesen sie dazu|lesen sie mehr|lesen sie hier|lies auch|mehr zum thema|mehr zu|mehr von|mehr aus|das könnte|weitere artikel|weitere beiträge|weitere meldungen|neueste beiträge|ähnliche beiträge|ähnliche artikel|zum thema' },
    comments: { whole: 'kommentare|kommentar|keine kommentare|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|kommentar abschicken|kommentar absenden|kommentare anzeigen|alle kommentare|kommentare sind geschlossen|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|antworten|antwort abbrechen|antwort|melden|diskussion|diskutieren sie mit|ihre meinung', opening: 'schreibe einen kommentar|schreiben sie|hinterlasse|kommentar zu|kommentare zu|kommentare sind|kommentare geschlossen|gib hier deinen kommentar|trage deine daten|du kommentierst|du musst angemeldet|sie müssen angemeldet|deine e-mail-adresse wird|ihre e-mail-adresse wird|erforderliche felder|antwort auf|antworten auf|diskutieren sie|meinen namen, e-mail|name (erforderlich)|e-mail (erforderlich)' },
    advert: { whole: 'anzeige|anzeigen|werbung|werbe-anzeige|gesponsert|gesponserter inhalt|partnerangebote|angebote', opening: 'anzeige:|werbung:|mit unterstützung von|nach der anzeige' },
    credit: { whole: 'dpa|picture alliance|imago|foto|bild|bilder', opening: 'foto:|fotos:|foto von|bild:|bilder:|bildquelle|bildrechte|bildnachweis|quelle:|quellen:|© dpa' },
    about: { whole: 'autor|autorin|autoren|über den autor|über die autorin|zur person|zum autor|schlagworte|schlagwort|veröffentlicht|aktualisiert|stand|lesezeit|von|redaktion', opening: 'über den autor|über die autorin|zum autor|schlagworte:|schlagwörter|schlagwort:|tags:|kategorie:|kategorien:|veröffentlicht|erstellt am|aktualisiert am|zuletzt aktualisiert|stand:|lesezeit|geschrieben von|verfasst von|von der redaktion|alle artikel von|alle beiträge von|mehr von|dieser beitrag wurde|dieser artikel wurde|dieser eintrag wurde|abgelegt unter|redaktion:' },
  },
  sections: 'zeit ausgabe partei playlist korrespondentin energie wirtschaft politik kultur sport wissen wissenschaft gesundheit reise leben lokales regionales welt ausland inland panorama gesellschaft meinung technik digital netzwelt immobilien bundesliga nachrichten',
  byline: {
    others: 'redaktion|lektorat|übersetzung|übersetzer|übersetzerin|übersetzt von|aus dem englischen von|bearbeitet von|redigiert von', nobody: 'redaktion|die redaktion|online-redaktion|onlineredaktion|newsdesk|gastautor|gastbeitrag|agenturen|pressemitteilung|unbekannt|anonym|autor|korrespondent|nachrichten|agenturen',
    by: 'von|vom', author: 'autor|autoren|autorin', label: 'foto|interview|text',
    written: 'kolumne|analyse|gastbeitrag|gastkommentar|leitartikel|reportage|glosse|essay|porträt|geschrieben|veröffentlicht|erstellt|gespeichert|verfasst|beitrag|artikel|interview|text|gepostet|eingestellt|eingetragen|publiziert', forWhom: 'für',
  },
  biography: {
    subject: 'Der Autor|Die Autorin', verbs: 'ist|war|schreibt|arbeitet',
    jobs: 'Autor|Journalist|Redakteur|Redaktor|Professor|Korrespondent|Kolumnist',
  },
  captions: 'bildunterschrift|bildbeschreibung|bildunterschrift anzeigen|bildunterschrift ausblenden|vergrößern des bildes|bild vergrößern|bild in detailansicht öffnen|zum vergrößern anklicken|legende',
  pictures: 'foto|bild', figures: 'abbildung|abb.|grafik|bild|tabelle|tab.', positions: 'links|rechts|mitte|l.|r.|li.|re.|m.|v.l.|v. l.|von links|v.l.n.r.|von links nach rechts|links im bild|rechts im bild|im bild', credits: 'quelle', says: 'schreibt|schrieb|sagt|sagte|meint', ago: 'vor #',
  skips: 'zum inhalt springen|zum inhalt|zum hauptinhalt|zur navigation springen|direkt zum inhalt|springe zum|inhalt anspringen|überspringen',
  openers: 'Der|Die|Das|Ein|Eine|Im|Mit|Nach|Auf|Bei|Für|Wenn|Und|Es|Wir|Sie',
  imprint: { about: 'Über', contact: 'pressekontakt', release: 'pressemitteilung|pressemeldung|presseinformation|medienmitteilung|medieninformation|presseaussendung|sperrfrist|zur sofortigen veröffentlichung|presseerklärung|presseinfo|zur sofortigen freigabe|presseamt', ask: 'kontakt|ansprechpartner' },
  chatbot: /^Wenn (?:du möchtest|Sie möchten|du willst), kann ich\b/,
  mailHeader: { from: 'Von', to: 'An', subject: 'Betreff', date: 'Datum|Gesendet' }, replyMarks: 'aw|wg',
  vagueLinks: 'hier|hier klicken|klicken sie hier|mehr|weiter|weiterlesen|mehr lesen',
  months: `januar|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt
    november|nov dezember|dez`,
  dates: { entry: 'dieser beitrag wurde|dieser artikel wurde|dieser eintrag wurde|dieser post wurde|beitrag wurde|eintrag wurde', on: 'am|den', at: 'um', hour: 'uhr', published: 'veröffentlicht|erstveröffentlicht|erstellt|erschienen|publiziert|eingestellt|datum|artikel vom|beitrag vom|meldung vom|online seit', updated: 'aktualisiert|zuletzt aktualisiert|letzte aktualisierung|aktualisierung|geändert|zuletzt geändert|letzte änderung|bearbeitet|zuletzt bearbeitet|überarbeitet' },
  series: {
    measures: 'stärke magnitude',
    steps: 'kapitel|beispiel|abschnitt|abbildung|tabelle|schritt|lektion|regel|tipp|übung|punkt|fall|phase|anhang|variante|frage',
    nouns: 'teil folge ausgabe nr nummer woche kw tag band',
    numbers: 'eins zwei drei vier fünf sechs sieben acht neun zehn', units: 'Mio Mrd', versions: 'version',
  },
  headlines: {
    opinions: 'kommentar|meinung|leitartikel|gastbeitrag|gastkommentar|kolumne|glosse',
    roundUps: 'wochenrückblick|monatsrückblick|jahresrückblick|wochenschau|presseschau|linkliste|links der woche|lesetipps|leseliste|rundbrief|newsletter|diese woche in|diese woche im|die woche in|die woche im|nachrichten der woche|neues der woche|kurz notiert|kurzmeldungen|wochennotizen|fundstücke|linktipps',
    generic: 'wochenrückblick monatsrückblick wochenschau woche monat neues neuigkeiten neuigkeit news nachrichten nachricht update updates aktuelles rundbrief newsletter bericht wochenbericht monatsbericht ausgabe überblick rückblick links lesetipps presseschau wöchentlich wöchentliche monatlich monatliche notizen zusammenfassung veröffentlichung änderungen mitteilung mitteilungen bulletin kw linktipps linktipp vermischtes sonstiges allerlei',
  },
  editorMarks: 'bearbeiten|quelltext bearbeiten',
  mail: {
    contents: 'In dieser Ausgabe', lead: 'Aufmacher', keyPoints: 'In diesem Artikel', related: 'Auch dazu',
    moreStories: 'Außerdem in dieser Ausgabe', updated: 'Aktualisiert', brief: 'Kurz gemeldet',
    unsubscribe: 'Abbestellen', preferences: 'Ihr Abonnement', viewInBrowser: 'Im Browser ansehen', readOn: 'Weiterlesen auf {site}',
    archive: 'Frühere Ausgaben', forward: 'Diese Ausgabe weiterleiten',
    answer: 'Fragen oder Anregungen? Antworten Sie einfach auf diese E-Mail.',
    more: 'und {count} weitere', why: 'Sie erhalten diese E-Mail, weil Sie {title} abonniert haben.',
    number: 'Nr. {number}', bestOf: 'Das Beste des Monats', stories: { one: '{count} Beitrag', other: '{count} Beiträge' },
  },
  pages: {
    subscribe: 'Abonnieren', email: 'E-Mail-Adresse', name: 'Name', optional: 'freiwillig',
    trap: 'Dieses Feld leer lassen',
    checkMail: 'Vielen Dank. Eine Nachricht mit einem Link zur Bestätigung ist an diese Adresse unterwegs. Kommt sie nicht an, sehen Sie bitte im Spam-Ordner nach.',
    badAddress: 'Das ist keine E-Mail-Adresse. Ein Beispiel: anna@example.com.',
    tooMany: 'Das waren zu viele Anfragen. Bitte versuchen Sie es später noch einmal.', confirm: 'Bestätigen',
    confirmAsk: 'Bitte bestätigen Sie mit einem Klick auf die Schaltfläche.', confirmed: 'Bestätigt. Vielen Dank!',
    confirmMail: 'Guten Tag,\n\njemand, hoffentlich Sie, möchte diese Adresse für {title} verwenden. Bitte bestätigen Sie das:\n\n{link}\n\nDer Link gilt drei Tage. Waren Sie es nicht, ignorieren Sie diese Nachricht einfach.\n',
    confirmSubject: 'Bitte bestätigen: {title}', unsubscribe: 'Abbestellen', unsubscribeAsk: 'Möchten Sie {title} nicht mehr erhalten?',
    unsubscribed: 'Sie sind abgemeldet und erhalten keine weitere Ausgabe.',
    badLink: 'Dieser Link ist ungültig. Vielleicht wurde er abgeschnitten: Kopieren Sie ihn vollständig aus der E-Mail.',
    expired: 'Dieser Link gilt nicht mehr.', notFound: 'Unter dieser Adresse gibt es keine Seite.',
    failed: 'Etwas ist schiefgegangen. Bitte versuchen Sie es später noch einmal.', archive: 'Frühere Ausgaben',
    noIssues: 'Es gibt noch keine Ausgaben.', preferences: 'Ihr Abonnement', save: 'Speichern', saved: 'Gespeichert.',
    newAddress: 'Neue E-Mail-Adresse', exportData: 'Meine Daten herunterladen', erase: 'Meine Daten löschen',
    eraseAsk: 'Alles, was wir über Sie wissen, wird gelöscht, und Sie erhalten keine weitere Ausgabe.',
    erased: 'Ihre Daten sind gelöscht.',
    askedMail: 'Guten Tag,\n\njemand, hoffentlich Sie, hat auf der Seite Ihres Abonnements von {title} gewünscht:\n\n{what}\n\nBitte bestätigen Sie das:\n\n{link}\n\nDer Link gilt drei Tage. Waren Sie es nicht, ignorieren Sie diese Nachricht einfach.\n',
    often: 'Wie oft', everyIssue: 'Jede Ausgabe', bestOf: 'Das Beste jedes Monats',
    pauseUntil: 'Keine Ausgaben bis', pause: 'Pausieren', resume: 'Wieder jede Ausgabe erhalten',
    topics: 'Themen', otherTopics: 'Weitere Beiträge', chooseTopics: 'Wählen Sie mindestens ein Thema, oder bestellen Sie ab.',
  },
} satisfies Language
