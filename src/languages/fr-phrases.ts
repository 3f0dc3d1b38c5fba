// By which phrases does a French sentence show that it can or can't be in a digest by itself?
import type { Phrases } from './phrases.ts'

/** Those of French. */
export const phrases = {
  dangling: `comme elle,|comme lui,|comme eux,|comme elles,|contrairement à lui|contrairement à elle|contrairement à eux|contrairement à elles|à la différence de lui|à la différence de elle|à la différence de eux|à la différence de elles|pour lui|pour elle|pour eux|pour elles|chez lui|chez elle|chez eux|chez elles|avec elle|avec elles|sans elles|après lui|après elle|après eux|après elles|avant lui|avant elle|avant eux|avant elles|devant lui|devant elle|devant eux|devant elles|derrière lui|derrière elle|derrière eux|derrière elles|autour de lui|autour de elle|autour de eux|autour de elles|à côté de lui|à côté de elle|à côté de eux|à côté de elles|près de lui|près de elle|près de eux|près de elles|selon lui|selon elle|selon eux|selon elles|par lui|par elle|par eux|par elles|contre lui|contre elle|contre eux|contre elles|envers lui|envers elle|envers eux|envers elles|malgré lui|malgré elle|malgré eux|malgré elles|vers lui|vers elle|vers eux|vers elles|autour d'elle|autour d'eux|à côté d'elle|près d'elle|près d'eux|d'après lui|d'après elle|d'après eux|entre eux|entre elles|en réponse,|en échange,|en retour,|en même temps,|au même moment,|la moitié d'entre|un tiers d'entre|une partie d'entre|le reste d'entre|tous deux|toutes deux|tous trois|toutes trois|un * là-bas|une * là-bas|le moyen le plus simple est|la façon la plus simple est|la manière la plus simple est|la solution la plus simple est|le plus simple est|la meilleure solution est|le seul moyen est|la situation est|la situation s'est|la réponse est|la solution est|le problème est|le problème, c'est|la différence est|la raison est|la raison en est|le résultat est|l'astuce est|la question est|l'inconvénient est|comme dans le cas|comme pour le cas|avec son aide|avec leur aide|pour y|quant à elle|quant à lui|quant à eux|quant à elles|là-bas|à leur tour|à son tour|si oui|si non|dans l'affirmative|en guise d'alternative|la réponse courte|la deuxième partie|la troisième partie|pour le *er,|pour la *er,|pour l'*er,|pour le *ir,|pour la *ir,|grâce à elle|grâce à lui|grâce à eux|
    grâce à elles|une telle|un tel|de telles|de tels|* d'entre elles|* d'entre eux|y *ent|le deuxième est|
    la deuxième est|le second est|la seconde est|le premier est|la première est|à la place,|à leur place,|
    à sa place,|
    oh oui|oh non|bon,|eh bien|ce|cet|cette|ces|cela|ça|ceci|c'est|c'était|il|elle|ils|elles|leur|leurs|son|sa|ses|celui-ci|
    celle-ci|ceux-ci|celles-ci|celui|celle|ceux|cependant|mais|et|ou|donc|alors|ainsi|aussi|puis|ensuite|enfin|
    de plus|en outre|par ailleurs|toutefois|néanmoins|pourtant|or|car|par exemple|en effet|par conséquent|
    en conséquence|autrement dit|au contraire|en revanche|d'autre part|d'une part|d'abord|tout d'abord|
    premièrement|deuxièmement|finalement|après cela|pour cela|pour ce|pour cette|dans ce|dans cette|dans ces|
    avec ce|avec cette|à ce|à cette|de ce|de cette|de ces|sur ce|ici|voici|là|tel|telle|tels|telles|bref|sinon|
    plus tard|de même|également|bien sûr|d'ailleurs|malgré cela|grâce à cela|c'est pourquoi|d'où|les deux|
    d'autres|un autre|une autre|malheureusement|s'il|s'ils|lorsqu'il|heureusement|évidemment|étonnamment|
    notamment|parallèlement|à l'inverse|dès lors|entre-temps|pendant ce temps|sachant cela|sans lui|sans eux|
    sans elle|avec lui|avec eux|dans les deux cas|oui,|non,|pour les *er|pour les *ir|en le *ant|en la *ant|
    en les *ant|* jours plus tard|* semaines plus tard|* mois plus tard|* ans plus tard|un an plus tard|
    le lendemain|vous pouvez l'*|vous pouvez le *|vous pouvez les *|on peut l'*|ces deux|je l'ai|nous l'avons|
    je les|nous les|vous en|on en|nous en|vous y|on y|nous y|on l'|nous l'|maintenant que|une fois que tout|
    reste maintenant|reste à|il ne reste plus|il ne vous reste|parmi eux|parmi elles|parmi ceux-ci|
    parmi celles-ci|entre autres|comme ça|comme cela|d'entre eux|en tant que tel|de celui-ci|de celle-ci|
    l'un d'eux|l'une d'elles|l'un d'entre eux|l'une d'entre elles|certains d'entre eux|
    certaines d'entre elles|la plupart d'entre eux|chacun d'eux|chacune d'elles|
    la plupart des autres|beaucoup d'autres|plusieurs autres|quelques autres|certains autres|un * similaire|une * similaire|un * semblable|une * semblable|un * analogue|
    des * similaires|les deux autres|les autres|l'autre|le précédent|la précédente|les précédents|les précédentes|pour commencer|dans un tel|dans une telle|dans de tels|
    au lieu de cela|au lieu de ça|à la place|il en va de même|même chose|de la même façon|de la même manière|nous avons fini par le|
    nous avons fini par la|on a fini par le|jusque-là|jusqu'alors|depuis lors|cela dit|ceci dit|sur cette base|à partir de là|de là|à cet égard|en ce sens|en comparaison|
    * fonctionne de la même|* fonctionnent de la même|* fait de même|* fait la même chose|* * fait de même|* * fait la même chose|un autre problème|une autre solution|
    un problème connexe|c'est-à-dire`,
  standing: `ceux qui|celles qui|celui qui|celle qui|ceux dont|pour eux-mêmes|il faut|il fallait|il y a|il y avait|il existe|il est temps|il est interdit|c'est à|c'est au|
    cela fait|ça fait|c'est en|c'est avec|c'est dans|en plus de|à cette occasion`,
  release: 'version|publication|release|mise',
  text: 'partie|épisode|chapitre|article|billet|guide|tutoriel|tutorial|série|livre|texte|dossier',
  pointer: 'ce|cet|cette|ces|celui-ci|celle-ci',
  season: `année|semaine|mois|matin|soir|été|jour|qui|que|dont|week-end|lundi|mardi|mercredi|jeudi|vendredi|
    samedi|dimanche|automne|hiver|printemps`,
  speaker: 'dit-il|dit-elle|a-t-il|a-t-elle|explique-t-il|explique-t-elle|il|elle',
  within: `ne fait pas exception|ne font pas exception|n'est pas une exception|ne font pas figure d'exception|n'échappe pas à la règle|n'échappent pas à la règle|d'y parvenir|d'y arriver|pour y parvenir|pour y arriver|façon de le faire|manière de le faire|moyen de le faire|de le faire à|aucun d'eux|aucun d'entre eux|aucune d'elles|rien de tout cela|les deux *|
    à cet effet|à cette fin|dans ce contexte|à ce moment-là`,
  shells: `problème|problèmes|question|questions|approche|approches|solution|solutions|méthode|méthodes|idée|
    idées|objectif|objectifs|décision|décisions|situation|situations|raison|raisons|différence|
    différences|défi|défis|limite|limites|contrainte|contraintes|cas|constat|difficulté|difficultés|
    principe|principes`,
  adding: 'donc|ensuite|par conséquent|aussi|également', contrasting: 'cependant|toutefois|néanmoins|en revanche',
  linking: "de plus|en outre|par ailleurs|également|bien sûr|enfin|à cet égard|d'ailleurs|de même",
  fronted: { by: 'en|dans|depuis|pendant|après|avant|à|au|sur|lors de|lors du|durant|dès', pronouns: 'ils|elle|elles|il a|il avait|il est né|il les|il la|lui' },
  definite: 'le|la|les',
  turn: `mais|cependant|toutefois|pourtant|néanmoins|malheureusement|hélas|en revanche|au final|à l'inverse|
    en réalité`,
  reassuring: "pas de panique|pas d'inquiétude|rassurez-vous|rassure-toi|soyez rassurés|ne vous inquiétez pas|ne t'inquiète pas|n'ayez crainte",
  formerly: "depuis quelque temps|la dernière fois|auparavant|jusqu'à présent|jusqu'ici|jusqu'alors|avant cette version|avant la version *|jusqu'à la version *|dans les versions précédentes|dans les anciennes versions|par le passé|dans le passé",
  promising: 'deux raisons.|deux inconvénients.|deux avantages.|deux problèmes.|deux options.|deux possibilités.|deux parties.|deux approches.|deux objectifs.|trois raisons.|trois inconvénients.|trois avantages.|trois problèmes.|trois options.|trois possibilités.|trois parties.|trois approches.|trois objectifs.|quatre raisons.|quatre inconvénients.|quatre avantages.|quatre problèmes.|quatre options.|quatre possibilités.|quatre parties.|quatre approches.|quatre objectifs.|plusieurs raisons.|plusieurs inconvénients.|plusieurs avantages.|plusieurs problèmes.|plusieurs options.|plusieurs possibilités.|plusieurs parties.|plusieurs approches.|plusieurs objectifs.|quelques raisons.|quelques inconvénients.|quelques avantages.|quelques problèmes.|quelques options.|quelques possibilités.|quelques parties.|quelques approches.|quelques objectifs.',
  urging: 'alors|et|donc|puis|maintenant',
  takesBack: `c'est en tout cas ce que|du moins le pensions-nous|c'est ce qu'on croyait|c'est ce qu'on pensait|puis tout changea|mais tout a changé|il n'en a rien été|c'était faux|on se trompait|la réalité était tout autre|du moins le croyait-on|du moins le pensait-on|c'est ce que nous pensions|c'est ce que l'on croyait|c'est ce que l'on pensait|il y a un hic|mais il y a un hic|mais il y avait un hic|il n'en fut rien|il n'en était rien|il n'en est rien|ça n'a pas duré|cela n'a pas duré|c'était une erreur|la réalité est autre|la réalité est tout autre|du moins le croyais-je|du moins le pensais-je|du moins le croyions-nous|c'est du moins ce que|
    c'est ce que je croyais|c'est ce que nous croyions|c'est ce que je pensais|je me trompais|nous nous trompions|
    j'avais tort|nous avions tort|puis quelque chose a changé|puis tout a changé`,
  page: 'ouvre dans une nouvelle fenêtre|ouvre une nouvelle fenêtre|ouvre dans un nouvel onglet|aller au contenu',
  introducing: "je suis|je m'appelle|mon nom est|moi c'est",
  greeting: `désolé pour|désolée pour|désolés pour|désolé de|désolée de|toutes mes excuses|toutes nos excuses|mais ce n'est pas tout|ce n'est pas tout|et ce n'est pas tout|plongeons|c'est parti|entrons dans le vif|allons-y|sans plus attendre|sans plus tarder|voyons ensemble les nouveautés|avant de commencer|avant de démarrer|petit rappel|un petit rappel|simple rappel|pour rappel|nos remerciements|nos sincères remerciements|nos vifs remerciements|nous voulons remercier|nous vous remercions|je remercie|un immense merci|nous vous prions de|bonjour|salut|bonsoir|bienvenue|chers|chères|cher|chère|merci|un grand merci|bonne année|joyeux noël|
    félicitations|à bientôt|bonne lecture|nous remercions|nous tenons à remercier|je tiens à remercier|
    nous souhaitons remercier|bravo|joyeuses fêtes|bonnes fêtes`,
  order: `abonnez-vous|inscrivez-vous|cliquez|découvrez|lisez|en savoir plus|pour en savoir plus|rejoignez|partagez|
    téléchargez|contactez|n'hésitez pas|consultez|regardez|visitez|participez|venez|retrouvez|essayez|testez|
    suivez|ouvrez|envoyez|profitez|réservez|soutenez|votez|restez|notez|pensez à|ne manquez pas|n'oubliez pas|
    postulez|candidatez|proposez|signez|aidez|faites|inscrivez|prenez|lancez|installez|ajoutez|décompressez|
    pour toute question|pour toutes vos questions|en cas de question|en cas de problème|si vous souhaitez en savoir|si vous souhaitez participer|si vous souhaitez contribuer|
    si vous souhaitez nous|si vous souhaitez aider|si vous souhaitez rejoindre|si vous souhaitez tester|si vous souhaitez essayer|si vous voulez en savoir|
    si vous voulez participer|si vous voulez contribuer|si vous voulez nous|si vous voulez aider|si vous voulez rejoindre|si vous voulez tester|si vous voulez essayer|
    si vous avez des questions|si vous avez une question|si vous avez des suggestions|si vous avez des idées|si vous avez des commentaires|si vous avez des remarques|
    si vous avez aimé|si vous avez envie|si vous avez besoin d'aide|si vous aimez|si vous rencontrez|si cet article|si ce billet|si tu as des|si tu as une|si tu as aimé|
    si tu veux en|si tu veux participer|si tu veux contribuer|si ça vous|si cela vous|envie de|vous voulez en|vous voulez nous|vous voulez participer|vous voulez contribuer|
    vous souhaitez en|vous souhaitez nous|vous souhaitez participer|vous souhaitez contribuer|tu veux en|tu veux participer|vous avez une question|vous avez des questions|
    besoin d'aide|curieux d'en|plus de détails dans|plus de détails sur|plus de détails ici|plus de détails à|plus de détails bientôt|plus d'informations sur|
    plus d'informations dans|plus d'informations ici|plus d'infos|pour plus de|pour plus d'*|pour vous inscrire|pour s'inscrire|pour participer,|pour mettre à jour,|
    pour mettre à jour votre|pour mettre à niveau|pour l'installer|pour installer,|pour télécharger|pour nous contacter|pour aller plus loin|pour contribuer|pour l'essayer|
    voir la documentation|voir les notes|voir le journal|voir le code|voir la liste|voir aussi|voir notre|voir nos|voir ici|écrivez|répondez|remplissez|parlez-en|dites-nous|
    dites-moi|donnez-nous|donnez votre|mettez à jour|abonne-toi|inscris-toi|rejoins|découvre|n'hésite pas|essaie|télécharge|suis-nous|contacte|rendez-vous sur|rendez-vous le|
    rendez-vous au|rendez-vous à|rendez-vous dans|rendez-vous ici|à vos agendas|à vos claviers|vous pouvez télécharger|vous pouvez vous inscrire|vous pouvez nous|
    vous pouvez consulter|vous pouvez retrouver|vous trouverez|tu trouveras|partagez-le|republié`,
  label: `sponsor|sponsors|sponsorisé par|sponsorisée par|parrainé par|en partenariat avec|présenté par|liens|liens utiles|photo|image|crédit|source|vidéo|par|publié|mis à jour|auteur|note|illustration|voir|lire|
    mise à jour du * * 20*|mise à jour le * * 20*|mise à jour * * 20*|mise à jour de * 20*|maj du * * 20*|maj * * 20*|ajout du * * 20*|mise à jour|màj|maj|edit|édit|ajout|
    rectificatif|correction|article invité|billet invité|actualisation`,
  offer: `notre sponsor|sponsor de la semaine|partenaire de la semaine|vous est offert par|vous est offerte par|vous est proposé par|vous est proposée par|cet * est sponsorisé|cette * est sponsorisée|ce * est sponsorisé|peut être téléchargé|peut être téléchargée|peuvent être téléchargés|peuvent être téléchargées|est disponible au téléchargement|sont disponibles au téléchargement|disponible en téléchargement|disponibles en téléchargement|très au sérieux|exprimer notre gratitude|notre gratitude|nos sincères remerciements|nos remerciements|de votre compréhension|pour votre compréhension|remercier chaleureusement|tenons à remercier|souhaitons remercier|liens affiliés|liens d'affiliation|toucher une commission|percevoir une commission|nous avons hâte|avons hâte de|au plaisir de|sommes impatients de|réjouissons de vous|j'ai hâte|ceci est le * article|voici le * article|article d'une série|image de couverture|photo de couverture|
    merci d'avoir|
    cliquez ici|abonnez-vous|inscrivez-vous|en savoir plus|pour plus d'informations|suivez-nous|contactez-nous|
    n'hésitez pas|n'hésitez-pas|n'hésite pas|dans les commentaires|notre newsletter|à la newsletter|ma newsletter|la newsletter ici|par newsletter|tous droits réservés|crédit photo|lire aussi|lire la suite|
    s'il vous plaît|rejoignez-nous|ne manquez pas|n'oubliez pas|article original|initialement publié|
    publié initialement|traduction de cet|cet article est une traduction|si vous avez des questions|
    si vous avez des suggestions|pour toute question|
    cet article a été publié|cet article a été écrit|cet article a été rédigé|cet article a été initialement|cet article a été traduit|cet article a d'abord|cet article est paru|
    cet article est d'abord|cet article est initialement|ce billet a été publié|ce billet a été écrit|ce billet a été initialement|ce billet a d'abord|ce texte a été publié|
    ce texte a été écrit|ce texte a d'abord|ce texte est paru|initialement paru|paru initialement|article invité|billet invité|inscriptions sont ouvertes|
    inscriptions sont encore|inscriptions sont désormais|inscription est gratuite|inscription est ouverte|inscription est obligatoire|inscriptions jusqu'*|inscriptions ouvertes|
    candidatures sont ouvertes|candidatures jusqu'*|candidatures ouvertes|date limite d'inscription|date limite de candidature|date limite de soumission|
    date limite pour s'inscrire|date limite pour candidater|date limite des inscriptions|billetterie est ouverte|billets sont disponibles|billets sont en vente|
    places sont limitées|nombre de places est limité|entrée est libre|entrée libre|appel à communications est|appel à propositions est|sondage prend|sondage dure|
    questionnaire prend|questionnaire dure|répondre au sondage|répondre au questionnaire|écrivez-nous|écrivez-moi|nous écrire|contactez le|contactez la|hésitez pas|vos retours|
    vos commentaires|vos questions|vos suggestions|vos contributions|votre avis|contributions sont les bienvenues|retours sont les bienvenus|commentaires sont les bienvenus|
    suggestions sont les bienvenues|questions sont les bienvenues|remarques sont les bienvenues|idées sont les bienvenues|êtes les bienvenus|tout le monde est le bienvenu|
    serions ravis de vous|serions heureux de vous|faites-nous part|dites-nous|consultez la|consultez le|consultez les|consultez notre|voir la documentation|dans la documentation|
    code source est disponible|code est disponible sur|sources sont disponibles sur|code source se trouve|disponible sur github|disponibles sur github|liste complète des|
    journal des modifications|notes de version|diapositives sont|diapos sont|slides sont|supports sont disponibles|enregistrement est disponible|enregistrements sont disponibles|
    vidéo est disponible|vidéos sont disponibles|pour plus de détails|pour plus d'infos|plus de détails dans|plus d'infos|nous recrutons|on recrute|envie de contribuer|
    envie de participer|envie de nous rejoindre|article vous a plu|billet vous a plu|aimé cet article|partagez-le|partagez cet|merci à tous|merci à toutes|merci à celles|
    remercions tous|remercions toutes|merci d'avoir lu|merci de m'avoir lu|merci pour votre|merci de votre|pouvez le télécharger|pouvez la télécharger|téléchargez|essayez-le|
    essayez-la|testez-le`,
  literal: `jour suivant|jours suivant|matin suivant|soir suivant|semaine suivant|mois suivant|année suivant|hiver suivant|été suivant|printemps suivant|automne suivant|siècle suivant|lundi suivant|mardi suivant|mercredi suivant|jeudi suivant|vendredi suivant|samedi suivant|dimanche suivant|saison suivant|génération suivant|semaine suivante|année suivante|nuit suivante|saison suivante|journée suivante|matinée suivante|génération suivante|décennie suivante|jours suivants|mois suivants|hivers suivants|semaines suivantes|années suivantes|générations suivantes|mètre plus haut|mètre plus bas|mètres plus haut|mètres plus bas|kilomètre plus haut|kilomètre plus bas|kilomètres plus haut|kilomètres plus bas|étage plus haut|étage plus bas|étages plus haut|étages plus bas|fois plus haut|fois plus bas|niveau plus haut|niveau plus bas|prix plus haut|prix plus bas|siècle plus haut|siècle plus bas|le plus haut|la plus haut|au plus haut|les plus hauts|plus haut que|plus haut du|plus haut de|plus haut dans|le plus bas|au plus bas|plus bas que|plus bas du|plus bas de|plus bas depuis|plus haut depuis|un suivant|leur suivant|voici un an|voici deux ans|voici trois ans`,
  pointing: `bonne nouvelle à vous annoncer|bonnes nouvelles à vous annoncer|un autre article|un autre billet|ci-dessus|ci-dessous|ci-contre|ci-après|suivant|suivants|suivante|suivantes|comme suit|capture d'écran|voici|la section suivante|
    section précédente|cette page|ici.|ici!|ici).|comme je vous le disais|comme je le disais|comme dit|
    comme vu|quand je vous disais|code précédent|exemple précédent|article précédent|billet précédent|
    chapitre précédent|plus haut|plus bas|en préambule|
    prochain article|prochain billet|article suivant|billet suivant`,
  preview: 'dans cette partie|dans cet épisode|dans cette série|dans ce tutoriel|je vais vous|nous allons vous|vous apprendrez|vous découvrirez|je vous montre|je vous propose|je vous explique|dans cet article|dans ce billet|dans ce guide|nous allons voir|nous verrons',
  news: `annonçons|annonce|annoncé|disponible|disponibles|vient de|viennent de|venons de|dès aujourd'hui|
    à partir d'aujourd'hui|lance|lançons|lancé|nouvelle version|publions|publié|heureux de|heureuses de|ravis de|
    fiers de|plaisir de|recrute|recrutons|aura lieu|se tiendra`,
  personal: `je|j'*|moi|mon|ma|mes|m'*|travaillé dur|travaillé d'arrache-pied|travaillons dur|grand jour pour|fiers de|fières de|hâte de`,
  step: `revenons à|revenons au|revenons-en|imaginons|supposons|admettons|disons|prenons|imaginez|supposez|voyons|commençons|regardons|maintenant, nous|maintenant, on|maintenant on|maintenant nous|nous allons maintenant|ouvrez|cliquez|appuyez|créez|ajoutez|installez|lancez|tapez|on commence|d'abord, on|ensuite, on|la base est|
    modifiez|enregistrez|copiez|notez que|remarquez|remarquons|rappelons|supprimez|remplacez|téléchargez`,
  address: 'vous|votre|vos|tu|toi',
} satisfies Phrases
