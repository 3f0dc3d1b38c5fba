// By which words does a sentence show that it can't stand in a digest, language by language?

/** What a sentence begins with or holds; lower case, apart by `|`, spaces as in the language. Line breaks don't count. */
export interface Phrases {
  /** At the beginning: leans on the sentence before. */
  readonly dangling: string
  /** Near the beginning: takes up something that was told before, unless a `season` follows ("this year"). */
  readonly pointer?: string
  readonly season?: string
  /** Behind a closed quotation: names the speaker by a pronoun only. */
  readonly speaker?: string
  /** At the beginning: speaks to the reader of the page, not of the subject. */
  readonly greeting: string
  /** At the beginning: an order to the reader. */
  readonly order: string
  /** At the beginning, before a colon or a name: labels a credit, a caption, a byline. */
  readonly label: string
  /** Anywhere: an offer or order to the reader, or chrome of the page. */
  readonly offer: string
  /** Anywhere: points to something that the digest doesn't show. */
  readonly pointing: string
  /** Anywhere: speaks to the reader. */
  readonly address: string
}

/** By primary subtag. */
export const PHRASES: Readonly<Record<string, Phrases>> = {
  en: {
    dangling: `
      this|that|these|those|it|its|it's|it'll|it'd|they|they're|they've|they'll|their|them|themselves|he|he's|she|
      she's|his|her|him|hers|however|but|and|or|nor|so|yet|also|then|thus|therefore|hence|moreover|furthermore|
      additionally|otherwise|nevertheless|nonetheless|meanwhile|similarly|likewise|consequently|accordingly|
      subsequently|conversely|alternatively|for example|for instance|in addition|in contrast|by contrast|
      on the other hand|on the one hand|as a result|as such|that said|having said|in other words|in fact|indeed|
      of course|after that|after this|before that|afterwards|afterward|such|here|here's|another|others|other|
      the former|the latter|most of them|some of them|many of them|each of|all of this|all of these|all of them|
      all that|one of them|some of these|secondly|thirdly|last but not least|firstly|first of all|because of this|
      because of that|even so|despite this|despite that|with that|with this|with these|with those|to do this|to do so|
      to that end|to this end|in this|in that|in these|in those|at this|at that|at the same time|from this|from there|
      on this|on that|for this|for that|for these|by this|by that|of these|of this|of those|among these|through this|
      by doing|in doing so|which|what's more|not only that|as mentioned|as noted|as said|as i said|as we said|
      as you can see|anyway|anyways|namely|since then|until then|by then|even better|better yet|more importantly|
      most importantly|to be clear|note that|note:|part of this|if so|if not|if this|if that|if it|if they|when this|
      when it|when they|once this|while this|while that|while it|while they|although this|as it|as they|as this|
      since this|since it|since they|after it|after they|after he|after she|before it|before they|without this|
      without that|without it|given this|given that|using this|one thing|two things|the same|the other|the second|
      the third|the first one|another one|there,|there it|previously|up to now|by now|below|above|in short|in sum|
      in summary|simply put|put simply|put another way|to summarize|to sum up|in particular|in general|all in all|
      either way|that's why|and so|some other|another much|another big|to this|there too|there, too|so far|more on|
      along with this|along with these|together with this|together, these|together they|taken together|as with|
      as always|as usual|as you may|as you might|as you've|as we've|as i've|if you've|even then|not all|none of|
      few of|many others|several others|all of which|all three|all four|all five|these days too|worse|better still|
      sadly though|you see|mind you|just as|no matter|besides that|other than that|what this|what that|what these|
      how this|why this|where this|doing so|doing this|having described|having seen|led by|the same is|all this|
      fortunately|unfortunately|luckily|sadly|thankfully|interestingly|surprisingly|remarkably|admittedly|crucially|
      ironically|incidentally|curiously|equally|in turn|in return|in that case|if anything|after all|for now|
      with them|for them|to them|like them|without them|from them|of them|inside it|behind it|around it|with it|
      for it|first,|first up|next,|next up|second,|third,|fourth,|plus,|still,|well,|both of|both are|both were|
      both have|neither of|either of|why is this|in response,|no,|yes,|ok,|okay,|sure,|earlier,|later,|later on|
      clearly,|naturally,|obviously,|actually,|basically,|overall,|rather,|instead,|besides,|regardless,|notably,|
      importantly,|at first,|at last,|finally|lastly|again,|oh,|unlike this|unlike that|unlike them|unlike it|
      because it|because they|because he|because she`,
    greeting: `
      hello|hi|hi,|hey|hey,|dear|greetings|good morning|good evening|good afternoon|welcome|welcome to|welcome back|
      happy new year|happy holidays|merry christmas|thanks|thank you|many thanks|a big thank|a huge thank|
      special thanks|we'd like to thank|we would like to thank|i'd like to thank|i would like to thank|shout out|
      cheers|best regards|see you|until next time|happy coding|enjoy|congratulations|congrats|good news|guess what|
      ladies and gentlemen|howdy|ahoy|nice to|hope this|hope you|i hope you|i hope this|we hope you|we hope this|
      pleased to meet|good to see`,
    order: `
      subscribe|sign up|follow us|follow @|follow along|join us|join the discussion|join the conversation|click|
      tap here|check out|check it out|take a look|have a look|read more|read on|read the|read our|read about|
      learn more|find out more|find out|see also|see the|see our|see more|see below|watch|listen|stay tuned|
      let us know|let me know|tell us|feel free|share your|share this|download|contact us|get in touch|reach out|
      leave a comment|leave us|register|buy|order now|shop now|visit|try it|try out|give it a try|head over|go to|
      scroll down|donate|support us|don't forget|don't miss|keep reading|keep in touch|email us|send us|drop us|
      call us|rsvp|save the date|apply now|view the|you can find|you can read|you can follow|you can download|
      if you have any questions|for more information|for more details|if you are interested|if you're interested|
      if you have questions|with reporting|originally published|guest post|a version of|©|all rights`,
    label: `
      editor's note|disclaimer|photo|image|picture|photograph|caption|source|credit|credits|video|figure|fig|table|by|
      posted|written|published|updated|last updated|author|about the author|reporting by|editing by|translated|
      copyright|tags|filed under|related|also read|update|edit|note|nb|ps|p.s|sponsored|advertisement|spoiler|tl;dr|
      words|text|tldr|breaking|exclusive|watch|read|listen|more|note to`,
    offer: `
      click here|click on the|sign up|subscribe to|scroll down|stay tuned|media playback|copy this link|share this|
      your browser|enable javascript|all rights reserved|read more|learn more|find out more|follow us|follow me|
      contact us|get in touch|let us know|let me know|feel free to|drop us|leave a comment|in the comments|
      check it out|check out|take a look at|have a look at|don't forget to|don't miss|see you there|see you soon|
      see you next|thanks for reading|thank you for reading|happy reading|save the date|registration is open|
      register now|register here|rsvp|join us|join our|on twitter at|on facebook|mailing list|by emailing|email us|
      send us|please|originally appeared|originally published|originally posted|guest post|getty images|ap photo|
      photo by|image credit|photo credit|image courtesy|photo courtesy|pictured|click the|for more information|
      for more details|more information about|sent to your inbox|your inbox|newsletter here|buy now|pre-order|
      promo code|affiliate|many thanks to|big thanks|special thanks|thanks to everyone|thanks to all|thanks go to|
      huge thanks|our thanks|kudos to|shout-out|shoutout|keep an eye on|if you're interested|if you are interested|
      if you have questions|if you have any|we invite you|we encourage you to|we'd love to|we would love to|
      hope to see you|we look forward to`,
    pointing: `
      as shown above|shown above|shown below|see below|see above|mentioned above|mentioned below|mentioned earlier|
      described above|described below|listed below|listed above|the above|above,|the below|below is|below are|here is|
      here are|here's|as follows|the following|following are|looks like this|like this:|like so|in the screenshot|
      screenshot|pictured above|pictured below|in the figure|in the diagram|in the image|in the picture|in the video|
      video below|watch the video|the table|the chart|the graph|the example above|the next section|next section|
      previous section|this section|in section|earlier post|previous post|last post|previous article|first post|
      next post|part one|part two|part 1|part 2|part i|part ii|in this post we|in this post, we|in this post i|
      in this post, i|in this article we|in this article, we|in this article i|in this article, i|in this blog post|
      in this guide we|in this guide, we|in this tutorial|we will see|we'll see|we will look|we'll look|we'll cover|
      we will cover|i'll cover|i will cover|let's look|let's see|let's start|let's take|let's dive|let's get|
      let us look|read on|without further ado|to the right|to the left|on the left|on the right|this page|this link|
      these links|footnote|below you|above you|you'll find below|see for yourself|see here|details here|found here|
      available here|listed here|read the full|full list of|changelog for|this blog post|this video|
      this webinar recording|the recording|slide deck|here.|here!|here).`,
    address: `you|your|yours|yourself|you're|you'll|you've`,
    pointer: `these|those|this|such a|such an`,
    season: `
      past|coming|last|year|week|month|morning|afternoon|evening|weekend|summer|winter|spring|autumn|fall|season|
      quarter|decade|century|day|days`,
    speaker: `he|she|they|it`,
  },
  de: {
    dangling: `
      dies|diese|dieser|dieses|diesen|diesem|er|sie|ihr|ihre|ihren|ihrem|sein|seine|seinen|ihm|ihn|ihnen|jedoch|aber|
      und|oder|also|dann|daher|deshalb|deswegen|darum|dadurch|damit|dabei|dazu|dafür|dagegen|danach|daraus|darauf|
      darüber|darin|daran|davon|dort|hier|hierfür|hierbei|hierzu|außerdem|ferner|weiterhin|zudem|zusätzlich|
      allerdings|trotzdem|dennoch|dementsprechend|entsprechend|folglich|somit|so|zum beispiel|beispielsweise|
      im gegensatz|andererseits|einerseits|infolgedessen|mit anderen worten|tatsächlich|natürlich|anschließend|später|
      solche|solch|ersterer|letzterer|zweitens|drittens|schließlich|zuletzt|zunächst|erstens|als nächstes|aus diesem|
      aus diesen|in diesem|in dieser|in diesen|mit diesem|mit dieser|mit diesen|bei diesem|bei dieser|für diese|
      für diesen|für dieses|zu diesem|zu dieser|von diesem|von dieser|auf diese|auf dieser|an diesem|an dieser|
      nach diesem|unter diesem|durch diese|ja|nein|nun|doch|denn|sondern|sonst|stattdessen|gleichzeitig|währenddessen|
      inzwischen|mittlerweile|ebenso|ebenfalls|auch|gleiches|dasselbe|dessen|deren|denen|insofern|wie gesagt|
      wie erwähnt|übrigens|nämlich|eigentlich|einer davon|eines davon|alle diese|all das|all dies|viele davon|
      wenn dies|wenn sie|wenn es|da dies|da sie|nachdem sie|passend dazu|überhaupt|vor diesem|hinter diesem|
      neben diesem|neben dieser|neben diesen|trotz dieser|trotz diesem|seit dieser|während dieser|wegen dieser|
      aufgrund dieser|unten|oben|kurz gesagt|kurzum|zusammenfassend|im einzelnen|insbesondere|nichtsdestotrotz|
      gleichwohl|immerhin|genau|gerade deshalb|ohnehin|so auch|dazu kommt|hinzu kommt|das heißt|d. h.|eben|ersteres|
      letzteres|jene|jener|jenes|jenen|solcher|solches|derselbe|dieselbe|einige davon|die meisten davon|erst recht|
      umso|richtig|viel mehr|vielmehr|glücklicherweise|zum glück|interessanterweise|überraschenderweise|
      bemerkenswerterweise|selbstverständlich|allenfalls|ansonsten|abgesehen davon|demnach|demgegenüber|derweil|
      seither|seitdem|unterdessen|zugleich|wiederum|hingegen|indes|das ist|das sind|das war|das waren|das hat|
      das hatte|das hatten|das haben|das wird|das werden|das wurde|das zeigt|das zeigte|das macht|das machte|
      das bedeutet|das liegt|das lag|das kann|das konnte|das soll|das sollte|das gilt|das geht|das ging|das führt|
      das führte|das betrifft|das bringt|das brachte|das erwartet|das hieß|das gelingt|das gelang|das funktioniert|
      das erklärt|das erlaubt|das ermöglicht|das hilft|das half|das muss|das musste|das würde|das reicht|das stimmt|
      das klingt|das sieht|das alles|das gleiche|es hat|es hatte|es wird|es wurde|es kann|es soll|es handelt|
      es funktioniert|es zeigt|es enthält|es bietet|es macht|es steht|es stand|es heißt|es ist ja|es ist auch|
      es ist aber|es war auch|beide sind|beide haben|beide waren|weitere |andere `,
    greeting: `
      hallo|hi|hey|liebe|lieber|guten tag|guten morgen|moin|servus|willkommen|herzlich willkommen|frohes neues|
      frohe weihnachten|danke|vielen dank|herzlichen dank|besten dank|ein großes dankeschön|wir danken|ich danke|
      viele grüße|liebe grüße|herzliche grüße|bis bald|bis dann|bis zum nächsten|viel spaß|herzlichen glückwunsch|
      wir freuen uns|ich freue mich|wir wünschen`,
    order: `
      abonnier|abonniere|abonnieren sie|melde dich|meldet euch|melden sie|folge uns|folgen sie|klick|klicke|
      klicken sie|schau|schaut|schauen sie|lies|lest|lesen sie|mehr dazu|mehr infos|mehr informationen|weitere infos|
      weitere informationen|weiterlesen|hier geht|hier findet|hier finden|hier gibt|erfahre|erfahrt|erfahren sie|lade|
      ladet|komm vorbei|kommt vorbei|schreibt|schreib|schreiben sie|kontaktiert|kontaktieren sie|besucht|besuchen sie|
      bewerbt euch|bewerben sie|bewirb|macht mit|mach mit|sei dabei|seid dabei|seht|sehen sie|probiert|bitte|spendet|
      unterstützt|unterstütze|jetzt anmelden|jetzt bewerben|ihr findet|bei fragen|gastbeitrag|ein gastbeitrag|
      ein beitrag von`,
    label: `
      foto|fotos|bild|bilder|bildquelle|quelle|video|grafik|abbildung|von|autor|autorin|text|titelbild|veröffentlicht|
      aktualisiert|update|hinweis|anmerkung|disclaimer|anzeige|werbung|anmeldung|mehr lesen|lesen sie auch|
      lesen sie mehr|weiterlesen|zum weiterlesen|lesetipp`,
    offer: `
      klicken sie|klick hier|hier klicken|melde dich|meldet euch|melden sie sich|anmelden|anmeldung|folgt uns|
      folge uns|newsletter|mailingliste|schaut vorbei|schau vorbei|kommt vorbei|vorbeikommen|kontaktiert uns|
      schreibt uns|schreib uns|schreibt eine|freuen uns auf|wir freuen uns|freuen wir uns|seid dabei|macht mit|
      mach mit|mehr infos|mehr informationen|weitere informationen|weitere infos|mehr erfahren|findet ihr|
      findet ihr hier|finden sie hier|findest du|hier nachlesen|weiterlesen|bewerbt euch|bewerben sie sich|
      jetzt bewerben|lasst uns wissen|in den kommentaren|foto:|bild:|foto von|bild von|alle rechte vorbehalten|bitte|
      per mail an|per e-mail an|auf twitter unter|vielen dank|herzlichen dank|wir laden euch|wir freuen uns über`,
    pointing: `
      siehe oben|siehe unten|oben genannte|oben genannten|oben erwähnt|unten stehende|weiter unten|weiter oben|
      im folgenden|folgende|folgenden|folgendes|folgt eine|wie folgt|sieht so aus|in diesem beitrag|in diesem artikel|
      in diesem blogpost|in diesem post|im nächsten abschnitt|im letzten beitrag|im ersten teil|im zweiten teil|
      schauen wir|werden wir sehen|abbildung|screenshot|auf dem bild|auf dem foto|im bild|im video|hier ist|hier sind|
      hier ein|hier eine|hier der|hier die|hier das|unter diesem link|diese seite|hier.|hier!|hier).`,
    address: `du|dich|dir|dein|deine|deinen|deinem|deiner|euch|euer|eure|euren|eurem`,
    pointer: `diese|dieser|dieses|diesem|diesen|solche|solcher|solchen`,
    season: `
      jahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|
      mittwoch|donnerstag|freitag|samstag|sonntag|jahres|woche|monat|tage|tagen|wochenende|sommer|winter|frühling|
      herbst|morgen|abend`,
    speaker: `
      sagte er|sagte sie|sagt er|sagt sie|so er|so sie|erklärte er|erklärte sie|erklärt er|erklärt sie|meint er|
      meint sie|meinte er|meinte sie`,
  },
  fr: {
    dangling: `
      ce|cet|cette|ces|cela|ça|ceci|c'est|c'était|il|elle|ils|elles|leur|leurs|son|sa|ses|celui-ci|celle-ci|ceux-ci|
      celles-ci|celui|celle|ceux|cependant|mais|et|ou|donc|alors|ainsi|aussi|puis|ensuite|enfin|de plus|en outre|
      par ailleurs|toutefois|néanmoins|pourtant|or|car|par exemple|en effet|par conséquent|en conséquence|
      autrement dit|au contraire|en revanche|d'autre part|d'une part|d'abord|tout d'abord|premièrement|deuxièmement|
      finalement|après cela|pour cela|pour ce|pour cette|dans ce|dans cette|dans ces|avec ce|avec cette|à ce|à cette|
      de ce|de cette|de ces|sur ce|ici|voici|là|tel|telle|tels|telles|bref|sinon|plus tard|de même|également|bien sûr|
      d'ailleurs|malgré cela|grâce à cela|c'est pourquoi|d'où|les deux|d'autres|un autre|une autre|malheureusement|
      s'il|s'ils|lorsqu'il|heureusement|évidemment|étonnamment|notamment|parallèlement|à l'inverse|dès lors|
      entre-temps|oui,|non,`,
    greeting: `
      bonjour|salut|bonsoir|bienvenue|chers|chères|cher|chère|merci|un grand merci|bonne année|joyeux noël|
      félicitations|à bientôt|bonne lecture|nous remercions`,
    order: `
      abonnez-vous|inscrivez-vous|cliquez|découvrez|lisez|en savoir plus|pour en savoir plus|rejoignez|partagez|
      téléchargez|contactez|n'hésitez pas|consultez|regardez|visitez|participez|venez|retrouvez`,
    label: `photo|image|crédit|source|vidéo|par|publié|mis à jour|auteur|note|illustration|voir|lire`,
    offer: `
      cliquez ici|abonnez-vous|inscrivez-vous|en savoir plus|pour plus d'informations|suivez-nous|contactez-nous|
      n'hésitez pas|dans les commentaires|newsletter|tous droits réservés|crédit photo|lire aussi|lire la suite|
      s'il vous plaît|rejoignez-nous`,
    pointing: `
      ci-dessus|ci-dessous|ci-contre|ci-après|suivant|suivants|suivante|suivantes|comme suit|dans cet article|
      dans ce billet|dans ce guide|nous allons voir|nous verrons|capture d'écran|voici|la section suivante|
      section précédente|cette page|ici.|ici!|ici).`,
    address: `vous|votre|vos|tu|toi`,
    pointer: `ce|cet|cette|ces|celui-ci|celle-ci`,
    season: `année|semaine|mois|matin|soir|été|jour|qui|que|dont|week-end`,
    speaker: `dit-il|dit-elle|a-t-il|a-t-elle|explique-t-il|explique-t-elle|il|elle`,
  },
  es: {
    dangling: `
      este|esta|esto|estos|estas|ese|esa|eso|esos|esas|aquel|aquella|ello|él|ella|ellos|ellas|su|sus|sin embargo|pero|
      y|o|así|así que|entonces|luego|después|además|también|por tanto|por lo tanto|por eso|por ello|por ende|
      por ejemplo|en cambio|por otro lado|por un lado|por otra parte|no obstante|aun así|de hecho|en efecto|es decir|
      en otras palabras|asimismo|finalmente|por último|primero|en primer lugar|en segundo lugar|segundo|de esta|
      de este|de estos|de estas|de ese|de esa|en este|en esta|en estos|en estas|en ese|en esa|con esto|con este|
      con esta|con eso|para esto|para ello|para eso|para este|para esta|por este|por esta|por esto|a este|a esta|aquí|
      ahí|allí|tal|tales|ambos|ambas|otro|otra|otros|otras|lo mismo|lo cual|más tarde|mientras tanto|igualmente|
      del mismo modo|desde entonces|pues|bueno|claro|como resultado|desafortunadamente|es|son|era|fue|le|les|la cual|
      afortunadamente|lamentablemente|curiosamente|obviamente|por supuesto|de todos modos|al mismo tiempo|
      en consecuencia|por consiguiente|desde luego|mejor dicho|a su vez|sí,|no,|a pesar de ello|a pesar de esto|
      a pesar de eso`,
    greeting: `
      hola|buenos días|buenas|bienvenido|bienvenida|bienvenidos|bienvenidas|estimado|estimada|estimados|querido|
      queridos|gracias|muchas gracias|felicidades|feliz año|feliz navidad|saludos|hasta pronto|agradecemos`,
    order: `
      suscríbete|suscríbase|regístrate|regístrese|inscríbete|síguenos|haz clic|haga clic|lee|más información|
      para más información|descubre|descubra|comparte|comparta|descarga|descargue|contacta|contáctanos|únete|únase|
      visita|visite|consulta|consulte|no olvides|no dudes|participa|por favor`,
    label: `foto|fotografía|imagen|crédito|fuente|video|vídeo|por|publicado|actualizado|autor|nota|leer|ver`,
    offer: `
      haz clic|haga clic|suscríbete|regístrate|inscríbete|síguenos|contáctanos|más información|para más información|
      no olvides|no dudes|en los comentarios|boletín|todos los derechos reservados|lee también|leer más|por favor|
      únete a`,
    pointing: `
      arriba|abajo|a continuación|siguiente|siguientes|como sigue|en este artículo|en este post|en esta guía|veremos|
      vamos a ver|captura de pantalla|aquí está|aquí están|aquí tienes|sección anterior|siguiente sección|esta página|
      más adelante|anteriormente|aquí.|aquí!|aquí).`,
    address: `tú|usted|ustedes|tu|tus|te|contigo`,
    pointer: `este|esta|estos|estas|ese|esa|esos|esas|dicho|dicha|dichos|dichas`,
    season: `año|semana|mes|mañana|noche|verano|tarde|fin de`,
    speaker: `él|ella`,
  },
  it: {
    dangling: `
      questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|esso|essa|essi|esse|lui|lei|loro|il suo|la sua|
      i suoi|le sue|tuttavia|ma|e|ed|o|però|quindi|dunque|così|allora|poi|inoltre|anche|infatti|pertanto|perciò|
      ad esempio|per esempio|invece|d'altra parte|da un lato|infine|in primo luogo|in secondo luogo|in questo|
      in questa|in questi|con questo|con questa|per questo|per questa|di questo|di questa|a questo|a questa|da questo|
      qui|ecco|tale|tali|entrambi|entrambe|un altro|un'altra|altri|altre|cioè|insomma|del resto|ciononostante|
      nonostante ciò|nel frattempo|successivamente|lo stesso|la stessa|purtroppo|dopo di che|sì,|no,`,
    greeting: `
      ciao|salve|buongiorno|buonasera|benvenuto|benvenuta|benvenuti|cari|caro|cara|gentili|grazie|buon anno|
      buon natale|congratulazioni|a presto|ringraziamo`,
    order: `
      iscriviti|iscrivetevi|registrati|seguici|clicca|leggi|leggete|guarda|scopri|per saperne di più|
      per maggiori informazioni|maggiori informazioni|condividi|scarica|contattaci|contatta|unisciti|visita|partecipa|
      non dimenticare|per favore`,
    label: `foto|immagine|fonte|video|di|pubblicato|aggiornato|autore|nota|vedi`,
    offer: `
      clicca qui|iscriviti|registrati|seguici|contattaci|per saperne di più|maggiori informazioni|nei commenti|
      newsletter|tutti i diritti riservati|leggi anche|leggi di più|per favore`,
    pointing: `
      qui sopra|qui sotto|di seguito|seguente|seguenti|come segue|in questo articolo|in questo post|in questa guida|
      vedremo|come mostrato|schermata|screenshot|ecco|sezione precedente|prossima sezione|questa pagina|qui.|qui!|
      qui).`,
    address: `tu|tuo|tua|tuoi|tue|voi|vostro|vostra`,
    pointer: `questo|questa|questi|queste|tale|tali`,
    season: `anno|settimana|mese|mattina|sera|estate`,
  },
  pt: {
    dangling: `
      este|esta|isto|estes|estas|esse|essa|isso|esses|essas|aquele|aquela|aquilo|ele|ela|eles|elas|seu|sua|seus|suas|
      no entanto|mas|e|ou|porém|contudo|todavia|então|assim|depois|além disso|também|portanto|por isso|por exemplo|
      em vez disso|por outro lado|por um lado|de fato|ou seja|em outras palavras|da mesma forma|finalmente|por fim|
      primeiro|em primeiro lugar|em segundo lugar|segundo|deste|desta|desse|dessa|disso|neste|nesta|nesse|nessa|
      nestes|nestas|com isso|com este|com esta|para isso|para este|para esta|por este|aqui|ali|lá|tal|tais|ambos|
      ambas|outro|outra|outros|outras|o mesmo|a mesma|mais tarde|enquanto isso|igualmente|desde então|pois|bem|
      apesar disso|como resultado|infelizmente|sim,|não,`,
    greeting: `
      olá|oi|bom dia|boa tarde|boa noite|bem-vindo|bem-vinda|bem-vindos|caro|cara|caros|prezado|prezados|obrigado|
      obrigada|muito obrigado|parabéns|feliz ano|feliz natal|até breve|agradecemos`,
    order: `
      inscreva-se|assine|cadastre-se|siga-nos|clique|leia|veja|assista|saiba mais|para mais informações|
      mais informações|descubra|compartilhe|baixe|contate|entre em contato|junte-se|visite|confira|participe|
      não se esqueça|por favor`,
    label: `foto|imagem|crédito|fonte|vídeo|por|publicado|atualizado|autor|nota|ler|ver`,
    offer: `
      clique aqui|inscreva-se|assine|cadastre-se|siga-nos|entre em contato|saiba mais|mais informações|
      nos comentários|newsletter|boletim|todos os direitos reservados|leia também|leia mais|por favor`,
    pointing: `
      acima|abaixo|a seguir|seguinte|seguintes|como segue|neste artigo|neste post|neste guia|veremos|vamos ver|
      captura de tela|aqui está|aqui estão|seção anterior|próxima seção|esta página|aqui.|aqui!|aqui).`,
    address: `você|vocês|seu|sua|seus|suas`,
    pointer: `este|esta|estes|estas|esse|essa|esses|essas|tal|tais`,
    season: `ano|semana|mês|manhã|noite|verão`,
  },
  nl: {
    dangling: `
      dit|dat|deze|die|hij|zij|ze|hun|zijn|haar|hen|echter|maar|en|of|dus|dan|daarom|daardoor|daarmee|daarbij|daarna|
      daarnaast|daarvoor|daaruit|daarover|daarin|hierdoor|hiermee|hierbij|hiervoor|hier|daar|bovendien|verder|ook|
      toch|niettemin|desondanks|bijvoorbeeld|zo|in tegenstelling|aan de andere kant|enerzijds|anderzijds|
      met andere woorden|inderdaad|natuurlijk|vervolgens|later|ten slotte|tot slot|ten eerste|ten tweede|eerst|zulke|
      beide|andere|een andere|in deze|in dit|met deze|met dit|voor deze|voor dit|op deze|op dit|bij deze|bij dit|
      van deze|van dit|want|intussen|ondertussen|evenzo|hetzelfde|helaas|als dit|als ze|ja,|nee,|het is|het was|
      het heeft|het had|het kan|het wordt|het werd|het gaat|het zijn`,
    greeting: `
      hallo|hoi|goedemorgen|goedemiddag|welkom|beste|lieve|geachte|bedankt|dank|hartelijk dank|gelukkig nieuwjaar|
      gefeliciteerd|tot ziens|tot snel|veel plezier`,
    order: `
      abonneer|schrijf je in|meld je aan|volg ons|klik|lees|bekijk|kijk|ontdek|meer weten|meer informatie|
      voor meer informatie|download|neem contact|doe mee|bezoek|vergeet niet`,
    label: `foto|afbeelding|beeld|bron|video|door|gepubliceerd|bijgewerkt|auteur|noot|deel`,
    offer: `
      klik hier|abonneer|schrijf je in|meld je aan|volg ons|neem contact op|meer informatie|lees ook|lees meer|
      lees verder|nieuwsbrief|in de reacties|alle rechten voorbehouden|alstublieft|alsjeblieft`,
    pointing: `
      hierboven|hieronder|onderstaande|bovenstaande|volgende|als volgt|in dit artikel|in deze post|in deze blog|
      zullen we zien|screenshot|vorige sectie|volgende sectie|deze pagina|hier.|hier!|hier).`,
    address: `je|jij|jou|jouw|jullie|u|uw`,
    pointer: `deze|dit|zulke`,
    season: `jaar|week|maand|ochtend|avond|zomer|weekend`,
    speaker: `hij|zij|ze|zegt hij|zegt ze|zegt zij|aldus hij`,
  },
  pl: {
    dangling: `
      to|ten|ta|te|ci|tamten|on|ona|ono|oni|one|jego|jej|ich|jednak|ale|i|a|lub|albo|więc|zatem|dlatego|wtedy|potem|
      następnie|ponadto|poza tym|również|także|też|mimo to|niemniej|na przykład|z drugiej strony|z jednej strony|
      innymi słowy|rzeczywiście|oczywiście|później|w końcu|wreszcie|po pierwsze|po drugie|najpierw|w tym|w tej|w tych|
      z tym|z tą|do tego|dla tego|po tym|przy tym|dzięki temu|tutaj|tu|tam|taki|taka|takie|oba|obie|inny|inna|inne|bo|
      tymczasem|podobnie|niestety|tak,|nie,`,
    greeting: `
      cześć|witaj|witajcie|witamy|dzień dobry|drodzy|szanowni|dziękujemy|dziękuję|dzięki|gratulacje|do zobaczenia|
      szczęśliwego nowego`,
    order: `
      zapisz się|zasubskrybuj|subskrybuj|obserwuj|kliknij|przeczytaj|czytaj|zobacz|sprawdź|obejrzyj|dowiedz się|
      więcej informacji|udostępnij|pobierz|skontaktuj|dołącz|odwiedź|nie zapomnij|proszę`,
    label: `zdjęcie|fot|foto|źródło|wideo|autor|opublikowano|aktualizacja|uwaga`,
    offer: `
      kliknij tutaj|zapisz się|subskrybuj|skontaktuj się|więcej informacji|dowiedz się więcej|czytaj także|
      czytaj więcej|w komentarzach|newsletter|wszelkie prawa zastrzeżone|proszę`,
    pointing: `
      powyżej|poniżej|powyższy|poniższy|następujące|następujący|w tym artykule|w tym wpisie|zobaczymy|zrzut ekranu|
      oto|ta strona|tutaj.|tutaj!|tutaj).`,
    address: `ty|ciebie|tobie|twój|twoja|twoje|możesz|chcesz`,
    pointer: `ten|tego|tej|tych|tym|tę|takich`,
    season: `roku|tygodniu|miesiącu|rok|tydzień`,
  },
  ru: {
    dangling: `
      это|этот|эта|эти|этого|этому|этой|этим|тот|та|те|то|он|она|оно|они|его|её|ее|их|им|ему|ей|однако|но|и|а|или|
      поэтому|потому|затем|потом|тогда|так|таким образом|также|тоже|кроме того|более того|тем не менее|
      несмотря на это|например|с другой стороны|с одной стороны|наоборот|напротив|иначе|другими словами|то есть|
      действительно|конечно|позже|наконец|во-первых|во-вторых|в-третьих|сначала|далее|в этом|в этой|в этих|в том|
      в таком|с этим|с этой|для этого|для этой|при этом|по этому|из этого|на этом|к этому|после этого|благодаря этому|
      здесь|тут|там|вот|такой|такая|такие|такое|оба|обе|другой|другие|потому что|между тем|тем временем|аналогично|
      кстати|впрочем|зато|ведь|итак|следовательно|к сожалению|если это|если они|если он|если вы|у них|у него|нет,|да,`,
    greeting: `
      привет|здравствуйте|добрый день|доброе утро|добро пожаловать|дорогие|уважаемые|спасибо|большое спасибо|
      благодарим|поздравляем|с новым годом|до встречи|до свидания`,
    order: `
      подпишитесь|подписывайтесь|зарегистрируйтесь|следите|нажмите|кликните|читайте|прочитайте|прочтите|смотрите|
      посмотрите|узнайте|подробнее|больше информации|поделитесь|скачайте|свяжитесь|присоединяйтесь|посетите|
      не забудьте|пожалуйста`,
    label: `фото|фотография|изображение|источник|видео|автор|опубликовано|обновлено|примечание`,
    offer: `
      нажмите здесь|подпишитесь|подписывайтесь|зарегистрируйтесь|свяжитесь с нами|подробнее|узнать больше|
      читайте также|читать далее|в комментариях|все права защищены|пожалуйста|рассылк`,
    pointing: `
      выше|ниже|следующий|следующие|следующее|следующим образом|в этой статье|в этом посте|в этом руководстве|
      мы рассмотрим|мы увидим|скриншот|эта страница|предыдущем разделе|следующем разделе|здесь.|здесь!|здесь).`,
    address: `вы|вас|вам|вами|ваш|ваша|ваше|ваши|вашего|вашей`,
    pointer: `этот|эта|это|эти|этого|этой|этих|этому|этим|такой|такие`,
    season: `год|года|году|неделе|неделю|месяц|месяце`,
  },
  sv: {
    dangling: `
      detta|denna|dessa|han|hon|hans|hennes|deras|dess|men|och|eller|så|då|därför|dock|emellertid|också|dessutom|
      vidare|sedan|till exempel|exempelvis|å andra sidan|med andra ord|slutligen|först|här|där|sådan|sådana|båda|
      samtidigt|även|ja,|nej,|det är|det var|det har|det kan|det blir|det finns även|den är|den var|den har|de är|
      de var|de har`,
    greeting: `hej|hejsan|välkommen|välkomna|kära|tack|stort tack|grattis|god jul|gott nytt år|vi ses`,
    order: `
      prenumerera|anmäl dig|följ oss|klicka|läs|kolla|titta|upptäck|mer information|ladda ner|kontakta|besök|glöm inte`,
    label: `foto|bild|källa|video|av|publicerad|uppdaterad|skribent|se|dela`,
    offer: `
      klicka här|prenumerera|anmäl dig|följ oss|kontakta oss|mer information|läs också|läs mer|nyhetsbrev|
      i kommentarerna`,
    pointing: `ovan|nedan|följande|i denna artikel|i det här inlägget|skärmbild|denna sida|här.|här!|här).`,
    address: `du|dig|din|ditt|dina|ni|er`,
    pointer: `denna|detta|dessa`,
    season: `år|vecka|månad|sommar`,
  },
  ja: {
    dangling: `
      これ|それ|あれ|この|その|あの|こう|そう|ここ|そこ|しかし|だが|ですが|ただし|けれど|また|そして|さらに|なお|つまり|そのため|したがって|従って|よって|ゆえに|だから|なので|例えば|たとえば|一方|
      他方|逆に|もちろん|実際|次に|まず|最後に|最初に|第一に|第二に|では|それでは|さて|ちなみに|同様に|同じく|彼は|彼女は|彼ら|彼の|彼女の|こちら|そちら|このよう|そのよう|こんな|そんな|とはいえ|
      というのも|なぜなら|すると|ところが|ところで|加えて|その後|それから|はい|いいえ`,
    greeting: `こんにちは|こんばんは|おはよう|皆さん|みなさん|皆様|ようこそ|はじめまして|ありがとう|お疲れ様|お世話になっております|あけましておめでとう|おめでとう`,
    order: `詳しくは|詳細は|こちらをクリック|続きを読む`,
    label: `写真|画像|出典|動画|執筆|文：|撮影|提供|注：|注意|関連記事`,
    offer: `クリック|購読|フォローして|登録して|お申し込み|お問い合わせ|ください|下さい|シェアして|ご覧ください|続きを読む|コメント欄|無断転載|クッキー|お待ちしています`,
    pointing: `上記|下記|以下|次の通り|次のとおり|上の図|下の図|図に|スクリーンショット|この記事では|本記事では|この章|次の章|前述|後述|このページ|このガイドでは`,
    address: `あなた|皆さん|みなさん`,
  },
  zh: {
    dangling: `
      这|這|它|他|她|它们|他们|她们|它們|他們|她們|其|此|该|該|但|但是|然而|不过|不過|而且|并且|並且|或者|所以|因此|因而|于是|於是|那么|那麼|然后|然後|接着|此外|另外|同时|同時|例如|比如|
      譬如|相反|反之|另一方面|一方面|换句话说|換句話說|事实上|事實上|其实|其實|当然|當然|之后|之後|最后|最後|首先|其次|再者|在这|在這|在此|在那|对此|對此|为此|為此|由此|从而|如此|这样|這樣|
      尽管如此|儘管如此|是的|同样|同樣|类似|類似|也是|也有|也会|也可|也就|也不|还有|还是|还会|还可|還有|還是|还能|而这|而他|而在|而是|而对|第一，|第二，|第三，|那些|那个|那種|那种|那時|那时|和他|
      和这|和它|因为这|因为它`,
    greeting: `大家好|你好|您好|各位|亲爱的|親愛的|欢迎|歡迎|谢谢|謝謝|感谢|感謝|恭喜|新年快乐|再见|再見`,
    order: `点击|點擊|订阅|訂閱|扫码|查看更多|阅读更多|了解更多|更多信息|下载|下載|联系|聯繫|注册|註冊`,
    label: `图|圖|图片|圖片|照片|来源|來源|视频|視頻|作者|编辑|編輯|记者|記者|责任编辑|发布|發佈|更新|注：|原标题|相关阅读`,
    offer: `点击|點擊|订阅|訂閱|扫码|扫描二维码|关注我们|联系我们|了解更多|阅读原文|更多信息|在评论|版权所有|版權所有|转载请|请您|请访问|请点击|请关注|请联系`,
    pointing: `如上|如下|上图|下图|以下|以上|下文|上文|本节|下一节|上一节|在本文中|本文将|截图|接下来|见图|本页|下面|上面`,
    address: `你|您`,
  },
  ko: {
    dangling: `
      이것|그것|이는|그는|그녀는|그들은|그들의|그의|그녀의|이러한|그러한|이런|그런|이렇게|그렇게|그러나|하지만|그런데|그리고|또한|따라서|그래서|그러므로|그러면|그렇다면|예를 들어|예를 들면|반면|
      반면에|한편|물론|실제로|다음으로|먼저|첫째|둘째|셋째|마지막으로|더구나|게다가|뿐만 아니라|이후|그 후|이를|이에|이때|그때|여기|여기서|거기|왜냐하면|마찬가지로|이처럼|만약 그|아니요|이 |그 |
      네,|또 |또,|즉,|즉 |우선,|우선 |같은 |결국 |결국,|사실 |사실,`,
    greeting: `안녕하세요|안녕|여러분|환영합니다|감사합니다|고맙습니다|축하|새해 복|반갑습니다`,
    order: `클릭|구독|팔로우|가입|자세한 내용|더 보기|더 알아보|다운로드|문의|방문`,
    label: `사진|이미지|출처|영상|글쓴이|작성자|기자|게시|업데이트|참고|관련 기사`,
    offer: `클릭하|구독하|팔로우|가입하세요|문의하|자세한 내용은|더 알아보|댓글|무단 전재|재배포 금지|하십시오|해주세요|하세요|쿠키`,
    pointing: `위의|아래|다음과 같|다음은|위에서|앞서|앞에서|이 글에서|이 문서에서|이 가이드에서|살펴보겠|스크린샷|이 페이지|다음 섹션`,
    address: `여러분|당신`,
  },
  ar: {
    dangling: `
      هذا|هذه|هذان|هؤلاء|ذلك|تلك|أولئك|هو|هي|هم|هن|وهو|وهي|وهذا|وهذه|وذلك|لكن|ولكن|إلا أن|ثم|أو|و|لذلك|لذا|وبالتالي|
      بالتالي|أيضا|أيضًا|كذلك|كما|علاوة على ذلك|بالإضافة إلى ذلك|ومع ذلك|مع ذلك|على سبيل المثال|مثلا|من ناحية أخرى|
      من جهة أخرى|بعبارة أخرى|في الواقع|في الحقيقة|بالطبع|بعد ذلك|لاحقا|أخيرا|أخيرًا|أولا|أولاً|ثانيا|ثانيًا|ثالثا|
      هنا|مثل هذه|كلاهما|لأن|وأضاف|وأضافت|وقال|وقالت|فإن|وإذا|لهذا|بهذا|في هذا|في هذه|من هذا|من هذه|بذلك|حينها|عندها|
      لا،|نعم،`,
    greeting: `مرحبا|مرحبًا|أهلا|أهلاً|السلام عليكم|أعزائي|عزيزي|شكرا|شكرًا|تهانينا|كل عام|إلى اللقاء`,
    order: `
      اشترك|تابعنا|تابع|انقر|اضغط|اقرأ|شاهد|اعرف|للمزيد|لمزيد من|لمعرفة المزيد|المزيد|شارك|تواصل|اتصل|انضم|سجل|لا تنس|
      يرجى|من فضلك`,
    label: `صورة|الصورة|المصدر|مصدر|فيديو|بقلم|كتب|نشر|تحديث|ملاحظة|اقرأ أيضا`,
    offer: `
      انقر هنا|اضغط هنا|اشترك|تابعنا|تواصل معنا|لمزيد من المعلومات|اقرأ أيضا|اقرأ المزيد|في التعليقات|
      جميع الحقوق محفوظة|يرجى|من فضلك`,
    pointing: `
      أعلاه|أدناه|التالي|التالية|ما يلي|فيما يلي|كما يلي|في هذا المقال|في هذه المقالة|في هذا الدليل|سنرى|لقطة الشاشة|
      هذه الصفحة|القسم السابق|القسم التالي`,
    address: `أنت|لديك|يمكنك|عليك|لك`,
  },
  fa: {
    dangling: `
      این|آن|اینها|آنها|او|وی|ایشان|اما|ولی|و|یا|پس|بنابراین|همچنین|علاوه بر این|علاوه بر آن|با این حال|با این وجود|
      برای مثال|مثلا|مثلاً|از سوی دیگر|از طرف دیگر|به عبارت دیگر|در واقع|البته|سپس|بعد|در نهایت|سرانجام|ابتدا|نخست|
      در این|در آن|به این|به همین|از این|برای این|با این|اینجا|آنجا|چنین|هر دو|زیرا|چرا که|همین|همان|به طور مشابه|
      در عوض|نه،|خیر،|بله،`,
    greeting: `سلام|درود|خوش آمدید|دوستان|عزیزان|با تشکر|متشکریم|ممنون|سپاس|تبریک|سال نو`,
    order: `
      مشترک شوید|دنبال کنید|کلیک کنید|بخوانید|ببینید|بیشتر بدانید|برای اطلاعات بیشتر|اطلاعات بیشتر|به اشتراک|دانلود|
      تماس بگیرید|بپیوندید|لطفا|لطفاً`,
    label: `عکس|تصویر|منبع|ویدیو|نویسنده|به روز|توجه`,
    offer: `
      کلیک کنید|مشترک شوید|دنبال کنید|تماس بگیرید|برای اطلاعات بیشتر|بیشتر بخوانید|در نظرات|تمامی حقوق|لطفا|لطفاً`,
    pointing: `بالا|پایین|زیر|در ادامه|در این مقاله|در این راهنما|خواهیم دید|این صفحه|بخش قبل|بخش بعد`,
    address: `شما|شماست`,
  },
  hi: {
    dangling: `
      यह|ये|वह|वे|इस|इसका|इसकी|इसके|इसमें|इससे|इसलिए|इन|इनका|इनकी|उस|उसका|उसकी|उसके|उन|उनका|उनकी|उनके|उन्होंने|उसने|
      लेकिन|परंतु|किंतु|मगर|और|या|तो|फिर|साथ ही|इसके अलावा|हालांकि|हालाँकि|उदाहरण के लिए|दूसरी ओर|वास्तव में|बेशक|
      बाद में|अंत में|यहाँ|यहां|वहाँ|वहां|ऐसा|ऐसे|ऐसी|दोनों|हाँ|हां|क्योंकि|इसी|उसी|तब|अब|नहीं,`,
    greeting: `नमस्ते|नमस्कार|प्रिय|स्वागत|धन्यवाद|शुक्रिया|बधाई`,
    order: `सदस्यता|फॉलो|क्लिक|अधिक जानकारी|डाउनलोड|संपर्क|कृपया`,
    label: `फोटो|चित्र|स्रोत|वीडियो|लेखक|प्रकाशित|नोट`,
    offer: `
      यहाँ क्लिक|यहां क्लिक|क्लिक करें|सदस्यता लें|फॉलो करें|संपर्क करें|अधिक जानकारी|और पढ़ें|टिप्पणी|सर्वाधिकार|
      कृपया`,
    pointing: `ऊपर|नीचे|निम्नलिखित|निम्न|इस लेख में|इस गाइड में|देखेंगे|स्क्रीनशॉट|इस पृष्ठ|अगले भाग|पिछले भाग`,
    address: `आप|आपका|आपकी|आपके|आपको`,
  },
}
