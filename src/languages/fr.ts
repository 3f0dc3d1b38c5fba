// What does Digestif know of French?
import { phrases } from './fr-phrases.ts'
import type { Language } from './language.ts'

/** French. */
export const fr = {
  tags: ['fr'],
  names: { own: 'français', english: 'french' },
  consent: 'stocker et/ou accéder à des informations|publicités et contenu personnalisés',
  alsoIn: 'cet article est également disponible en',
  turnOn: 'activ',
  syndicated: 'est apparu en premier sur|est apparue en premier sur',
  drafts: 'brouillon|brouillons', unsorted: 'non classé|non classée|non catégorisé|sans catégorie|divers|billets', unwritten: "ici|une|la|le|de|du|l'article|billet|page|votre|brève|courte|ajouter|ajoutez|écrire|écrivez|rédiger|insérer|insérez|compléter|remplir|saisir|saisissez|à|faire|venir|manquante",
  fields: 'chapo=description|chapeau=description|titre=title|publié=published|publié le=date|date de publication=date|créé=created|créé le=created|date de création=created|modifié=updated|modifié le=updated|mis à jour=updated|dernière modification=updated|auteur=author|autrice=author|auteurs=author|étiquettes=tags|mots-clés=tags|catégorie=category|catégories=categories|résumé=summary|sous-titre=subtitle|couverture=image|état=state|visibilité=visibility|mot de passe=password|langue=lang',
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
  phrases,
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
  us: 'nous', calls: `commencez maintenant|commencer maintenant|commencez dès maintenant|réserver une démo|réservez une démo|demander un devis|demandez un devis|achetez vos billets|participez|participer|comment participer|postulez|postuler|nous recrutons|on recrute|offres d'emploi|
      inscrivez-vous|inscriptions|s'inscrire|essayez-le|essayez gratuitement|faites un don|faire un don|
      restez informé|restez informés|gardez le contact|restons en contact|des questions|une question|
      vos questions|vos commentaires|votre avis|donnez votre avis|demandez une démo|demander une démo|
      prenez rendez-vous|devenez membre|adhérez|en savoir plus|télécharger|comment contribuer|contribuer|
      contribuez|comment nous rejoindre|rejoignez-nous|nous rejoindre|comment nous contacter|comment s'inscrire`,
  goingOn: 'lire la suite|lire plus|continuer la lecture|en savoir plus|lire l’article', predicates: 'est était a avait peut propose permet offre utilise prend',
  buttons: { labels: 'partager|imprimer', phrases: 'copier le lien' },
  linkNotes: "ouvre une nouvelle fenêtre|nouvelle fenêtre|ouvre dans une nouvelle fenêtre|s'ouvre dans une nouvelle fenêtre|s'ouvre dans un nouvel onglet|ouvre un nouvel onglet|lien externe",
  site: {
    machine: { texts: 'ce résumé|cet article|ce texte|ce contenu|cette traduction|cet audio|cette image|ces points|le résumé|cette synthèse', was: 'a été|ont été|est|sont', by: "par l'ia|par l'intelligence artificielle|par une ia|par une intelligence artificielle|par chatgpt|par openai|par deepl|à l'aide de l'ia|à l'aide de l'intelligence artificielle|à l'aide de une ia|à l'aide de une intelligence artificielle|à l'aide de chatgpt|à l'aide de openai|à l'aide de deepl|avec l'ia|avec l'intelligence artificielle|avec une ia|avec une intelligence artificielle|avec chatgpt|avec openai|avec deepl|l'aide de l'ia|l'aide de l'intelligence artificielle|l'aide de une ia|l'aide de une intelligence artificielle|l'aide de chatgpt|l'aide de openai|l'aide de deepl|automatiquement|traduit|traduite" },
    home: "accueil|page d'accueil",
    notices: "votre navigateur|navigateur est obsolète|activer javascript|page demandée|page que vous recherchez|page que vous cherchez|page n'existe|page introuvable|pas un robot|veuillez vous connecter|connectez-vous pour|mot de passe oublié|utilise des cookies|utilisons des cookies|votre consentement|bloqueur de publicité",
    missing: "page demandée|page que vous recherchez|page que vous cherchez|page n'existe|page est introuvable|pas disponible dans votre région|pas disponible dans votre pays|indisponible dans votre région|indisponible dans votre pays|article n'est plus disponible|contenu n'est plus disponible|contenu n'est pas disponible|page n'est plus disponible|que vous êtes humain|que vous êtes un humain|trafic inhabituel", refusals: 'page introuvable|page non trouvée|accès refusé|connexion|se connecter|identification|erreur 404|vérification de sécurité|navigateur non supporté', asides: "nous respectons votre vie privée|résumé généré par|résumé par ia|traduction automatique|ceci est une traduction automatique|traduit automatiquement|cet article est réservé aux abonnés|cet article est réservé à nos abonnés|contenu réservé aux abonnés|il vous reste #|nous et nos # partenaires|votre navigateur ne supporte pas|votre navigateur ne prend pas en charge|vous utilisez un bloqueur de publicité|il semble que vous utilisiez un bloqueur|vous avez lu # articles|écouter cet article|écouter l'article|ce contenu n'est pas visible|pour voir ce contenu|pour afficher ce contenu|pour visualiser ce contenu|pour consulter ce contenu|ce contenu est bloqué|vous devez accepter les cookies|veuillez accepter les cookies|acceptez les cookies|en cliquant sur « accepter|la suite de cet article est réservée|la suite est réservée|la lecture de cet article est réservée|abonnez-vous pour lire la suite|pour lire la suite|pour poursuivre votre lecture|déjà abonné|article réservé aux abonnés|cet article est réservé aux inscrits",
  },
  chrome: {
    menu: { whole: "accueil|menu principal|rechercher|recherche|fermer|ouvrir|retour|suivant|précédent|plus|voir plus|lire la suite|en savoir plus|tout voir|rubriques|thèmes|catégories|archives|se connecter|connexion|déconnexion|s'inscrire|inscription|mon compte|à propos|qui sommes-nous|contactez-nous|aide|actualités|actualité|vidéos|météo|économie|politique|société|monde|haut de page|imprimer|annuler|envoyer|article précédent|article suivant|sommaire|abonnez-vous|s'abonner", opening: 'aller au|accéder au|retour à|cliquez ici|vous êtes ici|mot de passe oublié' },
    share: { whole: 'partager|tweeter|imprimer|enregistrer|suivre|suivez-nous|copier le lien', opening: 'partager sur|partager cet|partager via|suivez-nous|suivez nous|envoyer par' },
    signup: { whole: 'article réservé aux abonnés|article réservé à nos abonnés|réservé aux abonnés|réservé à nos abonnés|abonnez-vous|je m’abonne|votre adresse e-mail|adresse e-mail|faire un don', opening: 'pour lire la suite|contenu réservé|contenu exclusif|article exclusif|abonnez-vous|inscrivez-vous|recevez|je m’inscris|en vous inscrivant|vous pouvez vous désabonner|soutenez|cet article est réservé|il vous reste|déjà abonné' },
    legal: { whole: 'mentions légales|confidentialité|politique de confidentialité|données personnelles|cgu|cgv|conditions générales|conditions d’utilisation|conditions générales d’utilisation|gestion des cookies|gérer les cookies|tout accepter|tout refuser|accepter|refuser|tous droits réservés|plan du site', opening: 'nous utilisons des cookies|ce site utilise|en poursuivant votre|tous droits|toute reproduction' },
    related: { whole: 'à lire aussi|à lire également|lire aussi|lire également|à lire|à voir aussi|voir aussi|sur le même sujet|sur le même thème|articles similaires|articles liés|articles connexes|articles récents|derniers articles|dernières actualités|dernières infos|les plus lus|les plus lues|plus lus|les plus consultés|les plus partagés|à ne pas manquer|à la une|vous aimerez aussi|cela peut vous intéresser|ça peut vous intéresser|dans la même rubrique|dans la même catégorie|nos recommandations|recommandé|pour aller plus loin|commentaires récents|plus d’articles|en continu', opening: 'à lire aussi|lire aussi|à lire également|lire la suite|voir aussi|sur le même|voir tous|toute l’actualité|plus d’infos' },
    comments: { whole: 'tous vos commentaires|qui êtes-vous|commentaires|commentaire|aucun commentaire|laisser un commentaire|ajouter un commentaire|poster un commentaire|publier un commentaire|répondre|réagir|réactions|annuler la réponse|signaler', opening: 'laisser un commentaire|votre adresse e-mail ne sera|votre adresse de messagerie|les champs obligatoires|enregistrer mon nom|vous devez être|connectez-vous pour|réagir à|commenter cet' },
    advert: { whole: 'publicité|annonce|contenu sponsorisé|sponsorisé', opening: 'publicité:|la suite après|l’article continue' },
    credit: { whole: 'crédit photo|photo d’illustration', opening: 'crédit|crédits|crédit photo|photo :|source :|légende' },
    about: { whole: 'auteur|auteurs|à propos de l’auteur|mots-clés|mots clés|étiquettes|publié|mis à jour|temps de lecture|par|rédaction', opening: 'à propos de l|mots-clés|mots clés|publié le|publié par|publié dans|mis à jour le|modifié le|écrit par|rédigé par|tous les articles de|temps de lecture|cet article a été' },
  },
  sections: 'économie politique société culture monde sciences santé voyage immobilier actualité actualités régions faits-divers planète',
  byline: { others: 'traduit par|traduction|traduction de|traductrice|traducteur|édité par|édition', nobody: 'rédaction|la rédaction|la rédaction web|notre correspondant|agences|communiqué|anonyme|inconnu|invité|contributeur|actualités', by: 'par', author: 'recueilli par|auteur|auteurs|autrice|auteure|écrit par|rédigé par|texte|propos recueillis par', written: 'analyse|chronique|publié|posté|rédigé|écrit|texte', forWhom: 'pour' },
  biography: {
    subject: "L'auteur|L'auteure", verbs: 'est|écrit|travaille|couvre',
    jobs: 'journaliste|rédact|auteur|professeur|chercheu|correspondant',
  },
  captions: "légende|légende de la photo|agrandir l'image|cliquer pour agrandir|ouvrir l'image",
  pictures: 'photo', figures: 'figure|fig.|tableau', positions: 'à gauche|à droite|au centre|g.|d.|de gauche à droite', credits: 'crédit', says: 'dit|a dit', ago: 'il y a',
  skips: 'aller au contenu|aller directement au|accéder au contenu|passer au contenu|skip to',
  openers: 'Le|La|Les|Un|Une|Des|Dans|Pour|Avec|Selon|Cette|Il|Elle|Nous',
  imprint: { about: "À propos de|À propos des|À propos du|À propos d'", contact: 'contact presse|contacts presse', release: "communiqué de presse|communiqué|pour diffusion immédiate|sous embargo jusqu'au|salle de presse|espace presse|pour publication immédiate|embargo", ask: 'contact|contacts' },
  chatbot: /^Si vous (?:le souhaitez|voulez), je peux\b/,
  mailHeader: { from: 'De', to: 'À', subject: 'Objet', date: 'Date|Envoyé' }, replyMarks: 're|tr',
  vagueLinks: 'ici|cliquez ici|lire la suite|en savoir plus',
  months: `janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov
    décembre|déc`,
  dates: { entry: 'cet article a été|ce billet a été|cette entrée a été|cet article est paru|ce billet est paru', on: 'le', ofMonth: "de|d'", ordinals: 'er|re|e', at: 'à', published: 'publié|publiée|mis en ligne|mise en ligne|paru|parue|posté|créé|date de publication|date|diffusé|première publication', updated: 'mis à jour|mise à jour|dernière mise à jour|modifié|modifiée|dernière modification|actualisé|màj' },
  series: { measures: 'magnitude', steps: 'chapitre|exemple|section|figure|tableau|étape|leçon|règle|conseil|exercice|cas|phase|annexe', nouns: 'partie épisode numéro semaine jour saison volet édition', numbers: 'un deux trois quatre cinq six sept huit neuf dix', versions: 'version' },
  headlines: {
    opinions: 'opinion|tribune|éditorial|édito|chronique|point de vue|billet',
    roundUps: "revue de presse|revue de la semaine|la semaine en bref|cette semaine dans|la semaine dans|liens de la semaine|revue de liens|les liens du|nouvelles de la semaine|actualités de la semaine|récapitulatif|lettre d'information|infolettre|newsletter|en bref|bilan de la semaine|quoi de neuf|récap de la semaine",
    generic: 'revue presse semaine hebdomadaire hebdo mois mensuel mensuelle nouvelles nouvelle actualité actualités actu actus lettre information infolettre newsletter bulletin résumé récapitulatif bilan liens notes version brèves rapport numéro édition quoi neuf récap point bref',
  },
  editorMarks: 'réf. nécessaire|citation nécessaire|source insuffisante|modifier|modifier le code|quand ?|qui ?|où ?|pourquoi ?|non neutre',
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
