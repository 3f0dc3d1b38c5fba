// What does Digestif know of Italian?
import type { Language } from './language.ts'

/** Italian. */
export const it = {
  tags: ['it'],
  names: { own: 'italiano', english: 'italian' },
  consent: 'archiviare informazioni su|archiviare e/o accedere a informazioni su|annunci e contenuti personalizzati',
  alsoIn: 'questo articolo è disponibile anche in',
  turnOn: 'abilit',
  syndicated: 'proviene da|sembra essere il primo su',
  drafts: 'bozza|bozze', unsorted: 'senza categoria|non categorizzato|varie|articoli', unwritten: "qui|una|la|un|il|di|del|della|dell'articolo|articolo|post|pagina|tua|tuo|breve|aggiungere|aggiungi|scrivere|scrivi|inserire|inserisci|da|fare|manca|segue",
  fields: 'titolo=title|pubblicato=published|pubblicato il=date|data=date|data di pubblicazione=date|creato=created|creato il=created|modificato=updated|aggiornato=updated|autore=author|autrice=author|autori=author|etichette=tags|categoria=category|categorie=categories|descrizione=description|riassunto=summary|sommario=summary|sottotitolo=subtitle|immagine=image|copertina=image|visibilità=visibility|lingua=lang',
  stopWords: `a abbiamo ad agli ai al alcune alcuni all alla alle allo allora anche ancora avere aveva c che chi ci
    cioè circa come con contro cosa così cui d da dagli dai dal dall dalla dalle dallo degli dei del dell della delle
    dello dentro di dopo dove dunque e ecco ed era erano essere fa fare fatto fino fra già gli ha hanno ho i il in
    infatti invece io l la le lei li lo loro lui ma me meno mentre mi mia mie miei mio molta molte molti molto ne né
    negli nei nel nell nella nelle nello no noi non nostra nostre nostri nostro o ogni oltre ora per perché però più
    poi possono prima proprio può qua quale quali quando quanto quasi quella quelle quelli quello questa queste questi
    questo qui quindi s sarà se sei sempre senza si sia siamo siete solo sono sopra sotto sta stata state stati stato
    su sua sue sugli sui sul sull sulla sulle sullo suo suoi tra tutta tutte tutti tutto un un' una uno v vi voi
    vostra vostro è`,
  stem: { least: 4, endings: 'i e o a' },
  abbreviations: {
    open: `sig sigg sig.ra sig.na sig.re dott dott.ssa prof.ssa Ing Avv Arch Geom Rag On Egr Gent Spett p.es es ad.es
      Dir Amm ill.mo S Mons`,
    numbered: 'n pag pagg artt cap capp mar', either: 'ecc s.p.a s.r.l Mag Giu Lug Ago Set Sett Ott Dic min sec max',
  },
  and: 'e',
  phrases: {
    dangling: `come lui,|come lei,|come loro,|per lui|per lei|per loro|con lui|con lei|con loro|da lui|da lei|da loro|tra lui|tra lei|fra lui|fra lei|secondo lui|secondo lei|secondo loro|contro lui|contro lei|contro loro|dopo lui|dopo lei|dopo loro|prima lui|prima lei|prima loro|su di lui|su di lei|su di loro|contro di lui|contro di lei|contro di loro|dopo di lui|dopo di lei|dopo di loro|prima di lui|prima di lei|prima di loro|dietro di lui|dietro di lei|dietro di loro|davanti a lui|davanti a lei|davanti a loro|intorno a lui|intorno a lei|intorno a loro|accanto a lui|accanto a lei|accanto a loro|vicino a lui|vicino a lei|vicino a loro|oltre a lui|oltre a lei|oltre a loro|a differenza di lui|a differenza di lei|a differenza di loro|tra di lui|tra di lei|tra di loro|fra di lui|fra di lei|fra di loro|presso di lui|presso di lei|presso di loro|da lì|da là|in risposta,|in cambio,|insieme|la maggior parte di loro|la maggior parte di essi|la maggior parte di esse|la metà di loro|la metà di essi|la metà di esse|una parte di loro|una parte di essi|parte di loro|gran parte di loro|un terzo di loro|molti di loro|molte di loro|suo|sua|suoi|sue|allo stesso tempo,|nello stesso tempo,|al contempo,|il modo più semplice è|il modo più facile è|il modo migliore è|la soluzione più semplice è|la cosa più semplice è|la cosa migliore è|il più semplice è|il solo modo è|l’unico modo è|la situazione è|la risposta è|la soluzione è|il problema è|il problema era|la differenza è|il motivo è|la ragione è|il risultato è|il trucco è|la domanda è|lo svantaggio è|come nel caso|così come nel caso|grazie a ciò|da allora|una di esse|uno di essi|* di esse|* di essi|con il suo aiuto|col suo aiuto|
      con il loro aiuto|quest'ultimo|quest'ultima|quest'ultimi|quest'ultime|questi ultimi|queste ultime|
      per riuscirci|per farlo|a sua volta|a loro volta|lì|là|quell'anno|quel giorno|in quell'occasione|
      se sì|in caso affermativo|in caso contrario|in alternativa|la risposta breve|la seconda parte|la terza parte|senza di lui|senza di lei|senza di loro|grazie a lei|grazie a lui|grazie a loro|il loro|la loro|i loro|
      le loro|* di loro|dopo di ciò|al contrario,|ci lavorano|ci vivono|ci abitano|il secondo è|la seconda è|
      il primo è|la prima è|al suo posto|al loro posto|
      questo|questa|questi|queste|quello|quella|quelli|quelle|ciò|esso|essa|essi|esse|lui|lei|loro|il suo|
      la sua|i suoi|le sue|tuttavia|ma|e|ed|o|però|quindi|dunque|così|allora|poi|inoltre|anche|infatti|pertanto|
      perciò|ad esempio|per esempio|invece|d'altra parte|da un lato|infine|in primo luogo|in secondo luogo|
      in questo|in questa|in questi|con questo|con questa|per questo|per questa|di questo|di questa|a questo|
      a questa|da questo|qui|ecco|tale|tali|entrambi|entrambe|un altro|un'altra|altri|altre|cioè|insomma|del resto|
      ciononostante|nonostante ciò|nel frattempo|successivamente|lo stesso|la stessa|purtroppo|dopo di che|sì,|no,|
      per *rlo|per *rla|per *rli|per *rle|* giorni dopo|* settimane dopo|* mesi dopo|* anni dopo|un anno dopo|
      il giorno dopo|i due|le due|tra questi|tra queste|fra questi|fra queste|tra loro|fra loro|come tale|
      uno di loro|una di loro|uno di questi|una di queste|alcuni di loro|ognuno di loro|
      la maggior parte degli altri|la maggior parte delle altre|molti altri|molte altre|diversi altri|alcuni altri|alcune altre|gli altri due|le altre due|gli altri|le altre|
      l'altro|l'altra|un * simile|una * simile|un problema correlato|un * analogo|il precedente|la precedente|i precedenti|le precedenti|per cominciare|per iniziare|in tal|in tale|
      in tali|in quel|in quella|in quei|in quelle|una simile|un simile|simili|al posto di questo|invece di questo|lo stesso vale|allo stesso modo|in questo modo|in tal modo|
      nello stesso modo|alla fine lo|alla fine l'*|fino ad allora|detto questo|detto ciò|a partire da qui|da qui|in questo senso|al confronto|* funziona allo stesso|
      * funzionano allo stesso|* funziona in modo simile|* fa lo stesso|* * fa lo stesso|* fanno lo stesso|un altro problema|un'altra soluzione|a tal fine|a questo scopo|
      a tale scopo|per questo motivo|di conseguenza|in altre parole|al contrario|d'altro canto|per di più|nonostante questo|nel corso di questo`,
    standing: `insieme a|insieme al|insieme allo|insieme alla|insieme ai|insieme agli|insieme alle|insieme all'*|insieme con|insieme per|sua santità|sua maestà|sua eccellenza|sua altezza|oltre a|oltre al|oltre alla|oltre ai`,
    release: 'versione|rilascio|aggiornamento|release',
    text: 'parte|puntata|capitolo|articolo|guida|tutorial|post|serie|libro|testo',
    pointer: 'questo|questa|questi|queste|tale|tali', season: `anno|settimana|mese|mattina|sera|estate|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|
      autunno|inverno|primavera|fine settimana`,
    within: `non fa eccezione|non fanno eccezione|non è un'eccezione|non sono un'eccezione|modo di farlo|modo * di farlo|modo per farlo|modo * per farlo|modo * * per farlo|per riuscirci|
      nessuno di loro|nessuna di loro|nessuno di essi|niente di tutto questo|entrambi i *|entrambe le *|
      a tal fine|a questo scopo|a tale scopo|in questo contesto|in tale contesto|in quel contesto`,
    shells: `problema|problemi|domanda|domande|approccio|approcci|soluzione|soluzioni|metodo|metodi|idea|idee|
      obiettivo|obiettivi|decisione|decisioni|situazione|situazioni|ragione|ragioni|motivo|motivi|
      differenza|differenze|sfida|sfide|limite|limiti|caso|casi|principio`,
    adding: 'quindi|dunque|anche|inoltre', contrasting: 'tuttavia|invece',
    linking: 'inoltre|anche|infine|a questo proposito|naturalmente',
    fronted: { by: 'in|nel|nella|nei|da|dal|dopo|durante|a|al|su|sul', pronouns: 'lui|lei|egli|loro|essi|esse' },
    definite: 'il|lo|la|i|gli|le',
    turn: 'ma|però|tuttavia|purtroppo|alla fine|invece|in realtà', reassuring: 'niente paura|non preoccupatevi|non preoccuparti|non si preoccupi|state tranquilli|niente panico',
    formerly: 'da tempo|la volta scorsa|in precedenza|finora|fino ad ora|fino a oggi|prima di questa versione|prima della versione *|fino alla versione *|nelle versioni precedenti|in passato|precedentemente',
    urging: 'allora|e|quindi|dunque|ora',
    takesBack: `o così|così almeno|almeno così|poi qualcosa cambiò|poi tutto cambiò|è durata poco|è durato poco|durò poco|era un errore|era falso|non era vero|non era così|la realtà era diversa|così pensavamo|così credevamo|ma c'è un problema|ma c'era un problema|c'è un inghippo|
      ma c'è un inghippo|non è stato così|non fu così|non durò|non è durato|niente di più falso|
      la realtà è diversa|la realtà è un'altra|
      o così credevo|o così pensavo|o così credevamo|o così pensavamo|o almeno così|così credevo|
      così pensavo|mi sbagliavo|ci sbagliavamo|poi qualcosa è cambiato|poi tutto è cambiato|poi è cambiato tutto`,
    page: 'si apre in una nuova finestra|apre in una nuova finestra|si apre in una nuova scheda|vai al contenuto',
    cause: "grazie a|grazie al|grazie alla|grazie ai|grazie agli|grazie alle|grazie all'",
    introducing: 'io sono|sono|mi chiamo|il mio nome è',
    greeting: `scusate per|scusate il|scusate la|tuffiamoci|senza ulteriori indugi|andiamo a vedere le novità|vediamo le novità|ecco cosa devi sapere|prima di iniziare|prima di cominciare|un piccolo promemoria|un breve promemoria|vi ricordiamo che|un grazie|un ringraziamento|si ringraziano|si ringrazia|vorremmo ringraziare|un sentito grazie|
      ci scusiamo|i nostri ringraziamenti|
      ciao|salve|buongiorno|buonasera|benvenuto|benvenuta|benvenuti|cari|caro|cara|gentili|grazie|buon anno|
      buon natale|congratulazioni|a presto|ringraziamo|vogliamo ringraziare|desideriamo ringraziare|buone feste`,
    order: `iscriviti|iscrivetevi|registrati|seguici|clicca|leggi|leggete|guarda|scopri|per saperne di più|
      per maggiori informazioni|maggiori informazioni|condividi|scarica|contattaci|contatta|unisciti|visita|partecipa|
      non dimenticare|per favore|prova il|prova la|provate|vieni|venite|candidati|candidatevi|sostieni|
      sostenete|segui|seguite|ricorda|ricordate|unitevi|
      per domande|per qualsiasi domanda|per ogni domanda|per qualsiasi dubbio|per informazioni|per ulteriori|per maggiori|per dettagli|per i dettagli|in caso di domande|
      in caso di dubbi|in caso di problemi|se hai domande|se hai dubbi|se hai suggerimenti|se hai idee|se hai qualche|se hai bisogno|se avete domande|se avete dubbi|
      se avete suggerimenti|se avete idee|se avete qualche|se avete bisogno|se ha domande|se vuoi saperne|se vuoi sapere|se vuoi contribuire|se vuoi partecipare|se vuoi aiutare|
      se vuoi collaborare|se volete saperne|se volete sapere|se volete contribuire|se volete partecipare|se volete aiutare|se volete collaborare|se desideri saperne|
      se desideri sapere|se desideri contribuire|se desideri partecipare|se desideri aiutare|se desideri collaborare|se ti piace|se ti è piaciuto|se ti è piaciuta|se vi è piaciuto|
      se le è piaciuto|se ti interessa|se vi interessa|se sei interessato|se siete interessati|vuoi saperne|vuoi sapere|vuoi contribuire|vuoi partecipare|vuoi collaborare|
      vuoi aiutare|vuoi provare|volete saperne|volete sapere|volete contribuire|volete partecipare|volete collaborare|volete aiutare|volete provare|ti piacerebbe|ti interessa|
      vi interessa|hai domande|avete domande|hai una domanda|interessato a contribuire|interessati a contribuire|curioso di|curiosi di|serve aiuto|ti è piaciuto|vi è piaciuto|
      maggiori dettagli|ulteriori informazioni|ulteriori dettagli su|ulteriori dettagli nel|ulteriori dettagli sono|più informazioni|più dettagli|altre informazioni|vedi la|
      vedi il|vedi anche|vedere la documentazione|si veda|consulta|consultate|consulti|fai riferimento|scrivici|scriveteci|scrivi a|scrivete a|contattateci|contattate|mandaci|
      mandateci|inviaci|inviateci|invia|inviate|compila|compilate|rispondi|rispondete|facci sapere|fateci sapere|dicci|diteci|non esitare|non esitate|non esiti|non perdere|
      non perdete|non perderti|non perdetevi|non dimenticate|condividilo|condividila|condividetelo|condividete|aiutaci|aiutateci|unisciti al|unitevi al|seguiteci|guardate|scoprite|
      scaricate|scaricalo|aggiorna a|aggiornate|aggiorna alla|aggiorna subito|prova subito|provalo|provala|provatelo|per aggiornare,|per aggiornare a|per aggiornare alla|
      per installare,|per installarlo|per iscriversi|per iscriverti|per partecipare,|per registrarsi|per scaricare|per provarlo|per iniziare,|per contribuire|puoi scaricare|
      puoi trovare|puoi leggere|puoi seguire|puoi iscriverti|puoi consultare|potete scaricare|potete trovare|potete leggere|potete consultare|potete iscrivervi|trovi|trovate|
      resta aggiornato|restate aggiornati|resta sintonizzato|restate sintonizzati|partecipate|prenota|prenotate|dona ora|vota|votate|registratevi|abbonati|abbonatevi`,
    label: `sponsor|sponsorizzato da|sponsorizzata da|offerto da|in collaborazione con|link|link utili|foto|immagine|fonte|video|di|pubblicato|aggiornato|autore|nota|vedi|
      aggiornamento del * * 20*|aggiornamento * * 20*|aggiornamento di * 20*|aggiornamento|edit|modifica|modificato|rettifica|correzione|nota dell'editore|guest post|
      articolo ospite`,
    offer: `il nostro sponsor|dal nostro sponsor|sponsor della settimana|questo * è sponsorizzato|questa * è sponsorizzata|vi è offerto da|ti è offerto da|può essere scaricato|può essere scaricata|possono essere scaricati|possono essere scaricate|si può scaricare|si possono scaricare|disponibile per il download|disponibili per il download|molto sul serio|la nostra gratitudine|nostri ringraziamenti|
      non vediamo l'ora|non vedo l'ora|ci vediamo|vi aspettiamo|questo è il * articolo|questa è la * parte|immagine di copertina|foto di copertina|grazie per|
      clicca qui|iscriviti|registrati|seguici|contattaci|per saperne di più|maggiori informazioni|nei commenti|
      newsletter|tutti i diritti riservati|leggi anche|leggi di più|per favore|pubblicato originariamente|
      originariamente pubblicato|articolo originale|se hai domande|se avete domande|
      questo articolo è stato pubblicato|questo articolo è stato scritto|questo articolo è apparso|questo articolo è uscito|questo post è stato pubblicato|
      questo post è stato scritto|questo testo è stato pubblicato|articolo è stato originariamente|articolo è stato pubblicato per la prima|apparso originariamente|
      originariamente apparso|pubblicato inizialmente|guest post|articolo ospite|iscrizioni sono aperte|iscrizioni aperte|iscrizioni sono ancora|iscrizione è gratuita|
      iscrizione è obbligatoria|iscrizioni entro|iscrizioni fino al|registrazione è aperta|registrazione è gratuita|candidature sono aperte|candidature entro|
      scadenza per le iscrizioni|scadenza per l'invio|scadenza per le candidature|termine per le iscrizioni|biglietti sono disponibili|biglietti sono in vendita|ingresso è libero|
      ingresso libero|ingresso gratuito|posti sono limitati|posti limitati|sondaggio richiede|sondaggio dura|questionario richiede|compila il|compilate il|rispondi al sondaggio|
      unisciti al|unitevi al|unisciti alla|scrivici|scriveteci|contattateci|non esitare a|non esitate a|i tuoi commenti|i vostri commenti|il tuo feedback|il vostro feedback|
      la tua opinione|la vostra opinione|suggerimenti sono benvenuti|commenti sono benvenuti|contributi sono benvenuti|contributi sono sempre|sono i benvenuti|è il benvenuto|
      sono sempre benvenut*|ci piacerebbe sentire|saremmo felici di|saremo felici di|facci sapere|fateci sapere|consulta la|consulta il|consultate la|consultate il|
      nella documentazione|codice sorgente è disponibile|codice è disponibile|sorgenti sono disponibili|disponibile su github|disponibili su github|elenco completo delle modifiche|
      elenco completo dei|lista completa delle modifiche|lista completa dei|note di rilascio|diapositive sono|slide sono|registrazione è disponibile|registrazioni sono disponibili|
      video è disponibile|maggiori dettagli|ulteriori informazioni sono|per ulteriori|per maggiori|prossimo articolo|prossimo post|stiamo assumendo|assumiamo|vuoi contribuire|
      volete contribuire|vuoi partecipare|piaciuto questo|condividilo|condividetelo|condividila|grazie a tutti|grazie a tutte|grazie a chi|ringraziamo tutti|ringraziamo tutte|
      grazie per aver letto|grazie per la lettura|grazie per l'attenzione|puoi scaricarlo|puoi scaricarla|potete scaricarlo|scaricalo|scaricatelo|provalo|provatelo|dai un'occhiata|
      date un'occhiata`,
    literal: `giorno seguente|anno seguente|mese seguente|inverno seguente|autunno seguente|secolo seguente|
      lunedì seguente|martedì seguente|mercoledì seguente|giovedì seguente|venerdì seguente|sabato seguente|
      settimana seguente|notte seguente|mattina seguente|sera seguente|estate seguente|primavera seguente|
      stagione seguente|domenica seguente|generazione seguente|giorni seguenti|mesi seguenti|anni seguenti|
      settimane seguenti`,
    pointing: `buone notizie da condividere|altro articolo|altro post|prossimo articolo|prossimo post|qui sopra|qui sotto|di seguito|seguente|seguenti|come segue|come mostrato|schermata|screenshot|ecco|sezione precedente|prossima sezione|
      questa pagina|qui.|qui!|qui).`,
    preview: 'in questa parte|in questa puntata|in questa serie|in questo tutorial|vi mostrerò|vi spiego|vi spiegherò|imparerai|imparerete|scopriremo|in questo articolo|in questo post|in questa guida|vedremo',
    news: `annunciamo|annuncia|annunciato|disponibile|disponibili|lanciamo|lancia|lanciato|presentiamo|presenta|
      pubblichiamo|pubblicato|nuova versione|da oggi|siamo lieti|siamo felici|cerchiamo|si terrà`,
    personal: `io|mi|mio|mia|miei|mie|lavorato sodo|lavorato duramente|lavorando sodo|grande giorno per|orgogliosi di|non vediamo l'ora`,
    step: `torniamo a|torniamo al|tornando al tema|immaginiamo|immagina di|immagina che|supponiamo|diciamo|vediamo|iniziamo|cominciamo|prendiamo|ora possiamo|ora dobbiamo|adesso possiamo|apri il|apri la|aprite|clicca|cliccate|premi|crea un|crea una|aggiungi|installa|esegui|digita`,
    address: 'tu|tuo|tua|tuoi|tue|voi|vostro|vostra',
  },
  vague: `aiuto altre altri altro ambiente analisi approccio argomenti argomento aspetti aspetto attività attuale azione
    azioni base basi benefici beneficio buona buone cambiamenti cambiamento capire caratteristica caratteristiche
    casi caso codice collaborazione come comunità concetti concetto conclusione configurazione consigli consiglio
    contenuto contesto contributo cosa cose creare creazione dati definizione descrizione dettagli dettaglio
    differenza differenze difficoltà effetto esempi esempio esperienza esperienze eventi evento evoluzione fase fine
    formazione funzionalità funzionamento funzione futuro generale gestione giorno grande grandi gruppo guida idea
    idee imparare impatto implementazione importante importanza informazione informazioni iniziare iniziativa inizio
    installazione interesse introduzione lavori lavoro limite limiti livello membri metodi metodo miglioramenti
    miglioramento migliore migliori modello modo momento mondo motivazione motivi motivo necessità nota notizia
    notizie novità nuova nuove nuovi nuovo obiettivi obiettivo opportunità opzione opzioni organizzazione parte
    partecipazione passi passo percorso persona persone piano possibilità pratica pratiche presentazione principale
    principali principi principio problema problemi processi processo progetti progetto programma proposta
    prospettiva prossimi prossimo pubblico punti punto qualità questione ragione requisiti ricerca riflessione
    riflessioni rischi risorsa risorse risultati risultato ruolo scelta scelte scopo servizi servizio sfida sfide
    sicurezza sistema situazione soluzione soluzioni stato storia strategia strumenti strumento struttura studio
    sviluppare sviluppatore sviluppatori sviluppo tecnica tecniche tecnologia tema temi tempo tipi tipo uso utente
    utenti utilizzo valore vantaggi vantaggio versione visione vita`,
  genericHeadings: `sviluppatori|utenti|conferenze|capitoli|configurazione|
    introduzione|panoramica|sommario|riassunto|riepilogo|conclusione|conclusioni|in conclusione|premessa|prefazione|domande frequenti|domande|riferimenti|
    fonti|per approfondire|approfondimenti|risorse|link utili|collegamenti|vedi anche|articoli correlati|ringraziamenti|grazie|appendice|indice|contenuti|
    informazioni sull'autore|chi siamo|autore|autori|contatti|commenti|condividi|prossimi passi|esempio|esempi|requisiti|dettagli|risultati|soluzione|
    soluzioni|la soluzione|problema|problemi|il problema|vantaggi|svantaggi|vantaggi e svantaggi|pro e contro|limiti|limitazioni|sfide|approccio|
    il nostro approccio|processo|lezioni|lezioni apprese|cosa abbiamo imparato|analisi|riflessioni|considerazioni finali|per finire|come funziona|cos'è|
    che cos'è|di cosa si tratta|perché|come|cosa|quando|dove|chi|quando e dove|le basi|l'idea|idea|implementazione|generalità|consigli|importante|
    stato attuale|metodo|metodologia|dati|programma|date|luogo|partecipanti|costi|prezzi|extra|bonus|motivazione|obiettivo|obiettivi|calendario|varie|
    altro|installazione|novità|miglioramenti|correzioni|e adesso|e ora|il futuro|foto|video|stampa|notizie|il contesto|contesto|compatibilità|progressi|
    casi d’uso|strategia|storia|visione|squadra|progetto|progetti|raccomandazioni|a breve termine|
    a medio termine|a lungo termine|breve termine|lungo termine|cosa significa|cosa cambia`,
  us: 'noi', calls: `prenota una demo|richiedi un preventivo|continua a leggere|acquista i biglietti|contattaci|seguici|iscriviti|registrati|provalo|provalo ora|prova gratis|scrivici|sostienici|aiutaci|raccontaci|
      partecipa|come partecipare|dona|dona ora|fai una donazione|richiedi una demo|posizioni aperte|
      stiamo assumendo|resta aggiornato|restiamo in contatto|hai domande|domande|la tua opinione|
      vuoi saperne di più|scopri di più|scarica|come contribuire|contribuire|come iscriversi`,
  goingOn: 'leggi tutto|continua a leggere|leggi di più|leggi l’articolo|continua', predicates: 'è era ha può permette offre usa include',
  buttons: { labels: 'condividi|stampa', phrases: 'copia link' },
  captions: "didascalia|ingrandisci|ingrandisci l'immagine|apri foto",
  pictures: 'foto|immagine',
  figures: 'figura|fig.|grafico|tabella',
  positions: 'a sinistra|a destra|al centro|da sinistra',
  linkNotes: 'si apre in una nuova finestra|apre in una nuova finestra|apre una nuova finestra|si apre in una nuova scheda|link esterno|collegamento esterno',
  site: {
    machine: { texts: 'questo riassunto|questo articolo|questo testo|questo contenuto|questa traduzione|questa sintesi|questo audio|questa immagine|il riassunto|la sintesi', was: 'è stato|è stata|sono stati', by: "da ia|da ai|da l'ia|da intelligenza artificiale|da chatgpt|da openai|con ia|con ai|con l'ia|con intelligenza artificiale|con chatgpt|con openai|dall' ia|dall' ai|dall' l'ia|dall' intelligenza artificiale|dall' chatgpt|dall' openai|dall’ ia|dall’ ai|dall’ l'ia|dall’ intelligenza artificiale|dall’ chatgpt|dall’ openai|automaticamente|tradotto|tradotta" },
    home: 'home page|pagina iniziale',
    notices: 'tuo browser|suo browser|abilita javascript|attiva javascript|pagina richiesta|pagina che cerchi|pagina che stai cercando|pagina non esiste|pagina non trovata|non sei un robot|accedi per|password dimenticata|utilizza cookie|utilizziamo i cookie|usa i cookie|tuo consenso',
    missing: 'pagina che cerchi|pagina che stai cercando|pagina richiesta|pagina non esiste|pagina non è stata trovata|non è disponibile nella tua regione|non è disponibile nel tuo paese|non disponibile nel tuo paese|articolo non è più disponibile|contenuto non è più disponibile|contenuto non è disponibile|pagina non è più disponibile|di essere umano|traffico insolito', refusals: 'pagina non trovata|accesso negato|accedi|errore 404|browser non supportato', asides: "rispettiamo la tua privacy|rispettiamo la vostra privacy|riassunto generato da|sintesi generata da|traduzione automatica|questa è una traduzione automatica|questo articolo è riservato agli abbonati|questo contenuto è riservato agli abbonati|contenuto riservato agli abbonati|hai letto # articoli|noi e i nostri # partner|il tuo browser non supporta|il suo browser non supporta|sembra che tu stia usando un ad|ascolta l'articolo|ascolta questo articolo|per visualizzare questo contenuto|per vedere questo contenuto|questo contenuto è bloccato|accetta i cookie per|devi accettare i cookie|è necessario accettare i cookie|per continuare a leggere|abbonati per continuare|abbonati per leggere|continua a leggere con|sei già abbonato|accedi per continuare|articolo riservato agli abbonati|il resto di questo articolo",
  },
  chrome: {
    menu: { whole: 'home|cerca|chiudi|apri|indietro|avanti|altro|leggi tutto|leggi anche|continua a leggere|scopri di più|mostra altro|vedi tutti|sezioni|argomenti|categorie|archivio|accedi|esci|registrati|il mio account|chi siamo|contatti|aiuto|notizie|video|foto|meteo|economia|politica|cronaca|mondo|cultura|torna su|stampa|annulla|invia|abbonati|articolo precedente|articolo successivo', opening: 'vai al|torna a|torna alla|clicca qui|ti trovi in' },
    share: { whole: 'condividi|condividere|twitta|salva|segui|seguici|copia link', opening: 'condividi su|condividi questo|seguici' },
    signup: { whole: 'iscriviti|iscriviti alla newsletter|indirizzo email|dona ora', opening: 'riservato agli abbonati|contenuto riservato|articolo riservato|per continuare a leggere|solo per abbonati|iscriviti|ricevi|registrati|inserisci la tua|abbonati|sostieni|hai già un' },
    legal: { whole: 'note legali|informativa privacy|informativa sulla privacy|privacy e cookie|termini e condizioni|condizioni d’uso|accetta|accetta tutto|rifiuta|tutti i diritti riservati|preferenze cookie', opening: 'utilizziamo i cookie|questo sito utilizza|questo sito usa|continuando a navigare|tutti i diritti|riproduzione riservata|© riproduzione|p.iva|partita iva' },
    related: { whole: 'leggi anche|articoli correlati|notizie correlate|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|ti potrebbe interessare anche|potrebbero interessarti|potrebbero interessarti anche|ti potrebbero interessare|altri articoli|altre notizie|ultime notizie|ultimi articoli|articoli recenti|più letti|i più letti|le più lette|da non perdere|in evidenza|in primo piano|per approfondire|sullo stesso argomento|consigliati|vedi anche', opening: 'leggi anche|leggi tutto|leggi altri|vedi anche|altri articoli|ultime notizie|tutte le notizie|potrebbe interessarti' },
    comments: { whole: 'commenti|commento|lascia un commento|scrivi un commento|nessun commento|rispondi|annulla risposta', opening: 'lascia un commento|il tuo indirizzo email|i campi obbligatori|salva il mio nome|devi essere connesso|per commentare' },
    advert: { whole: 'pubblicità|annuncio|sponsorizzato|contenuto sponsorizzato', opening: 'pubblicità:|l’articolo continua' },
    credit: { whole: 'ansa|foto d’archivio', opening: 'crediti|fonte:|credito foto' },
    about: { whole: 'autore|autori|l’autore|pubblicato|aggiornato|di|redazione|etichette', opening: 'pubblicato il|pubblicato da|pubblicato in|aggiornato il|scritto da|tempo di lettura|questo articolo è' },
  },
  sections: 'economia politica cronaca cultura mondo scienza tecnologia esteri società attualità',
  byline: { others: 'tradotto da|traduzione|traduzione di|traduttore', nobody: 'redazione|la redazione|redazione online|agenzie|comunicato stampa|anonimo|sconosciuto|ospite', by: 'di', author: 'autore|autrice|autori|scritto da|a cura di|articolo di|testo di', written: 'scritto|pubblicato|testo', label: 'foto', forWhom: 'per' },
  biography: {
    subject: "L'autore|L'autrice", verbs: 'è|scrive|lavora',
    jobs: 'giornalista|scrittor|professore|redattor|collaborator',
  },
  says: 'scrive|ha detto', ago: 'fa', openers: 'Lo|Gli|Nel|Nella|Per|Secondo|Questo|Questa',
  chatbot: /^Se (?:vuoi|desideri), posso\b/,
  mailHeader: { from: 'Da', to: 'A', subject: 'Oggetto', date: 'Data|Inviato' },
  vagueLinks: 'qui|clicca qui|leggi tutto',
  skips: 'vai al contenuto|salta al|passa al contenuto|salta ai contenuti',
  months: `gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set
    ottobre|ott novembre|nov dicembre|dic`,
  dates: { entry: 'questo articolo è stato|questo post è stato|questa voce è stata|articolo pubblicato', on: 'il', at: 'alle|ore', ofMonth: 'di', ordinals: 'º|°', published: 'pubblicato|pubblicata|data di pubblicazione|pubblicazione|inserito|data|creato', updated: 'aggiornato|aggiornata|ultimo aggiornamento|aggiornamento|modificato|ultima modifica' },
  series: { steps: 'capitolo|esempio|sezione|figura|tabella|passo|passaggio|fase|lezione|regola|consiglio|esercizio|caso|allegato|domanda', measures: 'magnitudo', nouns: 'parte episodio puntata numero settimana giorno edizione', versions: 'versione' },
  headlines: {
    opinions: 'opinione|opinioni|editoriale|commento|il commento',
    roundUps: 'rassegna stampa|rassegna settimanale|questa settimana in|la settimana in|link della settimana|notizie della settimana|riepilogo settimanale|bollettino|newsletter|il meglio della settimana|notizie in breve',
    generic: 'rassegna stampa settimanale settimana mensile mese notizie notizia novità aggiornamento aggiornamenti bollettino newsletter link riepilogo riassunto rapporto numero edizione note breve brevi',
  },
  imprint: { release: 'comunicato stampa|nota stampa|sotto embargo fino al|sala stampa|per diffusione immediata|per la pubblicazione immediata', ask: 'contatti|contatto', contact: 'ufficio stampa|contatti stampa' },
  editorMarks: 'senza fonte|citazione necessaria|modifica|modifica wikitesto|quando?|chi?',
  mail: {
    contents: 'In questo numero', lead: 'In primo piano', keyPoints: 'In questo articolo',
    related: 'Sullo stesso tema', moreStories: 'Anche in questo numero', updated: 'Aggiornamenti', brief: 'In breve',
    unsubscribe: 'Annulla l’iscrizione', preferences: 'Il Suo abbonamento', viewInBrowser: 'Apri nel browser', readOn: 'Continua su {site}',
    archive: 'Numeri precedenti', forward: 'Inoltra questo numero',
    answer: 'Domande o commenti? Basta rispondere a questa email.',
    more: 'e altri {count}', why: 'Ricevi questa email perché hai un abbonamento a {title}.', number: 'N. {number}', bestOf: 'Il meglio del mese',
    stories: { one: '{count} articolo', other: '{count} articoli' },
  },
  pages: {
    subscribe: 'Iscriviti', email: 'Indirizzo e-mail', name: 'Nome', optional: 'facoltativo',
    trap: 'Lasci vuoto questo campo',
    checkMail: 'Grazie. Un messaggio con un link di conferma è in arrivo a quell’indirizzo. Se non lo riceve, guardi nella cartella dello spam.',
    badAddress: 'Questo non è un indirizzo e-mail. Un esempio: anna@example.com.',
    tooMany: 'Ci sono state troppe richieste. Riprovi più tardi.', confirm: 'Conferma',
    confirmAsk: 'Prema il pulsante per confermare.', confirmed: 'Confermato. Grazie!',
    confirmMail: 'Buongiorno,\n\nqualcuno, speriamo Lei, ha chiesto di usare questo indirizzo per {title}. Lo confermi, per favore:\n\n{link}\n\nIl link è valido per tre giorni. Se non è stato Lei, ignori questo messaggio: non succede nulla.\n',
    confirmSubject: 'Conferma per favore: {title}', unsubscribe: 'Annulla l’iscrizione', unsubscribeAsk: 'Non vuole più ricevere {title}?',
    unsubscribed: 'La Sua iscrizione è annullata. Non riceverà altri numeri.',
    badLink: 'Questo link non è valido. Forse è stato tagliato: lo copi per intero dall’e-mail.',
    expired: 'Questo link non è più valido.', notFound: 'A questo indirizzo non c’è nessuna pagina.',
    failed: 'Qualcosa è andato storto. Riprovi più tardi.', archive: 'Numeri precedenti',
    noIssues: 'Non ci sono ancora numeri.', preferences: 'La Sua iscrizione', save: 'Salva', saved: 'Salvato.',
    newAddress: 'Nuovo indirizzo e-mail', exportData: 'Scarica i miei dati', erase: 'Elimina i miei dati',
    eraseAsk: 'Tutto ciò che sappiamo di Lei viene eliminato e non riceverà altri numeri.',
    erased: 'I Suoi dati sono stati eliminati.',
    askedMail: 'Buongiorno,\n\nqualcuno, speriamo Lei, ha chiesto nella pagina della Sua iscrizione a {title}:\n\n{what}\n\nLo confermi, per favore:\n\n{link}\n\nIl link è valido per tre giorni. Se non è stato Lei, ignori questo messaggio: non succede nulla.\n',
    often: 'Con quale frequenza', everyIssue: 'Ogni numero', bestOf: 'Il meglio di ogni mese',
    pauseUntil: 'Nessun numero fino al', pause: 'Sospendi', resume: 'Ricevi di nuovo ogni numero',
    topics: 'Argomenti', otherTopics: 'Altri articoli', chooseTopics: 'Scelga almeno un argomento, oppure annulli l’iscrizione.',
  },
} satisfies Language
