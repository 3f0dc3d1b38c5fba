// By which phrases does a German sentence show that it can't be in a digest by itself?
import type { Phrases } from './phrases.ts'

/** Those of German. */
export const phrases = {
  dangling: `mit deren|mit dessen|ihretwegen|seinetwegen|alle drei|alle vier|alle fünf|wie sie|wie er|anders als er|anders als sie|anders als ihr*|von dort|von dort aus|von da an|die anderen|zwei davon|drei davon|vier davon|fünf davon|sechs davon|mehrere davon|eine davon|keiner davon|keine davon|keines davon|nichts davon|etwas davon|manche davon|ein teil davon|die hälfte davon|der rest davon|ein drittel davon|ein viertel davon|ein großteil davon|die hälfte von ihnen|ein teil von ihnen|die mehrheit von ihnen|viele von ihnen|ein drittel von ihnen|im gegenzug|gemeinsam * sie|zusammen * sie|erst dann|erst danach|erst daraufhin|obendrein|zuvor|hinterher|nach ihm|nach ihr|nach ihnen|bei ihm|bei ihr|bei ihnen|vor ihm|vor ihr|vor ihnen|hinter ihm|hinter ihr|hinter ihnen|neben ihm|neben ihr|neben ihnen|über ihm|über ihr|über ihnen|zu ihm|zu ihr|zu ihnen|aus ihm|aus ihr|aus ihnen|an ihm|an ihr|an ihnen|auf ihm|auf ihr|auf ihnen|in ihm|in ihr|in ihnen|außer ihm|außer ihr|außer ihnen|von ihr|unter ihm|unter ihr|gegen ihn|gegen sie|durch ihn|durch sie|über ihn|über sie|auf ihn|auf sie|an ihn|an sie|um ihn|um sie|zwischen ihnen|da das|da er|weil er|weil sie|weil das|weil dies|obwohl er|obwohl sie|obwohl das|als er|als sie|bevor er|bevor sie|nachdem er|während er|während sie|wenn er|der einfachste weg ist|die einfachste lösung ist|die einfachste möglichkeit ist|die beste möglichkeit ist|der beste weg ist|die einzige möglichkeit ist|am einfachsten ist es|am einfachsten geht das|die lage ist|die situation ist|die antwort ist|die lösung ist|die lösung lautet|das problem ist|das problem war|das problem dabei|der unterschied ist|der grund ist|das ergebnis ist|der trick ist|der haken ist|der haken daran|die frage ist|die frage lautet|der nachteil ist|der nachteil daran|wie im fall|wie auch im fall|im gegenteil|in jenem jahr|in jener nacht|an jenem tag|in jenen jahren|zu jener zeit|
      falls ja|falls nein|falls nicht|wenn ja|wenn nein|wenn nicht,|alternativ|die kurze antwort|die antwort lautet|der zweite teil|der dritte teil|einmal werden|einmal wird|einmal wurde|dank ihr|dank ihm|dank ihnen|* von ihnen|die anderen sind|die anderen haben|das zweite ist|die zweite ist|
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
  standing: `gemeinsam mit|zusammen mit|dort, wo|dort wo|von dort, wo|erst dann, wenn|im gegenzug für|im gegenzug zu|alle drei jahre|alle drei monate|alle drei wochen|alle drei tage|alle drei stunden|alle drei minuten|alle drei sekunden|alle drei meter|alle drei kilometer|alle vier jahre|alle vier monate|alle vier wochen|alle vier tage|alle vier stunden|alle vier minuten|alle vier sekunden|alle vier meter|alle vier kilometer|alle fünf jahre|alle fünf monate|alle fünf wochen|alle fünf tage|alle fünf stunden|alle fünf minuten|alle fünf sekunden|alle fünf meter|alle fünf kilometer|in diesem jahr|in diesem monat|in dieser woche|an diesem samstag|an diesem sonntag|an diesem freitag|
    damit die|damit der|damit das|damit sich|so viele|so viel|
    dieses jahr|es ist soweit|es ist so weit|es ist geschafft`,
  release: 'version|versionen|release|ausgabe|aktualisierung|update',
  text: 'teil|folge|kapitel|artikel|artikels|beitrag|beitrags|blogbeitrag|blogpost|post|leitfaden|tutorial|anleitung|text|serie|reihe|buch|buchs',
  pointer: 'diese|dieser|dieses|diesem|diesen|solche|solcher|solchen',
  season: `mal|jahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|
    mittwoch|donnerstag|freitag|samstag|sonntag|jahres|woche|monat|tage|tagen|wochenende|sommer|winter|frühling|
    herbst|morgen|abend`,
  speaker: `sagte er|sagte sie|sagt er|sagt sie|so er|so sie|erklärte er|erklärte sie|erklärt er|erklärt sie|
    meint er|meint sie|meinte er|meinte sie`,
  within: `bildet keine ausnahme|bilden keine ausnahme|ist keine ausnahme|sind keine ausnahme|macht keine ausnahme|machen keine ausnahme|das zu tun|dies zu tun|das zu erreichen|dies zu erreichen|
      nichts davon|keiner davon|keine davon|keines davon|keiner von ihnen|keine von ihnen|beide *|in beiden *|
    zu diesem zweck|in diesem zusammenhang|in dieser hinsicht`,
  shells: `problem|probleme|problems|problemen|frage|fragen|ansatz|ansätze|ansatzes|lösung|lösungen|methode|
    methoden|idee|ideen|ziel|ziele|ziels|entscheidung|entscheidungen|situation|grund|gründe|gründen|
    unterschied|unterschiede|herausforderung|herausforderungen|einschränkung|einschränkungen|schritt|
    vorgehen|vorgehens|verhalten|fall|fälle|fällen|umstände|umständen|entwicklung`,
  adding: 'daher|deshalb|somit|daraufhin|anschließend|danach|auch|ebenfalls|außerdem|zudem|zusätzlich', contrasting: 'jedoch|allerdings|hingegen|dagegen|dennoch|trotzdem',
  linking: `des weiteren|im übrigen|außerdem|zudem|ferner|darüber hinaus|zusätzlich|übrigens|in diesem zusammenhang|selbstverständlich|
    schließlich|insgesamt|insbesondere`,
  fronted: { by: 'in|im|am|an|auf|seit|während|bei|beim|nach|vor|zum|zur|bis|ab|unter|über', pronouns: 'er|ihn|ihm|ihnen|sie' },
  definite: 'der|die|das|den|dem',
  turn: `aber|doch|jedoch|allerdings|leider|trotzdem|dennoch|am ende|nicht mehr|hingegen|in wirklichkeit|
    stattdessen`,
  reassuring: 'keine sorge|keine angst|keine panik|kein grund zur sorge|kein grund zur panik',
  formerly: 'seit langem|seit einiger zeit|beim letzten mal|bisher|bislang|bis jetzt|bis dato|früher|zuvor|vorher|vor dieser version|vor version *|bis version *|bis einschließlich version *|in früheren versionen|in älteren versionen|in der vergangenheit',
  promising: 'zwei gründe.|zwei nachteile.|zwei vorteile.|zwei probleme.|zwei möglichkeiten.|zwei teile.|zwei ansätze.|zwei ziele.|drei gründe.|drei nachteile.|drei vorteile.|drei probleme.|drei möglichkeiten.|drei teile.|drei ansätze.|drei ziele.|vier gründe.|vier nachteile.|vier vorteile.|vier probleme.|vier möglichkeiten.|vier teile.|vier ansätze.|vier ziele.|mehrere gründe.|mehrere nachteile.|mehrere vorteile.|mehrere probleme.|mehrere möglichkeiten.|mehrere teile.|mehrere ansätze.|mehrere ziele.|einige gründe.|einige nachteile.|einige vorteile.|einige probleme.|einige möglichkeiten.|einige teile.|einige ansätze.|einige ziele.',
  urging: 'also|und|dann|nun',
  takesBack: `dachten wir jedenfalls|dachte ich jedenfalls|dachten sie jedenfalls|glaubten wir jedenfalls|dachten wir zumindest|dachte ich zumindest|glaubten wir|glaubte ich|so glaubten wir|zumindest dachten wir|zumindest dachte ich|jedenfalls dachten wir|dann änderte sich etwas|dann änderte sich alles|dann geschah etwas|es kam alles anders|das hielt nicht|das war falsch|das stimmte nicht|das gegenteil war|das gegenteil ist|daraus wurde nichts|wir irrten uns|ich irrte mich|zumindest dachten|jedenfalls dachte|das war ein irrtum|ein irrtum|aber es gibt einen haken|
      doch es gibt einen haken|es gibt einen haken|es gab einen haken|die sache hat einen haken|
      die sache hatte einen haken|das hielt nicht lange|das war der plan|so weit der plan|so weit die theorie|
      die wirklichkeit sieht anders aus|die wahrheit ist eine andere|nichts davon stimmte|
      so dachte ich|so dachten wir|dachte ich|dachten wir|das dachte ich|das dachten wir|zumindest dachte|
    von wegen|ich hatte mich geirrt|wir hatten uns geirrt|ich irrte|wir irrten|ich lag falsch|wir lagen falsch|
    falsch gedacht|weit gefehlt|dann kam alles anders|doch dann kam alles|doch es kam anders|es kam anders|
    dann änderte sich`,
  page: `öffnet in neuem fenster|öffnet in einem neuen fenster|öffnet sich in einem neuen fenster|
    öffnet in neuem tab|zum inhalt springen`,
  introducing: 'ich bin|ich heiße|mein name ist',
  greeting: `entschuldigt die|entschuldigung für|sorry für|verzeiht|aber das ist noch nicht alles|das ist noch nicht alles|das war noch nicht alles|und das ist noch nicht alles|präsentiert von|los geht's|legen wir los|tauchen wir ein|ohne weitere umschweife|schauen wir uns an, was es neues|schauen wir, was es neues|bevor es losgeht|bevor wir anfangen|bevor wir beginnen|bevor wir loslegen|eine kurze erinnerung|kleine erinnerung|kurze erinnerung|zur erinnerung|wir möchten herzlich|wir möchten * herzlich|wir möchten * * herzlich|wir möchten * danken|
      wir möchten * * danken|wir möchten * * * danken|wir sind * dankbar|wir sind * * dankbar|
      wir sind * * sehr dankbar|wir sind sehr dankbar|unser dank|unser herzlicher dank|unser besonderer dank|
      ein besonderer dank|besonderer dank|ein großer dank|ein herzlicher dank|ein herzliches dankeschön|
      wir entschuldigen uns|mit freundlicher unterstützung|
      hallo|hi|hey|liebe|lieber|guten tag|guten morgen|moin|servus|willkommen|herzlich willkommen|
    frohes neues|frohe weihnachten|danke|vielen dank|herzlichen dank|besten dank|ein großes dankeschön|wir danken|
    ich danke|viele grüße|liebe grüße|herzliche grüße|bis bald|bis dann|bis zum nächsten|viel spaß|
    herzlichen glückwunsch|wir wünschen|gratulation|glückwunsch|weiter so|wir bedanken uns|
    wir möchten uns bedanken|wir möchten uns herzlich|frohe ostern|frohes fest`,
  order: `lasst uns|lass uns|abonnier|abonniere|abonnieren sie|melde dich|meldet euch|melden sie|folge uns|folgen sie|klick|klicke|
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
  label: `sponsor|sponsoren|gesponsert von|präsentiert von|in kooperation mit|links|weiterführende links|foto|fotos|bild|bilder|bildquelle|quelle|video|grafik|abbildung|von|autor|autorin|text|titelbild|
    veröffentlicht|aktualisiert|update|hinweis|anmerkung|disclaimer|anzeige|werbung|anmeldung|mehr lesen|
    lesen sie auch|lesen sie mehr|weiterlesen|zum weiterlesen|lesetipp|
    update 1|update 2|edit 2|aktualisierung|aktualisierung vom *. * *|aktualisierung vom *.*.*|update vom *. * *|update vom *.*.*|update *.*.*|nachtrag|nachtrag vom *. * *|nachtrag vom *.*.*|ergänzung|edit|korrektur|crosspost|gastbeitrag|stand`,
  offer: `unser sponsor|unserem sponsor|unseres sponsors|sponsor der woche|wird ihnen präsentiert von|wird euch präsentiert von|wird dir präsentiert von|dieser * wird gesponsert|diese * wird gesponsert|dieser * wurde gesponsert|diese * wurde gesponsert|kann heruntergeladen werden|können heruntergeladen werden|zum herunterladen bereit|nehmen * sehr ernst|nehmen wir sehr ernst|nehmen * * sehr ernst|nimmt * sehr ernst|herzlich danken|herzlich bedanken|möchten wir uns bei|möchten wir uns herzlich|möchten uns bei allen|
      herzlich gedankt|um ihr verständnis|um euer verständnis|für ihr verständnis|für euer verständnis|
      sprechen wir unseren dank|unseren herzlichen dank|
      wir freuen uns darauf|affiliate|amazon-partner|erhalten wir eine provision|erhalte ich eine provision|bekommen wir eine provision|bekomme ich eine provision|verdienen wir eine provision|freuen wir uns darauf|ich freue mich darauf|können es kaum erwarten|dies ist der * teil|das ist der * teil|teil unserer serie|teil unserer reihe|teil einer artikelserie|
    titelbild|beitragsbild|vielen dank für deine|vielen dank für ihre|
    schau doch|schaut doch|komm einfach|kommt einfach|kommt zu uns|kommt zu unserem|wenn ihr fragen|wenn du fragen|
    falls ihr fragen|falls du fragen|bei fragen|wir bedanken uns|wir danken|hinterlasst|klicken sie|klick hier|hier klicken|melde dich|meldet euch|melden sie sich|anmelden|anmeldung|folgt uns|
    folge uns|unser newsletter|unserem newsletter|unseren newsletter|meinen newsletter|zum newsletter|per newsletter|den newsletter|newsletter an|mailingliste|schaut vorbei|schau vorbei|kommt vorbei|vorbeikommen|kontaktiert uns|
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
    finden sie in der dokumentation|findet ihr unter|findest du unter|findet ihr auf|hier nachzulesen|nachzulesen gibt es|nachzulesen unter|wir stellen ein.|wir stellen ein!|wir stellen ein und|wir suchen verstärkung|wir suchen dich|verstärkung gesucht|lust, mitzu|lust mitzu|teile ihn|teilt ihn|teilen sie ihn|gerne teilen|gern teilen|weitersagen|sagt es weiter|abonniert|abonniere|abonnieren sie|fürs lesen|danke an alle|dank an alle|dank geht an|unser dank gilt|gilt unser dank|danken allen|danke allen|steht zum download|hier heruntergeladen|hier herunterladen|könnt ihr herunterladen|können sie herunterladen|probiert es aus|probier es aus|probieren sie es aus|
    einfach ausprobieren`,
  literal: `der folgende tag|der folgende tage|der folgende tagen|der folgende woche|der folgende wochen|
    der folgende monat|der folgende monate|der folgende monaten|der folgende jahr|der folgende jahre|
    der folgende jahren|der folgende morgen|der folgende abend|der folgende nacht|der folgende winter|
    der folgende sommer|der folgende frühling|der folgende herbst|der folgende jahrhundert|
    der folgende jahrzehnt|der folgende montag|der folgende dienstag|der folgende mittwoch|
    der folgende donnerstag|der folgende freitag|der folgende samstag|der folgende sonntag|am folgenden tag|
    am folgenden tage|am folgenden tagen|am folgenden woche|am folgenden wochen|am folgenden monat|
    am folgenden monate|am folgenden monaten|am folgenden jahr|am folgenden jahre|am folgenden jahren|
    am folgenden morgen|am folgenden abend|am folgenden nacht|am folgenden winter|am folgenden sommer|
    am folgenden frühling|am folgenden herbst|am folgenden jahrhundert|am folgenden jahrzehnt|
    am folgenden montag|am folgenden dienstag|am folgenden mittwoch|am folgenden donnerstag|
    am folgenden freitag|am folgenden samstag|am folgenden sonntag|im folgenden tag|im folgenden tage|
    im folgenden tagen|im folgenden woche|im folgenden wochen|im folgenden monat|im folgenden monate|
    im folgenden monaten|im folgenden jahr|im folgenden jahre|im folgenden jahren|im folgenden morgen|
    im folgenden abend|im folgenden nacht|im folgenden winter|im folgenden sommer|im folgenden frühling|
    im folgenden herbst|im folgenden jahrhundert|im folgenden jahrzehnt|im folgenden montag|
    im folgenden dienstag|im folgenden mittwoch|im folgenden donnerstag|im folgenden freitag|
    im folgenden samstag|im folgenden sonntag|den folgenden tag|den folgenden tage|den folgenden tagen|
    den folgenden woche|den folgenden wochen|den folgenden monat|den folgenden monate|den folgenden monaten|
    den folgenden jahr|den folgenden jahre|den folgenden jahren|den folgenden morgen|den folgenden abend|
    den folgenden nacht|den folgenden winter|den folgenden sommer|den folgenden frühling|den folgenden herbst|
    den folgenden jahrhundert|den folgenden jahrzehnt|den folgenden montag|den folgenden dienstag|
    den folgenden mittwoch|den folgenden donnerstag|den folgenden freitag|den folgenden samstag|
    den folgenden sonntag|die folgenden tag|die folgenden tage|die folgenden tagen|die folgenden woche|
    die folgenden wochen|die folgenden monat|die folgenden monate|die folgenden monaten|die folgenden jahr|
    die folgenden jahre|die folgenden jahren|die folgenden morgen|die folgenden abend|die folgenden nacht|
    die folgenden winter|die folgenden sommer|die folgenden frühling|die folgenden herbst|
    die folgenden jahrhundert|die folgenden jahrzehnt|die folgenden montag|die folgenden dienstag|
    die folgenden mittwoch|die folgenden donnerstag|die folgenden freitag|die folgenden samstag|
    die folgenden sonntag|in den folgenden tag|in den folgenden tage|in den folgenden tagen|
    in den folgenden woche|in den folgenden wochen|in den folgenden monat|in den folgenden monate|
    in den folgenden monaten|in den folgenden jahr|in den folgenden jahre|in den folgenden jahren|
    in den folgenden morgen|in den folgenden abend|in den folgenden nacht|in den folgenden winter|
    in den folgenden sommer|in den folgenden frühling|in den folgenden herbst|in den folgenden jahrhundert|
    in den folgenden jahrzehnt|in den folgenden montag|in den folgenden dienstag|in den folgenden mittwoch|
    in den folgenden donnerstag|in den folgenden freitag|in den folgenden samstag|in den folgenden sonntag|
    folgenden tag|folgenden tage|folgenden tagen|folgenden woche|folgenden wochen|folgenden monat|
    folgenden monate|folgenden monaten|folgenden jahr|folgenden jahre|folgenden jahren|folgenden morgen|
    folgenden abend|folgenden nacht|folgenden winter|folgenden sommer|folgenden frühling|folgenden herbst|
    folgenden jahrhundert|folgenden jahrzehnt|folgenden montag|folgenden dienstag|folgenden mittwoch|
    folgenden donnerstag|folgenden freitag|folgenden samstag|folgenden sonntag|die folgende nacht|
    die folgende woche|in der folgenden nacht|in der folgenden woche|auf dem bild von|auf dem foto von|
    im bild von|meter weiter unten|meter weiter oben|kilometer weiter oben|kilometer weiter unten`,
  pointing: `in der folgenden animation|gute nachrichten zu verkünden|anderen artikel|anderen beitrag|nächsten artikel|nächsten beitrag|siehe oben|siehe unten|oben genannte|oben genannten|oben erwähnt|unten stehende|weiter unten|
    weiter oben|im folgenden|folgende|folgenden|folgendes|folgt eine|wie folgt|sieht so aus|im nächsten abschnitt|im letzten beitrag|im ersten teil|
    im zweiten teil|schauen wir|abbildung|screenshot|auf dem bild.|auf dem bild ist|auf dem bild sind|auf dem bild oben|auf dem bild unten|auf dem foto.|auf dem foto ist|auf dem foto sind|im bild|im video|
    hier ist|hier sind|hier ein|hier eine|hier der|hier die|hier das|unter diesem link|diese seite|hier.|hier!|
    hier).`,
  preview: 'in diesem teil|in dieser folge|in diesem kapitel|in dieser serie|in diesem leitfaden|in dieser anleitung|ich zeige|wir zeigen|zeige ich|zeigen wir|ihr erfahrt|sie erfahren|erkläre ich|erklären wir|in diesem beitrag|in diesem artikel|in diesem blogpost|in diesem post|werden wir sehen',
  news: `kündigen|kündigt|angekündigt|freuen uns, dass|ab sofort|ab heute|stellen wir|stellt * vor|vorgestellt|
    veröffentlichen|veröffentlicht|erschienen|startet|gestartet|wir suchen|sucht|findet statt|neue version|verfügbar`,
  personal: `ich|mich|mir|mein|meine|meinen|meinem|meiner|hart gearbeitet|mit hochdruck|großer tag für|meilenstein für uns|stolz auf|freuen uns riesig|wir können es kaum erwarten`,
  step: `zurück zum thema|kommen wir zurück|kehren wir zurück|nehmen wir an|angenommen|stellen wir uns|stell dir vor|stellt euch vor|stellen sie sich vor|sagen wir|schauen wir|sehen wir uns|jetzt können wir|nun können wir|jetzt müssen wir|nun müssen wir|jetzt wollen wir|klicke|klickt|klicken sie|drücke|drücken sie|öffne|öffnen sie|beginnen wir|fangen wir|wir beginnen mit|zuerst müssen|zunächst müssen|als nächstes|
    bearbeite|bearbeiten sie|speichere|speichern sie|kopiere|kopieren sie|installiere|installieren sie|führe|führen sie|
    gehe zu|gehen sie|beachte|beachten sie|wähle|wählen sie|erstelle|erstellen sie|füge|fügen sie|ändere|ändern sie|
    ersetze|ersetzen sie|lösche|löschen sie`,
  address: `du|dich|dir|dein|deine|deinen|deinem|deiner|euch|euer|eure|euren|eurem|habt ihr|könnt ihr|seid ihr|wollt ihr|
    wisst ihr|kennt ihr|möchtet ihr|ihr habt|ihr könnt|ihr seid|ihr wollt`,
} satisfies Phrases
