// What does Digestif know of French?
import type { Language } from './language.ts'

/** French. */
export const fr = {
  tags: ['fr'],
  drafts: 'brouillon|brouillons',
  stopWords: `a afin ai ainsi alors après as au aucun aucune aujourd aussi autre autres aux avait avant avec avez
    avoir avons ayant beaucoup bien c car ce ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci
    comme comment d dans de depuis des dès donc dont du déjà elle elles en encore enfin entre es est et étaient était
    étant été être eu eux fait faire fois font h hors ici il ils j je jusqu jusque l la là le les leur leurs lors
    lorsque lui m ma mais me même mêmes mes moi moins mon n ne ni non nos notre nous on ont ou où par parce parfois
    pas pendant peu peut peuvent plus plusieurs plutôt pour pourquoi pourtant pouvez près puis puisque qu quand que
    quel quelle quelles quelque quelques quels qui quoi s sa sans se sera seront ses seulement si sinon soit son sont
    sous souvent suis sur t ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute toutes très
    trop tu un une va vers voici voilà voir vos votre vous y à ça`,
  stem: { least: 4, endings: 'ées és ée es é er ez s e x' },
  abbreviations: {
    open: 'M MM Mme Mmes Mlle Mlles Mgr Me Pr c.-à-d p.ex env cf Ste éd réf',
    numbered: 'n p pp art chap fig vol t éd al', either: 'av bd boul Cie Sté janv févr avr juil sept oct nov déc J.-C',
  },
  and: 'et',
  phrases: {
    dangling: `si oui|si non|dans l'affirmative|en guise d'alternative|la réponse courte|la deuxième partie|la troisième partie|pour le *er,|pour la *er,|pour l'*er,|pour le *ir,|pour la *ir,|grâce à elle|grâce à lui|grâce à eux|
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
    standing: `il faut|il fallait|il y a|il y avait|il existe|il est temps|il est interdit|c'est à|c'est au|
      cela fait|ça fait|c'est en|c'est avec|c'est dans|en plus de|à cette occasion`,
    text: 'article|billet|guide|tutoriel|tutorial|série|livre|texte|dossier',
    pointer: 'ce|cet|cette|ces|celui-ci|celle-ci',
    season: `année|semaine|mois|matin|soir|été|jour|qui|que|dont|week-end|lundi|mardi|mercredi|jeudi|vendredi|
      samedi|dimanche|automne|hiver|printemps`,
    speaker: 'dit-il|dit-elle|a-t-il|a-t-elle|explique-t-il|explique-t-elle|il|elle',
    within: `aucun d'eux|aucun d'entre eux|aucune d'elles|rien de tout cela|les deux *|
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
    takesBack: `du moins le croyais-je|du moins le pensais-je|du moins le croyions-nous|c'est du moins ce que|
      c'est ce que je croyais|c'est ce que nous croyions|c'est ce que je pensais|je me trompais|nous nous trompions|
      j'avais tort|nous avions tort|puis quelque chose a changé|puis tout a changé`,
    page: 'ouvre dans une nouvelle fenêtre|ouvre une nouvelle fenêtre|ouvre dans un nouvel onglet|aller au contenu',
    greeting: `bonjour|salut|bonsoir|bienvenue|chers|chères|cher|chère|merci|un grand merci|bonne année|joyeux noël|
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
    label: `liens|liens utiles|photo|image|crédit|source|vidéo|par|publié|mis à jour|auteur|note|illustration|voir|lire|
      mise à jour du * * 20*|mise à jour le * * 20*|mise à jour * * 20*|mise à jour de * 20*|maj du * * 20*|maj * * 20*|ajout du * * 20*|mise à jour|màj|maj|edit|édit|ajout|
      rectificatif|correction|article invité|billet invité|actualisation`,
    offer: `liens affiliés|liens d'affiliation|toucher une commission|percevoir une commission|nous avons hâte|avons hâte de|au plaisir de|sommes impatients de|réjouissons de vous|j'ai hâte|ceci est le * article|voici le * article|article d'une série|image de couverture|photo de couverture|
      merci d'avoir|
      cliquez ici|abonnez-vous|inscrivez-vous|en savoir plus|pour plus d'informations|suivez-nous|contactez-nous|
      n'hésitez pas|dans les commentaires|newsletter|tous droits réservés|crédit photo|lire aussi|lire la suite|
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
    pointing: `ci-dessus|ci-dessous|ci-contre|ci-après|suivant|suivants|suivante|suivantes|comme suit|capture d'écran|voici|la section suivante|
      section précédente|cette page|ici.|ici!|ici).|comme je vous le disais|comme je le disais|comme dit|
      comme vu|quand je vous disais|code précédent|exemple précédent|article précédent|billet précédent|
      chapitre précédent|plus haut|plus bas|en préambule|
      prochain article|prochain billet|article suivant|billet suivant`,
    preview: 'dans cet article|dans ce billet|dans ce guide|nous allons voir|nous verrons',
    news: `annonçons|annonce|annoncé|disponible|disponibles|vient de|viennent de|venons de|dès aujourd'hui|
      à partir d'aujourd'hui|lance|lançons|lancé|nouvelle version|publions|publié|heureux de|heureuses de|ravis de|
      fiers de|plaisir de|recrute|recrutons|aura lieu|se tiendra`,
    personal: "je|j'*|moi|mon|ma|mes|m'*",
    step: `imaginons|supposons|admettons|disons|prenons|imaginez|supposez|voyons|commençons|regardons|maintenant, nous|maintenant, on|maintenant on|maintenant nous|nous allons maintenant|ouvrez|cliquez|appuyez|créez|ajoutez|installez|lancez|tapez|on commence|d'abord, on|ensuite, on|la base est|
      modifiez|enregistrez|copiez|notez que|remarquez|remarquons|rappelons|supprimez|remplacez|téléchargez`,
    address: 'vous|votre|vos|tu|toi',
  },
  vague: `aborder action actions activité activités actualité aide aller ambition amélioration améliorations améliorer
    analyse annonce apport apports apprendre apprentissage approche article aspect aspects astuce atelier ateliers
    atout autre autres avantage avenir avis base bases besoin besoins bien bilan bon bonne bonnes but bénéfice
    bénéfices cadre cas chapitre choix choses code coder commencer communauté comprendre concept concepts conclusion
    concret concrètement configuration conseil conseils constat contenu contexte contribution création créer dernier
    dernière difficulté difficultés différence différent différents découverte découvrir défi défis démarche
    démarrer détail détails développement développer développeur développeurs effet enjeu enjeux environnement
    essentiel exemple exemples explication explications expérience fin fonction fonctionnalité fonctionnalités
    fonctionnement formation gestion grand grands groupe général générale histoire idée idées impact important
    impression impressions information informations initial initialisation installation instruction instructions
    introduction intérêt jour lien limite limites manière membre membres merci mettre mise monde motivation moyen
    méthode méthodes niveau note nouveau nouveauté nouveautés nouveaux nouvel nouvelle nouvelles objectif objectifs
    offre organisation outil outils ouverture part participation partie performance petit petite petits place plan
    point points possibilité possible pratique pratiques principal principaux principe principes problème problèmes
    problématique processus prochain prochaine programme projet projets présentation public qualité question
    questions raison raisons rappel recherche regard remarque rencontre retour retours réalisation réponse résultat
    résultats résumé réussite rôle savoir section service services session situation solution solutions
    spécification spécifications stratégie structure structures suite sujet support système sécurité technique
    techniques technologie temps test tests thème titre tour travail travaux utilisation utiliser valeur version vie
    vision voir équipe équipes étape étapes état étude évolution évolutions évènement événement`,
  genericHeadings: `pour résumer|aller plus loin|mot de la fin|petit rappel|rappels|quelques exemples|développeurs|utilisateurs|conférences|billets|chapitres|configuration|
    présentation|contexte|résumé|synthèse|en résumé|pour conclure|en conclusion|avant-propos|questions fréquentes|foire aux questions|références|
    bibliographie|notes de bas de page|pour aller plus loin|ressources|ressources complémentaires|liens|liens utiles|voir aussi|articles liés|
    à lire aussi|remerciements|annexe|annexes|sommaire|table des matières|à propos|à propos de l'auteur|auteur|auteurs|nous contacter|commentaires|
    partager|prochaines étapes|et ensuite|exemple|exemples|prérequis|vidéo|détails|résultats|introduction|conclusion|solution|solutions|la solution|
    les solutions|problème|problèmes|le problème|problématique|avantages|inconvénients|avantages et inconvénients|limites|limitations|les limites|défis|
    approche|notre approche|démarche|notre démarche|résultat|les résultats|bilan|le bilan|ce que nous avons appris|ce qu'on a appris|ce que j'ai appris|
    leçons|leçons apprises|enseignements|analyse|retour d'expérience|réflexions|le mot de la fin|pour finir|pour terminer|en bref|à retenir|
    ce qu'il faut retenir|comment ça marche|comment ça fonctionne|comment cela fonctionne|de quoi s'agit-il|c'est quoi|qu'est-ce que c'est|des exemples|
    un exemple|pourquoi|comment|quoi|quand|où|qui|quand et où|les bases|l'idée|principe|le principe|mise en place|mise en œuvre|mise en oeuvre|technique|
    généralités|conseils|astuces|important|état des lieux|où en est-on|méthode|méthodologie|données|programme|le programme|dates|lieu|participants|coût|
    coûts|tarifs|extras|bonus|motivation|objectif|objectifs|calendrier|divers|autres|installation|nouveautés|quoi de neuf|améliorations|corrections|
    et maintenant|et après|et la suite|la suite|perspectives|télécharger|photos|vidéos|presse|actualités|appel à l'aide|le concept|concept|compatibilité|
    progrès|cas d'usage|cas d'utilisation|stratégie|historique|vision|équipe|l'équipe|projet|projets|
    recommandations|le projet|à court terme|à moyen terme|à long terme|court terme|moyen terme|long terme|
    qu'est-ce que cela signifie|qu'est-ce que ça change|concrètement|dans tous les cas|utilisation|
    prérequis techniques|cette année|l'année prochaine`,
  us: 'nous', calls: `participez|participer|comment participer|postulez|postuler|nous recrutons|on recrute|offres d'emploi|
      inscrivez-vous|inscriptions|s'inscrire|essayez-le|essayez gratuitement|faites un don|faire un don|
      restez informé|restez informés|gardez le contact|restons en contact|des questions|une question|
      vos questions|vos commentaires|votre avis|donnez votre avis|demandez une démo|demander une démo|
      prenez rendez-vous|devenez membre|adhérez|en savoir plus|télécharger|comment contribuer|contribuer|
      contribuez|comment nous rejoindre|rejoignez-nous|nous rejoindre|comment nous contacter|comment s'inscrire`,
  goingOn: 'lire la suite|lire plus|continuer la lecture|en savoir plus|lire l’article',
  buttons: { labels: 'partager|imprimer', phrases: 'copier le lien' },
  site: {
    home: "accueil|page d'accueil",
    notices: "votre navigateur|navigateur est obsolète|activer javascript|page demandée|page que vous recherchez|page que vous cherchez|page n'existe|page introuvable|pas un robot|veuillez vous connecter|connectez-vous pour|mot de passe oublié|utilise des cookies|utilisons des cookies|votre consentement|bloqueur de publicité",
    refusals: 'page introuvable|page non trouvée|accès refusé|connexion|se connecter|identification|erreur 404|vérification de sécurité|navigateur non supporté',
  },
  chrome: {
    menu: { whole: "accueil|menu principal|rechercher|recherche|fermer|ouvrir|retour|suivant|précédent|plus|voir plus|lire la suite|en savoir plus|tout voir|rubriques|thèmes|catégories|archives|se connecter|connexion|déconnexion|s'inscrire|inscription|mon compte|à propos|qui sommes-nous|contactez-nous|aide|actualités|actualité|vidéos|météo|économie|politique|société|monde|haut de page|imprimer|annuler|envoyer|article précédent|article suivant|sommaire|abonnez-vous|s'abonner", opening: 'aller au|accéder au|retour à|cliquez ici|vous êtes ici|mot de passe oublié' },
    share: { whole: 'partager|tweeter|imprimer|enregistrer|suivre|suivez-nous|copier le lien', opening: 'partager sur|partager cet|partager via|suivez-nous|suivez nous|envoyer par' },
    signup: { whole: 'article réservé aux abonnés|article réservé à nos abonnés|réservé aux abonnés|réservé à nos abonnés|abonnez-vous|je m’abonne|votre adresse e-mail|adresse e-mail|faire un don', opening: 'abonnez-vous|inscrivez-vous|recevez|je m’inscris|en vous inscrivant|vous pouvez vous désabonner|soutenez|cet article est réservé|il vous reste|déjà abonné' },
    legal: { whole: 'mentions légales|confidentialité|politique de confidentialité|données personnelles|cgu|cgv|conditions générales|conditions d’utilisation|conditions générales d’utilisation|gestion des cookies|gérer les cookies|tout accepter|tout refuser|accepter|refuser|tous droits réservés|plan du site', opening: 'nous utilisons des cookies|ce site utilise|en poursuivant votre|tous droits|toute reproduction' },
    related: { whole: 'à lire aussi|à lire également|lire aussi|lire également|à lire|à voir aussi|voir aussi|sur le même sujet|sur le même thème|articles similaires|articles liés|articles connexes|articles récents|derniers articles|dernières actualités|dernières infos|les plus lus|les plus lues|plus lus|les plus consultés|les plus partagés|à ne pas manquer|à la une|vous aimerez aussi|cela peut vous intéresser|ça peut vous intéresser|dans la même rubrique|dans la même catégorie|nos recommandations|recommandé|pour aller plus loin|commentaires récents|plus d’articles|en continu', opening: 'à lire aussi|lire aussi|à lire également|lire la suite|voir aussi|sur le même|voir tous|toute l’actualité|plus d’infos' },
    comments: { whole: 'tous vos commentaires|qui êtes-vous|commentaires|commentaire|aucun commentaire|laisser un commentaire|ajouter un commentaire|poster un commentaire|publier un commentaire|répondre|réagir|réactions|annuler la réponse|signaler', opening: 'laisser un commentaire|votre adresse e-mail ne sera|votre adresse de messagerie|les champs obligatoires|enregistrer mon nom|vous devez être|connectez-vous pour|réagir à|commenter cet' },
    advert: { whole: 'publicité|annonce|contenu sponsorisé|sponsorisé', opening: 'publicité:|la suite après|l’article continue' },
    credit: { whole: 'crédit photo|photo d’illustration', opening: 'crédit|crédits|crédit photo|photo :|source :|légende' },
    about: { whole: 'auteur|auteurs|à propos de l’auteur|mots-clés|mots clés|étiquettes|publié|mis à jour|temps de lecture|par|rédaction', opening: 'à propos de l|mots-clés|mots clés|publié le|publié par|publié dans|mis à jour le|modifié le|écrit par|rédigé par|tous les articles de|temps de lecture|cet article a été' },
  },
  byline: { by: 'par', author: 'auteur|auteurs', written: 'publié|posté|rédigé|écrit|texte', forWhom: 'pour' },
  biography: {
    subject: "L'auteur|L'auteure", verbs: 'est|écrit|travaille|couvre',
    jobs: 'journaliste|rédact|auteur|professeur|chercheu|correspondant',
  },
  captions: "légende|légende de la photo|agrandir l'image|cliquer pour agrandir|ouvrir l'image",
  pictures: 'photo', figures: 'figure|fig.', positions: 'à gauche|à droite|au centre|g.|d.|de gauche à droite', credits: 'crédit', says: 'dit|a dit', ago: 'il y a',
  openers: 'Le|La|Les|Un|Une|Des|Dans|Pour|Avec|Selon|Cette|Il|Elle|Nous',
  imprint: { about: "À propos de|À propos des|À propos du|À propos d'", contact: 'contact presse|contacts presse' },
  chatbot: /^Si vous (?:le souhaitez|voulez), je peux\b/,
  mailHeader: { from: 'De', to: 'À', subject: 'Objet', date: 'Date|Envoyé' }, replyMarks: 're|tr',
  vagueLinks: 'ici|cliquez ici|lire la suite|en savoir plus',
  months: `janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov
    décembre|déc`,
  dates: { on: 'le', ofMonth: "de|d'", ordinals: 'er|re|e', at: 'à', published: 'publié' },
  series: { measures: 'magnitude', steps: 'chapitre|exemple|section|figure|tableau|étape|leçon|règle|conseil|exercice|cas|phase|annexe', nouns: 'partie épisode numéro semaine jour', numbers: 'un deux trois quatre cinq six sept huit neuf dix' },
  headlines: {
    roundUps: "revue de presse|revue de la semaine|la semaine en bref|cette semaine dans|la semaine dans|liens de la semaine|revue de liens|les liens du|nouvelles de la semaine|actualités de la semaine|récapitulatif|lettre d'information|infolettre|newsletter|en bref|bilan de la semaine",
    generic: 'revue presse semaine hebdomadaire hebdo mois mensuel mensuelle nouvelles nouvelle actualité actualités actu actus lettre information infolettre newsletter bulletin résumé récapitulatif bilan liens notes version brèves rapport numéro édition',
  },
  mail: {
    contents: 'Dans ce numéro', lead: 'À la une', keyPoints: 'Dans cet article', related: 'Sur le même sujet',
    moreStories: 'Aussi dans ce numéro', updated: 'Mis à jour', brief: 'En bref', unsubscribe: 'Se désabonner',
    preferences: 'Votre abonnement', viewInBrowser: 'Voir dans le navigateur', readOn: 'Lire la suite sur {site}', more: 'et {count} autres',
    archive: 'Numéros précédents', forward: 'Transférer ce numéro',
    answer: 'Une question, une remarque ? Répondez simplement à cet e-mail.',
    why: 'Vous recevez cet e-mail car vous êtes abonné à {title}.', number: 'N° {number}', bestOf: 'Le meilleur du mois',
    stories: { one: '{count} article', other: '{count} articles' },
  },
  pages: {
    subscribe: 'S’abonner', email: 'Adresse e-mail', name: 'Nom', optional: 'facultatif',
    trap: 'Laissez ce champ vide',
    checkMail: 'Merci. Un message contenant un lien de confirmation est en route vers cette adresse. S’il n’arrive pas, regardez dans le dossier des indésirables.',
    badAddress: 'Ce n’est pas une adresse e-mail. Par exemple : anna@example.com.',
    tooMany: 'Trop de demandes ont été envoyées. Veuillez réessayer plus tard.', confirm: 'Confirmer',
    confirmAsk: 'Appuyez sur le bouton pour confirmer.', confirmed: 'C’est confirmé. Merci !',
    confirmMail: 'Bonjour,\n\nquelqu’un, vous nous l’espérons, a demandé à utiliser cette adresse pour {title}. Veuillez la confirmer :\n\n{link}\n\nLe lien est valable trois jours. Si ce n’était pas vous, ignorez ce message.\n',
    confirmSubject: 'Veuillez confirmer : {title}', unsubscribe: 'Se désabonner', unsubscribeAsk: 'Voulez-vous ne plus recevoir {title} ?',
    unsubscribed: 'Vous êtes désabonné. Aucun autre numéro ne vous sera envoyé.',
    badLink: 'Ce lien n’est pas valide. Il a peut-être été coupé : copiez-le en entier depuis l’e-mail.',
    expired: 'Ce lien n’est plus valable.', notFound: 'Il n’y a pas de page à cette adresse.',
    failed: 'Une erreur s’est produite. Veuillez réessayer plus tard.', archive: 'Numéros précédents',
    noIssues: 'Il n’y a pas encore de numéro.', preferences: 'Votre abonnement', save: 'Enregistrer',
    saved: 'Enregistré.', newAddress: 'Nouvelle adresse e-mail', exportData: 'Télécharger mes données',
    erase: 'Supprimer mes données',
    eraseAsk: 'Tout ce que nous savons de vous est supprimé et vous ne recevez plus aucun numéro.',
    erased: 'Vos données sont supprimées.',
    askedMail: 'Bonjour,\n\nquelqu’un, vous nous l’espérons, a demandé sur la page de votre abonnement à {title} :\n\n{what}\n\nVeuillez le confirmer :\n\n{link}\n\nLe lien est valable trois jours. Si ce n’était pas vous, ignorez ce message.\n',
    often: 'À quelle fréquence', everyIssue: 'Chaque numéro', bestOf: 'Le meilleur de chaque mois',
    pauseUntil: 'Aucun numéro jusqu’au', pause: 'Suspendre', resume: 'Recevoir à nouveau chaque numéro',
    topics: 'Thèmes', otherTopics: 'Autres articles', chooseTopics: 'Choisissez au moins un thème, ou désabonnez-vous.',
  },
} satisfies Language
