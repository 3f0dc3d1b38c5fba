// Which words say nothing of the subject, language by language?

/** Function words by language, one string each, apart by spaces. A language that is missing has none, which only costs precision. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: `a about above after again against all almost also although always am among an and another any anyone anything are
    aren't around as at away back be became because become been before being below between both but by came can can't
    cannot come could couldn't d did didn't do does doesn't doing don don't done down during each either else enough etc
    even ever every everyone everything few first for from further get gets getting go goes going gone got had hadn't has
    hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how however i i'd i'll i'm
    i've if in instead into is isn't it it's its itself just keep know last least less let let's like ll look made make
    makes making many may maybe me might mine more most much must my myself near need neither never no nobody none nor not
    nothing now of off often on once one only onto or other others otherwise our ours ourselves out over own per perhaps
    put quite rather re really s said same say says see seem seems several shall she she's should shouldn't since so some
    someone something sometimes soon still such sure t take than that that's the their theirs them themselves then there
    there's therefore these they they'd they'll they're they've thing things this those though through thus to today
    together too took toward towards under unless until up upon us use used using usually ve very via want wants was wasn't
    way we we'd we'll we're we've well went were weren't what what's whatever when where whether which while who whole whom
    whose why will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself`,
  de: `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beim
    bereits besonders bin bis bist bzw da dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf daraus
    darin darüber darum das dass davon davor dazu dein deine deinem deinen deiner deines dem den denen denn dennoch der
    deren derer des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch eben ein eine
    einem einen einer eines einfach einige einigen einiger einiges einmal er erst es etwa etwas euch euer eure eurem euren
    eurer für ganz gar gegen gemacht gerade gern gibt ging gut hab habe haben hat hatte hatten hätte hätten hier hin hinter
    ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja jede jedem jeden jeder jedes jedoch jene
    jetzt kam kann kannst kein keine keinem keinen keiner können könnt konnte könnte könnten lassen machen macht man manche
    mehr mein meine meinem meinen meiner meines mich mir mit muss müssen musste nach nachdem natürlich neben nicht nichts
    noch nun nur ob oben oder oft ohne recht schon sehr seht sei seid sein seine seinem seinen seiner seines seit selbst
    sich sie sind so sogar solch solche sollen soll sollte sollten sondern sonst soviel sowie statt u um und uns unser
    unsere unserem unseren unserer unter usw viel viele vielen vom von vor während war waren warum was weil weiter welche
    welchem welchen welcher welches wenn wer werde werden wie wieder will wir wird wirst wo wohl wollen wollte worden wurde
    wurden würde würden zu zum zur zwar zwischen über`,
  fr: `a afin ai ainsi alors après as au aucun aucune aujourd aussi autre autres aux avait avant avec avez avoir avons ayant
    beaucoup bien c car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci comme comment d dans de
    depuis des dès donc dont du déjà elle elles en encore enfin entre es est et étaient était étant été être eu eux fait
    faire fois font h hors ici il ils j je jusqu jusque l la là le les leur leurs lors lorsque lui m ma mais me même mêmes
    mes moi moins mon n ne ni non nos notre nous on ont ou où par parce parfois pas pendant peu peut peuvent plus plusieurs
    plutôt pour pourquoi pourtant pouvez près puis puisque qu quand que quel quelle quelles quelque quelques quels qui quoi
    s sa sans se sera seront ses seulement si sinon soit son sont sous souvent suis sur t ta tandis tant te tel telle telles
    tels tes toi ton toujours tous tout toute toutes très trop tu un une va vers voici voilà voir vos votre vous y à ça`,
  es: `a acá ahí ahora al algo algún alguna algunas alguno algunos allí ante antes aquel aquella aquí así aun aún aunque bajo
    bien cada casi como cómo con contra cual cuál cuales cualquier cuando cuándo cuanto de debe deben del desde después donde
    dónde dos durante e el él ella ellas ellos en entonces entre era eran eres es esa esas ese eso esos esta está estaba
    están estar estas este esto estos estoy fue fueron ha había han has hasta hay hace hacer he hemos incluso la las le les
    lo los luego me más mayor mediante mejor menos mi mí mientras mis mismo misma muchas mucho muchos muy nada ni ningún
    ninguna no nos nosotros nuestra nuestras nuestro nuestros o os otra otras otro otros para pero poco por porque puede
    pueden pues que qué quien quién quienes se según ser será si sí sido siempre sin sino sobre solo sólo somos son su sus
    suele sea sean tal también tampoco tan tanto te tener tiene tienen toda todas todavía todo todos tras tu tú tus un una
    unas uno unos usted ustedes va vamos van varias varios vez y ya yo`,
  it: `a abbiamo ad agli ai al alcune alcuni all alla alle allo allora anche ancora avere aveva c che chi ci cioè circa come
    con contro cosa così cui d da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello dentro di dopo
    dove dunque e ecco ed era erano essere fa fare fatto fino fra già gli ha hanno ho i il in infatti invece io l la le lei
    li lo loro lui ma me meno mentre mi mia mie miei mio molta molte molti molto ne né negli nei nel nell nella nelle nello
    no noi non nostra nostre nostri nostro o ogni oltre ora per perché però più poi possono prima proprio può qua quale quali
    quando quanto quasi quella quelle quelli quello questa queste questi questo qui quindi s sarà se sei sempre senza si sia
    siamo siete solo sono sopra sotto sta stata state stati stato su sua sue sugli sui sul sull sulla sulle sullo suo suoi
    tra tutta tutte tutti tutto un un' una uno v vi voi vostra vostro è`,
  pt: `a à agora ainda além algum alguma algumas alguns ante antes ao aos apenas após aquela aquele aquilo as às assim até bem
    cada com como contra da das de dela dele deles depois desde dessa desse desta deste deve do dois dos durante e é ela elas
    ele eles em enquanto então entre era eram essa essas esse esses esta está estão estar estas este estes eu faz fazer foi
    foram há isso isto já lá lhe mais mas me mesma mesmo meu minha muito muitos muita na não nas nem nenhum no nos nós nossa
    nosso num numa o onde os ou outra outras outro outros para pela pelas pelo pelos pode podem por porque porém pouco qual
    qualquer quando quanto que quem são se seja sem sempre ser será seu seus si sido sobre só sua suas tal também tanto tão te
    tem têm tendo ter teve toda todas todo todos tu tudo um uma umas uns vai você vocês vos`,
  nl: `aan af al alle alleen als altijd andere anders ben bij bijna daar daarom dan dat de der deze die dit doen door dus een
    eens en enkele er ervan ga gaan geen geweest haar had hadden heb hebben heeft hem het hier hij hoe hun iemand iets ik in
    is ja je jij jou jouw jullie kan kon kunnen kunt maar me meer meest men met mij mijn moet moeten na naar naast net niet
    niets nog nu of om omdat onder ons onze ook op over pas per s sinds soms steeds t te tegen ten ter terwijl tijdens toch
    toen tot tussen u uit uw van vanaf veel verder via volgens voor vooral waar waarom wanneer want waren was wat we wel werd
    werden wie wij wil worden wordt zal ze zeer zelf zich zij zijn zo zoals zonder zou zouden`,
  sv: `alla allt än andra är att av bara blev bli blir bland både de dem den denna deras dess det detta dig din dina ditt dock
    du där då efter eller en ett finns flera fler fram från få får för genom ha hade han hans har hela henne hennes hon honom
    hos hur här i icke igen in ingen inget inom inte ja jag kan kom kommer kunde kunna man med medan mellan men mer mig min
    mina mitt mot mycket måste ni nog nu någon något några när och också om oss på redan samma sedan sig sin sina sitt ska
    skall skulle som så sådan till under upp ut utan vad vara varit varje vars vart vem vi vid vilken vill år åt över`,
  da: `af alle alt anden at blev blive bliver da de dem den denne der deres det dette dig din disse dog du efter eller en end
    er et for fra få får før ham han hans har havde have hende hendes her hos hun hvad hvem hver hvilken hvis hvor hvordan i
    igen ikke ind ingen jeg kan kom kommer kun kunne man mange med meget mellem men mere mig min mod må ned noget nogle nu når
    og også om op os over på samme selv sig sin sine siden sit skal skulle som så sådan til ud under var ved vi vil ville være
    været`,
  no: `alle alt andre at av bare ble bli blir både da de dei deg dem den denne der dere deres det dette din disse du eller en
    enn er et etter ett for fordi fra får før han hans har hadde hennes her hun hva hvem hver hvilken hvis hvor hvordan i ikke
    ingen inn jeg kan kom kommer kun kunne man mange med meg meget mellom men mer min mot mye må noe noen nå når og også om
    opp oss over på samme seg selv sin sine siden skal skulle som så til under ut uten var ved vi vil ville vår være vært`,
  fi: `ei eivät eli en ennen että hän he ja jo joka jos jossa jotka kaikki kanssa kautta keskellä koska kuin kuitenkin kun
    kuten ma me mikä minä mitä mukaan muita mutta myös myöten niin ne noin nyt oli olla olemme on ovat ole olisi oma pitää saa
    sekä sen se siellä sinä sitä tai tämä te tätä vaan vaikka vain voi voivat vielä yli`,
  pl: `a aby ale ani bardzo bez bo by był była było były być chce ci co coś czy czyli dla do gdy gdzie go i ich ile im inne iż
    ja jak jaki jako je jednak jego jej jest jestem jeszcze jeśli już każdy kiedy kilka kto która które którego której który
    których którym którzy lub ma mają może można mnie moje mi mu my na nad nam nas nasz nasze nawet nic nich nie niż o od ona
    one oni ono oraz pan po pod podczas ponieważ poza przed przez przy raz razem również się są sobie swoje ta tak taki takie
    także tam te tego tej ten też to tu tych tylko tym u w we wiele więc wszystkie wszystko z za ze że żeby`,
  ru: `а без более был была были было быть в вам вас весь во вот все всё всего всех вы где да даже для до его её ее если есть
    ещё еще же за здесь и из или им их к как какая какой когда кого которая которое которой который которые которых кто ли
    либо между меня мне много может можно мой мы на над надо нам нас не него нее неё нет ни них но ну о об один однако он она
    они оно от очень по под после при про с сам свои свой своих себя сейчас со так также такие такой там те тем то того тоже
    той только том тот ту тут ты у уже хотя чего чем через что чтобы эта эти этих это этого этой этом этот я`,
  uk: `а або але б без більше був була були було бути в вам вас весь він вона вони воно все всі від для до же за з зі і із її їх
    його й к как коли кого або може можна ми між на над нам нас не неї нею них ні но о об однак один під після по при про
    проти с свій своє своїх себе та так також такий там те тим то того тобто тому ту ти тільки у хоч це цей ця ці через чи що
    щоб як яка який яке які якщо я`,
  tr: `acaba ama ancak arada artık aslında bana bazı belki ben bende beni benim bile bir biraz birçok biri birkaç biz bize bizi
    bizim böyle bu buna bunlar bunu bunun burada çok çünkü da daha de değil diğer diye dolayı en fakat gibi göre hem henüz hep
    her hiç için içinde ile ilgili ise işte kadar karşın kendi ki kim mı mi mu mü nasıl ne neden nerede o olan olarak oldu
    olduğu olur on ona onlar onu onun orada oysa öyle sana sanki sen siz sonra şey şimdi şu tarafından tüm üzere var ve veya
    ya yani yapılan yerine yine yok zaten`,
  ar: `أن إن أو أي إلى إلا أما أنه إنه أنها ألا أيضا التي الذي الذين اللذين الآن بأن بعد بعض بل بها به بين بينما تلك تم تكون
    ثم جدا حتى حول حيث خلال دون ذلك رغم سوف عبر عدم على عليه عليها عن عند عندما غير فإن في فيه فيها قال قبل قد كان كانت كل
    كما كنت كيف لا لأن لقد لك لكل لكن لم لما لن له لها لهذا لهم ليس ليست ما ماذا مثل مع من منذ منه منها نحن نحو هذا هذه هل هم
    هنا هناك هو هي و وأن وإن وقد وكان ولا ولم وما ومن وهو وهي يتم يكون يمكن أنت لديك يجب`,
  fa: `آن آنها آیا است اگر اما این ای از او با باید بر برای بسیار به بی بین بود بودن بوده تا تر ترین تمام تنها توسط جا چه چند چون
    چیزی حتی خود خواهد در درباره دارد دارند داشت دهد دیگر را روی زیرا سپس شد شده شود شما شان کرد کردن کرده کند کنند کنید کسی
    که ما من مورد می نه نمی نیز نیست و وقتی ولی هم همه همین همچنین هر هستند هستید های یا یک یکی`,
  he: `אבל או אולי אותה אותו אז איך אין אל אלא אם אנחנו אני אף אשר את אתה אתם בגלל בו בה בין בלבד גם האם הוא היא היה היו הם הן
    הנה זאת זה זו יותר יש כאשר כבר כדי כי כך כל כמה כמו לא להיות לו לה לי לפני לנו מאוד מה מי מן מתי על עד עוד עם עצמו פה רק
    של שלא שלו שלה שלי שם תוך`,
  hi: `अगर अन्य अपना अपनी अपने अब अभी आप आपका आपकी आपके आपको इन इस इसका इसके इसमें इसे उन उनका उनकी उनके उनको उस उसका उसकी उसके
    उसे एक एवं ऐसे और कई कर करता करते करना करने करें का कि किया किसी की कुछ के को कोई कौन क्या क्योंकि गया जब जहां जा जाता जाने
    जैसे जो तक तब तो था थी थे दिया दो द्वारा न नहीं ने पर पहले फिर बहुत बाद बारे भी मगर में मैं यदि यह यहां या ये रहा रही रहे
    लिए लेकिन व वह वहां वाला वाले वे सकता सकते सब साथ से हम हमारे ही हुआ हुई हुए है हैं हो होता होती होते होना होने`,
  ko: `그 그가 그것 그런 그러나 그렇게 그렇지만 그리고 그녀 나 나는 내 너 다른 당신 당신은 당신의 더 또 또는 또한 때 때문에 많은 매우 모든 무엇 및
    바로 수 아니라 어떤 어떻게 여러 여러분 우리 우리는 우리의 위해 위한 이 이것 이런 이러한 있는 있다 있습니다 자신의 저 저는 저희 정말 제 좀 즉 지금
    통해 하는 하다 하지만 한 할 합니다 함께 해 했다`,
  id: `ada adalah agar akan anda antara apa atau bagi bahwa banyak beberapa belum bisa bukan dalam dan dapat dari dengan di dia
    hanya harus ia ini itu jadi jika juga kami karena ke kepada ketika kita lagi lain lebih masih mereka namun oleh pada para
    saat saja sama sangat saya sebagai sebuah secara sedang sehingga selama semua seperti serta setelah suatu sudah tahun
    tanpa telah tentang terhadap tersebut tetapi tidak untuk yang`,
  zh: `的 了 是 在 和 与 與 及 或 也 都 就 而 但 被 把 将 將 从 從 对 對 为 為 以 于 於 这 這 那 你 我 他 她 它 们 們 有 不 没 沒 很 会 會 能 可 要 到 说 說 个 個 上 下 中 之 其 所 等 着 著 过 過 吗 嗎 呢 吧 啊`,
}

const sets = new Map<string, ReadonlySet<string>>()

/** The function words of a language by its BCP 47 tag; an empty set where we know none. */
export function stopWords(language: string): ReadonlySet<string> {
  const primary = language.toLowerCase().split('-', 1)[0] ?? ''
  const key = primary === 'nb' || primary === 'nn' ? 'no' : primary
  let set = sets.get(key)
  if (!set) {
    set = new Set((FUNCTION_WORDS[key] ?? '').split(/\s+/).filter((word) => word !== ''))
    sets.set(key, set)
  }
  return set
}
