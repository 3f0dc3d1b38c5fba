// What does Digestif know of German?
import type { Language } from './language.ts'

/** German. */
export const de = {
  tags: ['de'],
  drafts: 'entwurf|entwürfe|entwuerfe',
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
  phrases: {
    dangling: `dank ihr|dank ihm|dank ihnen|* von ihnen|die anderen sind|die anderen haben|das zweite ist|die zweite ist|
      der zweite ist|letztere|erstere|
      hierdurch|hiermit|hiervon|hieran|hierauf|hieraus|hierin|hierüber|hierunter|dahinter|daneben|darunter|davor|dazwischen|demzufolge|daraufhin|dorthin|im anschluss|im anschluss daran|zum anderen|zum einen|zum zweiten|zum dritten|grund dafür|der grund dafür|falls dem|im zuge dessen|infolge dessen|dies|diese|dieser|dieses|diesen|diesem|er|sie|ihr|ihre|ihren|ihrem|sein|seine|seinen|ihm|ihn|ihnen|
      jedoch|aber|und|oder|also|dann|daher|deshalb|deswegen|darum|dadurch|damit|dabei|dazu|dafür|dagegen|danach|
      daraus|darauf|darüber|darin|daran|davon|dort|hier|hierfür|hierbei|hierzu|außerdem|ferner|weiterhin|zudem|
      zusätzlich|allerdings|trotzdem|dennoch|dementsprechend|entsprechend|folglich|somit|so|zum beispiel|
      beispielsweise|im gegensatz|andererseits|einerseits|infolgedessen|mit anderen worten|tatsächlich|natürlich|
      anschließend|später|solche|solch|ersterer|letzterer|zweitens|drittens|schließlich|zuletzt|zunächst|erstens|
      als nächstes|aus diesem|aus diesen|in diesem|in dieser|in diesen|mit diesem|mit dieser|mit diesen|bei diesem|
      bei dieser|für diese|für diesen|für dieses|zu diesem|zu dieser|von diesem|von dieser|auf diese|auf dieser|
      an diesem|an dieser|nach diesem|unter diesem|durch diese|ja|nein|nun|doch|denn|sondern|sonst|stattdessen|
      gleichzeitig|währenddessen|inzwischen|mittlerweile|ebenso|ebenfalls|auch|gleiches|dasselbe|dessen|deren|denen|
      insofern|wie gesagt|wie erwähnt|übrigens|nämlich|eigentlich|einer davon|eines davon|alle diese|all das|
      all dies|viele davon|wenn dies|wenn sie|wenn es|da dies|da sie|nachdem sie|passend dazu|überhaupt|vor diesem|
      hinter diesem|neben diesem|neben dieser|neben diesen|trotz dieser|trotz diesem|seit dieser|während dieser|
      wegen dieser|aufgrund dieser|unten|oben|kurz gesagt|kurzum|zusammenfassend|im einzelnen|insbesondere|
      nichtsdestotrotz|gleichwohl|immerhin|genau|gerade deshalb|ohnehin|so auch|dazu kommt|hinzu kommt|das heißt|
      d. h.|eben|ersteres|letzteres|jene|jener|jenes|jenen|solcher|solches|derselbe|dieselbe|einige davon|
      die meisten davon|erst recht|umso|richtig|viel mehr|vielmehr|glücklicherweise|zum glück|interessanterweise|
      überraschenderweise|bemerkenswerterweise|selbstverständlich|allenfalls|ansonsten|abgesehen davon|demnach|
      demgegenüber|derweil|seither|seitdem|unterdessen|zugleich|wiederum|hingegen|indes|das ist|das sind|das war|
      das waren|das hat|das hatte|das hatten|das haben|das wird|das werden|das wurde|das zeigt|das zeigte|das macht|
      das machte|das bedeutet|das liegt|das lag|das kann|das konnte|das soll|das sollte|das gilt|das geht|das ging|
      das führt|das führte|das betrifft|das bringt|das brachte|das erwartet|das hieß|das gelingt|das gelang|
      das funktioniert|das erklärt|das erlaubt|das ermöglicht|das hilft|das half|das muss|das musste|das würde|
      das reicht|das stimmt|das klingt|das sieht|das alles|das gleiche|es hat|es hatte|es wird|es wurde|es kann|
      es soll|es handelt|es funktioniert|es zeigt|es enthält|es bietet|es macht|es steht|es stand|es heißt|
      es ist ja|es ist auch|es ist aber|es war auch|beide sind|beide haben|beide waren|ohne ihn|ohne sie|ohne es|
      mit ihm|mit ihr|mit ihnen|für ihn|für sie|von ihm|von ihnen|um sie zu|um ihn zu|um es zu|um dies zu|um das zu|
      in der zwischenzeit|in beiden fällen|einer von ihnen|nur einer von ihnen|nur eine von ihnen|mit ihrer hilfe|mit seiner hilfe|damals|eine von ihnen|weitere |andere |die beiden|die drei|
      * tage später|* wochen später|* monate später|* jahre später|ein jahr später|am nächsten tag|am folgenden tag|
      am tag darauf|ein * dort|eine * dort|einige * dort|ich * ihn|man kann ihn|man kann es|ihr könnt ihn|
      ihr könnt es|du kannst ihn|du kannst es|ich * es|wir * ihn|wir * es|wir * sie|jetzt, da|jetzt, wo|
      jetzt wo|nachdem alles|nun, da|unter ihnen|als solche|als solcher|als solches|eine dieser|einer dieser|
      eines dieser|jeder von ihnen|jede von ihnen|die meisten von ihnen|
      die meisten anderen|viele andere|einige andere|mehrere andere|ein ähnliches|eine ähnliche|ein ähnlicher|einen ähnlichen|ein weiteres problem|ein weiterer grund|ein weiterer punkt|ein weiterer vorteil|ein weiterer nachteil|ein weiterer schritt|ein weiterer aspekt|ein weiteres beispiel|ein weiteres thema|ein weiteres ziel|eine weitere möglichkeit|eine weitere frage|eine weitere idee|eine weitere neuerung|ein verwandtes|ähnlich funktioniert|ähnlich verhält|ähnlich sieht|ähnlich ist|ähnlich war|ähnlich geht|ähnlich ging|ganz ähnlich|ähnliche|ähnliches|der vorherige|die vorherige|das vorherige|der vorige|die vorige|das vorige|die anderen beiden|die übrigen|die restlichen|fürs erste|
      für den anfang|in solchen|bei solchen|mit solchen|in einem solchen|in einer solchen|ein solcher|eine solche|ein solches|einen solchen|so ein|so eine|genauso|gleiches gilt|dasselbe gilt|das gleiche gilt|bis dahin|statt dessen|wir haben es schließlich|wir haben das problem schließlich|gelöst haben wir|wir lösten es|wir lösten das|* funktioniert ähnlich|* funktionieren ähnlich|* * funktioniert ähnlich|* macht dasselbe|* tut dasselbe|* * macht dasselbe|* * tut dasselbe|darüber hinaus|im vergleich dazu|im unterschied dazu|im gegensatz dazu|unter diesen|zu diesen|zwischen diesen`,
    standing: `in diesem jahr|in diesem monat|in dieser woche|an diesem samstag|an diesem sonntag|an diesem freitag|
      damit die|damit der|damit das|damit sich|so viele|so viel|
      dieses jahr|es ist soweit|es ist so weit|es ist geschafft`,
    text: 'artikel|artikels|beitrag|beitrags|blogbeitrag|blogpost|post|leitfaden|tutorial|anleitung|text|serie|reihe|buch|buchs',
    pointer: 'diese|dieser|dieses|diesem|diesen|solche|solcher|solchen',
    season: `mal|jahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|
      mittwoch|donnerstag|freitag|samstag|sonntag|jahres|woche|monat|tage|tagen|wochenende|sommer|winter|frühling|
      herbst|morgen|abend`,
    speaker: `sagte er|sagte sie|sagt er|sagt sie|so er|so sie|erklärte er|erklärte sie|erklärt er|erklärt sie|
      meint er|meint sie|meinte er|meinte sie`,
    within: `nichts davon|keiner davon|keine davon|keines davon|keiner von ihnen|keine von ihnen|beide *|in beiden *|
      zu diesem zweck|in diesem zusammenhang|in dieser hinsicht`,
    adding: 'daher|deshalb|somit|daraufhin|anschließend|danach|auch|ebenfalls|außerdem|zudem|zusätzlich',
    linking: `des weiteren|im übrigen|außerdem|zudem|ferner|darüber hinaus|zusätzlich|übrigens|in diesem zusammenhang|selbstverständlich|
      schließlich|insgesamt|insbesondere`,
    fronted: { by: 'in|im|am|an|auf|seit|während|bei|beim|nach|vor|zum|zur|bis|ab|unter|über', pronouns: 'er|ihn|ihm|ihnen|sie' },
    definite: 'der|die|das|den|dem',
    turn: `aber|doch|jedoch|allerdings|leider|trotzdem|dennoch|am ende|nicht mehr|hingegen|in wirklichkeit|
      stattdessen`,
    takesBack: `so dachte ich|so dachten wir|dachte ich|dachten wir|das dachte ich|das dachten wir|zumindest dachte|
      von wegen|ich hatte mich geirrt|wir hatten uns geirrt|ich irrte|wir irrten|ich lag falsch|wir lagen falsch|
      falsch gedacht|weit gefehlt|dann kam alles anders|doch dann kam alles|doch es kam anders|es kam anders|
      dann änderte sich`,
    page: `öffnet in neuem fenster|öffnet in einem neuen fenster|öffnet sich in einem neuen fenster|
      öffnet in neuem tab|zum inhalt springen`,
    greeting: `hallo|hi|hey|liebe|lieber|guten tag|guten morgen|moin|servus|willkommen|herzlich willkommen|
      frohes neues|frohe weihnachten|danke|vielen dank|herzlichen dank|besten dank|ein großes dankeschön|wir danken|
      ich danke|viele grüße|liebe grüße|herzliche grüße|bis bald|bis dann|bis zum nächsten|viel spaß|
      herzlichen glückwunsch|wir wünschen|gratulation|glückwunsch|weiter so|wir bedanken uns|
      wir möchten uns bedanken|wir möchten uns herzlich|frohe ostern|frohes fest`,
    order: `abonnier|abonniere|abonnieren sie|melde dich|meldet euch|melden sie|folge uns|folgen sie|klick|klicke|
      klicken sie|schau|schaut|schauen sie|lies|lest|lesen sie|mehr dazu|mehr infos|mehr informationen|weitere infos|
      weitere informationen|weiterlesen|hier geht|hier findet|hier finden|hier gibt|erfahre|erfahrt|erfahren sie|lade|
      ladet|komm vorbei|kommt vorbei|schreibt|schreib|schreiben sie|kontaktiert|kontaktieren sie|besucht|besuchen sie|
      bewerbt euch|bewerben sie|bewirb|macht mit|mach mit|sei dabei|seid dabei|seht|sehen sie|probiert|bitte|spendet|
      unterstützt|unterstütze|jetzt anmelden|jetzt bewerben|ihr findet|bei fragen|gastbeitrag|ein gastbeitrag|
      ein beitrag von|macht euch|mach dir|merkt euch|merk dir|nutzt|öffne|öffnet|testet|teste|wähle|wählt|
      tragt euch|trag dich|kommt gerne|kommt zu|komm zu|helft|teilt|registriert euch|registrier dich|verpasst|
      stöbert|
      bei rückfragen|bei interesse|bei problemen|für fragen|für rückfragen|für weitere informationen|für mehr informationen|für nähere informationen|für weitere details|sollten sie fragen|solltet ihr fragen|solltest du fragen|falls sie fragen|wenn sie fragen|wenn ihr fragen|wenn du fragen|wenn ihr interesse|wenn du interesse|wenn sie interesse|wenn ihr lust|wenn du lust|wenn ihr ideen|wenn du ideen|wenn ihr mitmachen|wenn du mitmachen|wenn sie mitmachen|wenn ihr mehr|wenn du mehr|wenn sie mehr erfahren|wenn sie mehr wissen|wenn sie mehr über|wenn ihr uns|wenn du uns|wenn dir der beitrag|wenn dir der artikel|wenn dir der text|wenn dir dieser|wenn dir das|wenn euch der beitrag|
      wenn euch der artikel|wenn euch der text|wenn euch dieser|wenn euch das|wenn ihnen der beitrag|wenn ihnen der artikel|wenn ihnen der text|wenn ihnen dieser|hat dir der|hat dir dieser|hat euch der|hat euch dieser|hat ihnen der|hat ihnen dieser|gefällt dir|gefällt euch|gefällt ihnen|zögert nicht|zögere nicht|zögern sie nicht|habt ihr fragen|haben sie fragen|hast du fragen|haben sie noch fragen|noch fragen|du hast fragen|ihr habt fragen|sie haben fragen|lust auf mehr|lust mitzu|lust, mitzu|hast du lust|habt ihr lust|haben sie lust|interesse an einer mitarbeit|interesse an einer teilnahme|interesse geweckt|interesse, mitzu|interesse mitzu|neugierig geworden|neugierig?|du willst mehr|
      du willst mitmachen|ihr wollt mehr|ihr wollt mitmachen|ihr wollt auch|du möchtest mehr|du möchtest mitmachen|ihr möchtet mehr|ihr möchtet mitmachen|wer interesse hat|wer lust hat|wer fragen hat|wer mitmachen|wer mehr wissen|wer mehr erfahren|siehe|mehr darüber|mehr hierzu|mehr zum thema|mehr unter|mehr details|weitere details gibt|weitere details finden|weitere details findet|weitere details unter|weitere details folgen|näheres dazu|näheres unter|näheres findet|näheres in|alles weitere|um zu aktualisieren|um auf die neue|zum aktualisieren|zum installieren|zum herunterladen|zur anmeldung|hier könnt|hier kannst|hier können sie|jetzt herunterladen|jetzt bestellen|jetzt registrieren|
      jetzt mitmachen|jetzt spenden|jetzt ausprobieren|jetzt testen|probier|probieren sie|testen sie|teile diesen|teile den beitrag|teile den artikel|teile ihn|teilen sie|abonniert|folgt uns|gebt uns|gib uns|geben sie uns|sagt uns|sag uns|sagen sie uns|kontaktiere|wendet euch|wende dich|wenden sie sich|füllt das|füllt den|füllt die|fülle das|fülle den|füllen sie|erzählt uns|erzähl uns|empfiehl|empfehlt|empfehlen sie|beachten sie|lasst uns wissen|lass uns wissen|lassen sie uns wissen|lasst es uns|lassen sie es uns|bleibt dran|bleib dran|bleiben sie dran|bleibt auf dem|bleiben sie auf dem|aktualisieren sie|installieren sie|laden sie|nehmt teil|nehmen sie teil|nimm teil|sagt es weiter|
      sag es weiter`,
    label: `foto|fotos|bild|bilder|bildquelle|quelle|video|grafik|abbildung|von|autor|autorin|text|titelbild|
      veröffentlicht|aktualisiert|update|hinweis|anmerkung|disclaimer|anzeige|werbung|anmeldung|mehr lesen|
      lesen sie auch|lesen sie mehr|weiterlesen|zum weiterlesen|lesetipp|
      update 1|update 2|edit 2|aktualisierung|aktualisierung vom *. * *|aktualisierung vom *.*.*|update vom *. * *|update vom *.*.*|update *.*.*|nachtrag|nachtrag vom *. * *|nachtrag vom *.*.*|ergänzung|edit|korrektur|crosspost|gastbeitrag|stand`,
    offer: `dies ist der * teil|das ist der * teil|teil unserer serie|teil unserer reihe|teil einer artikelserie|
      titelbild|beitragsbild|vielen dank für deine|vielen dank für ihre|
      schau doch|schaut doch|komm einfach|kommt einfach|kommt zu uns|kommt zu unserem|wenn ihr fragen|wenn du fragen|
      falls ihr fragen|falls du fragen|bei fragen|wir bedanken uns|wir danken|hinterlasst|klicken sie|klick hier|hier klicken|melde dich|meldet euch|melden sie sich|anmelden|anmeldung|folgt uns|
      folge uns|newsletter|mailingliste|schaut vorbei|schau vorbei|kommt vorbei|vorbeikommen|kontaktiert uns|
      schreibt uns|schreib uns|schreibt eine|freuen uns auf|seid dabei|macht mit|
      mach mit|mehr infos|mehr informationen|weitere informationen|weitere infos|mehr erfahren|findet ihr|
      findet ihr hier|finden sie hier|findest du|hier nachlesen|weiterlesen|bewerbt euch|bewerben sie sich|
      jetzt bewerben|lasst uns wissen|in den kommentaren|foto:|bild:|foto von|bild von|alle rechte vorbehalten|bitte|
      per mail an|per e-mail an|auf twitter unter|vielen dank|herzlichen dank|wir laden euch|
      wir freuen uns über|freue mich auf|freuen wir uns auf|freuen wir uns über|wir freuen uns, wenn|
      wir freuen uns wenn|wir freuen uns schon|besinnliche|guten rutsch|ursprünglich erschienen|
      zuerst erschienen|ursprünglich veröffentlicht|zuerst veröffentlicht|
      artikel erschien zuerst|beitrag erschien zuerst|text erschien zuerst|artikel erschien erstmals|beitrag erschien erstmals|artikel erschien ursprünglich|beitrag erschien ursprünglich|text erschien ursprünglich|artikel ist zuerst|beitrag ist zuerst|text ist zuerst|artikel ist ursprünglich|beitrag ist ursprünglich|artikel wurde zuerst|beitrag wurde zuerst|artikel wurde ursprünglich|beitrag wurde ursprünglich|text wurde ursprünglich|artikel stammt aus dem|beitrag stammt aus dem|artikel ist eine übersetzung|beitrag ist eine übersetzung|ist ein gastbeitrag|gastbeitrag von|artikel ist teil|beitrag ist teil|anmeldungen sind bis|anmeldungen sind ab|anmeldungen sind noch|anmeldungen sind möglich|
      anmeldeschluss ist|anmelden könnt|registrierung ist ab|registrierung ist offen|registrierung ist geöffnet|registrierung ist möglich|registrierung ist kostenlos|bewerbungen sind bis|bewerbungen sind ab|bewerbungsfrist endet|bewerbungsfrist läuft|bewerbungsschluss ist|einsendeschluss ist|einreichungen sind bis|tickets gibt es|tickets sind ab|tickets sind noch|tickets sind im|karten gibt es|eintritt ist frei|teilnahme ist kostenlos|teilnahme ist kostenfrei|plätze sind begrenzt|platzzahl ist begrenzt|um anmeldung wird|umfrage dauert|ausfüllen dauert|umfrage läuft|zur umfrage|schreibt mir|schreib mir|schreiben sie uns|kontaktieren sie uns|wendet euch an|wende dich an|wenden sie sich|
      zögert nicht|zögern sie nicht|zögere nicht|eure ideen|feedback ist willkommen|feedback ist immer|rückmeldungen sind willkommen|beiträge sind willkommen|anregungen sind willkommen|vorschläge sind willkommen|mithilfe ist willkommen|sind herzlich willkommen|ist herzlich willkommen|sind jederzeit willkommen|ist jederzeit willkommen|sind immer willkommen|herzlich eingeladen|quellcode steht auf|quellcode ist auf|quellcode findet|quellcode gibt es|quellcode liegt auf|code steht auf|code ist auf github|code liegt auf|code gibt es auf|auf github verfügbar|auf github zu finden|findet sich auf github|änderungsprotokoll|vollständige liste der änderungen|vollständige liste aller änderungen|
      vollständige liste findet|vollständige liste gibt|vollständige liste steht|liste aller änderungen|alle änderungen findet|alle änderungen finden|alle änderungen im|vollständige changelog|finden sich in der dokumentation|steht in der dokumentation|stehen in der dokumentation|folien gibt es|folien sind|folien stehen|folien findet|folien zum vortrag|folien können|aufzeichnung gibt es|aufzeichnung findet|aufzeichnung ist|aufzeichnung steht|mitschnitt gibt es|mitschnitt ist|mehr dazu im|mehr dazu in|mehr dazu auf|mehr dazu unter|mehr dazu hier|mehr dazu bald|dazu mehr im|im nächsten beitrag|im nächsten artikel|im nächsten teil|finden sie unter|finden sie auf unserer|
      finden sie in der dokumentation|findet ihr unter|findest du unter|findet ihr auf|hier nachzulesen|nachzulesen gibt es|nachzulesen unter|wir stellen ein.|wir stellen ein!|wir stellen ein und|wir suchen verstärkung|wir suchen dich|verstärkung gesucht|lust, mitzu|lust mitzu|teile ihn|teilt ihn|teilen sie ihn|gerne teilen|gern teilen|weitersagen|sagt es weiter|abonniert|abonniere|abonnieren sie|fürs lesen|danke an alle|dank an alle|dank geht an|unser dank gilt|gilt unser dank|danken allen|danke allen|steht zum download|stehen zum download|hier heruntergeladen|hier herunterladen|könnt ihr herunterladen|können sie herunterladen|probiert es aus|probier es aus|probieren sie es aus|
      einfach ausprobieren`,
    pointing: `siehe oben|siehe unten|oben genannte|oben genannten|oben erwähnt|unten stehende|weiter unten|
      weiter oben|im folgenden|folgende|folgenden|folgendes|folgt eine|wie folgt|sieht so aus|im nächsten abschnitt|im letzten beitrag|im ersten teil|
      im zweiten teil|schauen wir|abbildung|screenshot|auf dem bild|auf dem foto|im bild|im video|
      hier ist|hier sind|hier ein|hier eine|hier der|hier die|hier das|unter diesem link|diese seite|hier.|hier!|
      hier).`,
    preview: 'in diesem beitrag|in diesem artikel|in diesem blogpost|in diesem post|werden wir sehen',
    news: `kündigen|kündigt|angekündigt|freuen uns, dass|ab sofort|ab heute|stellen wir|stellt * vor|vorgestellt|
      veröffentlichen|veröffentlicht|erschienen|startet|gestartet|wir suchen|sucht|findet statt|neue version|verfügbar`,
    personal: 'ich|mich|mir|mein|meine|meinen|meinem|meiner',
    step: `nehmen wir an|angenommen|stellen wir uns|stell dir vor|stellt euch vor|stellen sie sich vor|sagen wir|schauen wir|sehen wir uns|jetzt können wir|nun können wir|jetzt müssen wir|nun müssen wir|jetzt wollen wir|klicke|klickt|klicken sie|drücke|drücken sie|öffne|öffnen sie|beginnen wir|fangen wir|wir beginnen mit|zuerst müssen|zunächst müssen|als nächstes`,
    address: `du|dich|dir|dein|deine|deinen|deinem|deiner|euch|euer|eure|euren|eurem|habt ihr|könnt ihr|seid ihr|wollt ihr|
      wisst ihr|kennt ihr|möchtet ihr|ihr habt|ihr könnt|ihr seid|ihr wollt`,
  },
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
  us: 'uns', calls: `mach mit|macht mit|machen sie mit|mitmachen|jetzt mitmachen|jetzt bewerben|bewirb dich|bewirb dich jetzt|
      wir stellen ein|wir suchen dich|stellenangebote|offene stellen|karriere|anmeldung|jetzt anmelden|
      jetzt registrieren|jetzt ausprobieren|probier es aus|probieren sie es aus|jetzt testen|jetzt kaufen|
      jetzt bestellen|jetzt spenden|spenden|bleib auf dem laufenden|bleiben sie auf dem laufenden|
      bleib in kontakt|in kontakt bleiben|noch fragen|fragen|haben sie fragen|hast du fragen|
      fragen und anregungen|feedback|ihr feedback|dein feedback|ihre meinung|deine meinung|demo anfordern|
      termin vereinbaren|mitglied werden|lust auf mehr|mehr erfahren|herunterladen|wie kann ich mitmachen|
      wie kannst du mitmachen|so könnt ihr mitmachen|so kannst du mitmachen|wie könnt ihr mitmachen|mithelfen|
      beitragen`,
  goingOn: 'weiterlesen|mehr lesen|mehr erfahren|ganzen artikel lesen|lesen sie weiter|lies weiter|artikel lesen',
  buttons: { labels: 'teilen|drucken', phrases: 'link kopieren' },
  chrome: {
    menu: { whole: 'startseite|menü|hauptmenü|suche|suchen|suche nach|schließen|öffnen|zurück|weiter|mehr|mehr erfahren|mehr lesen|weiterlesen|alle anzeigen|mehr anzeigen|rubriken|themen|kategorien|archiv|anmelden|abmelden|registrieren|mein konto|konto|über uns|kontakt|hilfe|veranstaltungen|termine|presse|wetter|wirtschaft|politik|kultur|meinung|gesellschaft|panorama|wissen|reise|nach oben|drucken|abbrechen|senden|absenden|beitragsnavigation|beitrags-navigation|vorheriger beitrag|nächster beitrag|vorheriger artikel|nächster artikel|inhaltsverzeichnis|inhalt|seite|seiten|artikel|bildergalerie|spenden|abo|abonnieren', opening: 'zum inhalt|zur navigation|zur suche|zum hauptinhalt|springe zum|direkt zum|zurück zur|zurück zu|hier klicken|sie sind hier|sie befinden sich hier|passwort vergessen|angemeldet bleiben' },
    share: { whole: 'fehler melden|teilen|twittern|drucken|mailen|gefällt mir|liken|merken|folgen|link kopieren|artikel teilen|beitrag teilen', opening: 'teilen auf|teilen mit|teile diesen|teilen sie|auf facebook|auf twitter|auf linkedin|auf whatsapp|per e-mail|per mail|folgen sie|folge uns|klick, um|klicken, um|klicke, um|zum teilen|zum ausdrucken|diesen artikel|gefällt dir|gefällt ihnen' },
    signup: { whole: 'vielen dank für ihre anmeldung|vielen dank für ihre registrierung|newsletter abonnieren|jetzt abonnieren|jetzt anmelden|jetzt testen|e-mail-adresse|deine e-mail-adresse|ihre e-mail-adresse|jetzt spenden', opening: 'newsletter abonnieren|abonnieren sie|abonniere|melde dich|melden sie sich|jetzt kostenlos|kostenlos anmelden|trag dich|tragen sie|mit der anmeldung|mit dem absenden|sie können sich jederzeit|keine beiträge mehr|benachrichtige mich|informiere mich|benachrichtigung bei|gib deine e-mail|unterstützen sie|unterstütze uns|weiterlesen mit|dieser artikel ist|sie haben bereits|sie sind bereits' },
    legal: { whole: 'impressum|datenschutz|datenschutzerklärung|datenschutzhinweise|datenschutzeinstellungen|agb|nutzungsbedingungen|nutzungsbasierte onlinewerbung|mediadaten|cookie-einstellungen|cookie-richtlinie|alle akzeptieren|akzeptieren|zustimmen|ablehnen|barrierefreiheit|alle rechte vorbehalten|jugendschutz|netiquette', opening: 'wir verwenden cookies|wir nutzen cookies|wir und unsere partner|diese website verwendet|diese webseite verwendet|diese seite verwendet|durch die weitere nutzung|mit der nutzung|alle rechte|weitere informationen zu cookies|datenschutz:|powered by|erstelle eine kostenlose|bloggen auf|theme von' },
    related: { whole: 'ähnliche beiträge|ähnliche artikel|verwandte artikel|verwandte beiträge|verwandte themen|mehr zum thema|mehr zu diesem thema|zum thema|lesen sie auch|lesen sie mehr|lesen sie hier|lesetipps|lesetipp|das könnte sie auch interessieren|das könnte dich auch interessieren|das könnte ihnen auch gefallen|auch interessant|auch spannend|weitere artikel|weitere beiträge|weitere meldungen|weitere nachrichten|weitere themen|weitere informationen|weiterführende links|weiterführende informationen|meistgelesen|meist gelesen|meistgelesene artikel|meistkommentiert|beliebte artikel|beliebte beiträge|beliebt|neueste beiträge|neueste artikel|neueste kommentare|neueste meldungen|aktuelle beiträge|aktuelle artikel|aktuelle meldungen|aktuelle nachrichten|letzte beiträge|top-themen|topthemen|empfehlungen|empfohlen|unsere empfehlungen|unsere highlights|mehr aus|mehr davon|aus dem ressort|schlagworte|schlagwörter', opening: 'lesen sie auch|lesen sie dazu|lesen sie mehr|lesen sie hier|lies auch|mehr zum thema|mehr zu|mehr von|mehr aus|das könnte|weitere artikel|weitere beiträge|weitere meldungen|neueste beiträge|ähnliche beiträge|ähnliche artikel|zum thema' },
    comments: { whole: 'kommentare|kommentar|keine kommentare|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|kommentar abschicken|kommentar absenden|kommentare anzeigen|alle kommentare|kommentare sind geschlossen|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|antworten|antwort abbrechen|antwort|melden|diskussion|diskutieren sie mit|ihre meinung', opening: 'schreibe einen kommentar|schreiben sie|hinterlasse|kommentar zu|kommentare zu|kommentare sind|kommentare geschlossen|gib hier deinen kommentar|trage deine daten|du kommentierst|du musst angemeldet|sie müssen angemeldet|deine e-mail-adresse wird|ihre e-mail-adresse wird|erforderliche felder|antwort auf|antworten auf|diskutieren sie|meinen namen, e-mail|name (erforderlich)|e-mail (erforderlich)' },
    advert: { whole: 'anzeige|anzeigen|werbung|werbe-anzeige|gesponsert|gesponserter inhalt|partnerangebote|angebote', opening: 'anzeige:|werbung:|mit unterstützung von|nach der anzeige' },
    credit: { whole: 'dpa|picture alliance|imago|foto|bild|bilder', opening: 'foto:|fotos:|foto von|bild:|bilder:|bildquelle|bildrechte|bildnachweis|quelle:|quellen:|© dpa' },
    about: { whole: 'autor|autorin|autoren|über den autor|über die autorin|zur person|zum autor|schlagworte|schlagwort|veröffentlicht|aktualisiert|stand|lesezeit|von|redaktion', opening: 'über den autor|über die autorin|zum autor|schlagworte:|schlagwörter|schlagwort:|tags:|kategorie:|kategorien:|veröffentlicht|erstellt am|aktualisiert am|zuletzt aktualisiert|stand:|lesezeit|geschrieben von|verfasst von|von der redaktion|alle artikel von|alle beiträge von|mehr von|dieser beitrag wurde|dieser artikel wurde|dieser eintrag wurde|abgelegt unter|redaktion:' },
  },
  byline: {
    by: 'von|vom', author: 'autor|autoren|autorin', label: 'foto|interview|text',
    written: 'geschrieben|veröffentlicht|erstellt|gespeichert|verfasst|beitrag|artikel|interview|text',
  },
  biography: {
    subject: 'Der Autor|Die Autorin', verbs: 'ist|war|schreibt|arbeitet',
    jobs: 'Autor|Journalist|Redakteur|Redaktor|Professor|Korrespondent|Kolumnist',
  },
  credits: 'foto|bild|quelle', says: 'schreibt|schrieb|sagt|sagte|meint', ago: 'vor #',
  openers: 'Der|Die|Das|Ein|Eine|Im|Mit|Nach|Auf|Bei|Für|Wenn|Und|Es|Wir|Sie',
  imprint: { about: 'Über', contact: 'pressekontakt' },
  chatbot: /^Wenn (?:du möchtest|Sie möchten|du willst), kann ich\b/,
  mailHeader: { from: 'Von', to: 'An', subject: 'Betreff', date: 'Datum|Gesendet' }, replyMarks: 'aw|wg',
  vagueLinks: 'hier|hier klicken|klicken sie hier|mehr|weiter|weiterlesen|mehr lesen',
  months: `januar|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sep|sept oktober|okt
    november|nov dezember|dez`,
  dates: { on: 'am|den', at: 'um', hour: 'uhr', published: 'veröffentlicht' },
  series: {
    measures: 'stärke magnitude',
    steps: 'kapitel|beispiel|abschnitt|abbildung|tabelle|schritt|lektion|regel|tipp|übung|punkt|fall|phase|anhang|variante|frage',
    nouns: 'teil folge ausgabe nr nummer woche kw tag band',
    numbers: 'eins zwei drei vier fünf sechs sieben acht neun zehn', units: 'Mio Mrd',
  },
  headlines: {
    roundUps: 'wochenrückblick|monatsrückblick|jahresrückblick|wochenschau|presseschau|linkliste|links der woche|lesetipps|leseliste|rundbrief|newsletter|diese woche in|diese woche im|die woche in|die woche im|nachrichten der woche|neues der woche|kurz notiert|kurzmeldungen|wochennotizen|fundstücke',
    generic: 'wochenrückblick monatsrückblick wochenschau woche monat neues neuigkeiten neuigkeit news nachrichten nachricht update updates aktuelles rundbrief newsletter bericht wochenbericht monatsbericht ausgabe überblick rückblick links lesetipps presseschau wöchentlich wöchentliche monatlich monatliche notizen zusammenfassung veröffentlichung änderungen mitteilung mitteilungen bulletin',
  },
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
