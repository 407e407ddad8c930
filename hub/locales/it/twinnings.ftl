card-new-title = Comincia un gemellaggio
card-new-lead = Bastano un titolo e qualche parola. Tutto si può cambiare dopo, e nessuno lo vede finché non si cercano compagne.
card-edit-title = La scheda
card-edit-lead = Ciò che gli altri insegnanti leggono quando cercano un progetto.
card-class = Per quale classe?
card-title = Titolo
card-words = Che cosa faranno insieme le classi?
card-words-hint = Due o tre frasi, nella lingua in cui si scrive alle altre classi.
card-kit = Progetto pronto
card-kit-none = nessuno: un’idea nostra
card-languages = Lingue in cui ci si può scrivere
card-subjects = Materie
card-starts = Da
card-ends = Fino a
card-rhythm = Quanto spesso
card-wanted = Classi in tutto
card-wanted-hint = Due vanno bene, tre è più sicuro: lo scambio continua quando una deve andarsene.
card-ages = Età degli alunni
card-youngest = Da, in anni
card-oldest = A, in anni
card-ages-hint = Lasciare vuoti entrambi se ogni età è benvenuta.
card-where = Compagne da
card-where-all = tutti i paesi Erasmus+
card-where-chosen = solo questi paesi
card-start = Comincia
card-keep = Conserva
card-cancel = Lascia com’era
card-wrong =
    { $count ->
        [one] Manca ancora una cosa. Ha questo segno.
       *[other] Mancano ancora { $count } cose. Hanno questo segno.
    }
card-wrong-title = Un titolo ha almeno una lettera e al massimo 120.
card-wrong-many = La classe è già in moltissimi gemellaggi. Archiviarne uno finito.
card-wrong-words = Sono più di 600 caratteri. Basta qualche frase.
card-wrong-languages = Scegliere almeno una lingua.
card-wrong-date = Questa non è una data.
card-wrong-order = La fine viene prima dell’inizio.
card-wrong-long = Un gemellaggio dura al massimo sei anni. Si può allungare più tardi.
card-wrong-ages = Le età non vanno insieme: prima i più piccoli, in anni.
card-wrong-countries = Scegliere almeno un paese, o tutti.
card-wrong-wanted = Un gemellaggio ha da 2 a 40 classi.
card-both = Qualcun altro ha cambiato questa scheda negli stessi minuti. Dove entrambi avete cambiato qualcosa, qui ci sono tutte e due le versioni: scegliere e conservare di nuovo.
card-theirs = Hanno scritto:
card-theirs-empty = (niente)

subject-languages = lingue
subject-literature = leggere e scrivere
subject-mathematics = matematica
subject-science = natura e scienza
subject-geography = geografia
subject-history = storia
subject-citizenship = cittadinanza
subject-art = arte
subject-music = musica
subject-drama = teatro
subject-sport = sport e gioco
subject-food = cucina
subject-technology = tecnologia
subject-life = vita di ogni giorno

rhythm-free = quando va bene
rhythm-weekly = ogni settimana
rhythm-fortnightly = ogni due settimane
rhythm-monthly = ogni mese

stage-draft = non ancora cominciato
stage-running = in corso
stage-archived = archiviato

start-a-twinning = Comincia un gemellaggio
home-card-title = La scheda
home-card-change = Cambia la scheda
home-card-dates = dal { $starts } al { $ends }
home-card-any-age = ogni età
home-card-all-countries = tutti i paesi Erasmus+
home-card-wanted =
    { $wanted ->
       *[other] { $wanted } classi in tutto
    }
home-news-title = Novità
home-news-none = Ancora niente. Chi arriva, chi se ne va e ciò che si decide starà qui.
news-started = { $class }, { $town }, ha cominciato questo gemellaggio.
news-joined = { $class }, { $town }, si è unita.
news-begun = Il gemellaggio è cominciato: gli alunni possono entrare.
news-card = { $class }, { $town }, ha cambiato la scheda.
news-left = { $class }, { $town }, se n’è andata. Ciò che ha scritto resta.
news-declined = { $class }, { $town }, questa volta non può unirsi.
news-leads = { $class }, { $town }, da adesso guida.
news-archived = Il gemellaggio è archiviato: si può leggere tutto, cambiare niente.
news-reopened = Il gemellaggio continua.
home-draft = Per ora qui ci sono solo insegnanti. Parlate con le altre classi nella sala insegnanti; quando si comincia, gli alunni potranno entrare.
owed-title = Che cosa resta da fare
owed-wishes =
    { $count ->
        [one] Una classe vuole unirsi e aspetta la vostra risposta.
       *[other] { $count } classi vogliono unirsi e aspettano la vostra risposta.
    }
owed-wishes-go = Rispondi
owed-partner = Non c’è ancora una compagna. Due vanno bene, tre è più sicuro.
owed-partner-go = Trova una compagna
owed-third = Due vanno bene, tre è più sicuro: una terza classe tiene vivo lo scambio quando una deve andarsene.
owed-third-go = Trova una terza
owed-begin = Le altre classi sono qui. Si può cominciare, e gli alunni potranno entrare.
owed-begin-go = Comincia
owed-date = Non c’è ancora una data per una lezione.
owed-date-go = Trova una data
owed-consents =
    { $count ->
        [one] Per un alunno della classe non è ancora spuntato nulla: voce, volto, disegni.
       *[other] Per { $count } alunni della classe non è ancora spuntato nulla: voce, volto, disegni.
    }
owed-consents-go = Spunta i consensi
owed-nothing = Per ora niente. Buon divertimento.
home-partners = Compagne e inviti

search-title = Trova una compagna
search-lead = Prima c’è ciò che va meglio con { $class }. Nessuna lingua va parlata bene: basta la curiosità.
search-for = Per
search-any = qualsiasi
search-subject = Materia
search-language = Lingua
search-country = Paese
search-age = Età degli alunni
search-go = Cerca
search-all = Mostra tutto
search-projects =
    { $count ->
        [0] Ora nessun progetto cerca una classe
        [one] Un progetto cerca una classe
       *[other] { $count } progetti cercano una classe
    }
search-classes =
    { $count ->
        [0] Ora nessuna classe si mostra
        [one] Una classe vorrebbe unirsi
       *[other] { $count } classi vorrebbero unirsi
    }
search-more =
    { $count ->
        [one] Un’altra va meno bene: scegliere materia, lingua o paese per vederla.
       *[other] Altre { $count } vanno meno bene: scegliere materia, lingua o paese per vederle.
    }
search-no-projects = Cominciatene uno: chi cerca lo troverà qui.
search-no-classes = Mostrate la vostra qui sotto, e chi comincia un progetto la troverà.
search-invite = Invita a «{ $title }»

suit-languages = In comune: { $names }
suit-no-language = Ancora nessuna lingua in comune: bastano immagini, musica e qualche parola
suit-same-age = La stessa età
suit-near-age =
    { $number ->
        [one] Quasi la stessa età: un anno di differenza
       *[other] Quasi la stessa età: { $number } anni di differenza
    }
suit-any-age = Ogni età è benvenuta
suit-other-age = { $number } anni di differenza
suit-subjects = A entrambe piace { $names }
suit-hours =
    { $number ->
        [one] Un’ora di scuola in comune a settimana
       *[other] { $number } ore di scuola in comune a settimana
    }
suit-few-hours = Nessuna ora di scuola in comune: scrivere e disegnare, e vedersi presto o tardi
suit-other-countries = Cerca classi di altri paesi

offer-title = { $class } nella ricerca
offer-shown = si mostra
offer-hidden = non si mostra
offer-hint = Gli altri insegnanti di questo hub vedono la classe, la scuola e la città, l’età e le lingue, e queste parole. Nessun nome di insegnante, niente di un alunno.
offer-words = Che cosa piacerebbe fare alla classe?
offer-show = Mostra la nostra classe
offer-change = Conserva
offer-hide = Nascondila di nuovo

card-partners =
    { $count ->
        [one] La classe
       *[other] Le classi
    }
wish-title = Volete unirvi?
wish-words = Una parola ai suoi insegnanti
wish-hint = Chi siete e che cosa porterebbe la classe. Vedono la classe, la scuola e queste parole.
wish-send = Chiedi di unirti
wish-back = Torna alla ricerca

partners-title = Compagne
partners-wish = { $class }, { $town }, vuole unirsi
partners-in = { $count } di { $wanted } classi
partners-leads = guida
partners-sent = Inviti e risposte
partners-by-link = Con un link
invite-title = Trova compagne
invite-class = Invita { $class }, { $town }
invite-words = Una parola che l’accompagni
invite-send = Invita
invite-search-title = Con la ricerca
invite-search-hint = Mostrando la scheda, gli insegnanti che cercano un progetto possono chiedere di unirsi. Oppure guardare le classi che si mostrano.
invite-looking = La scheda è nella ricerca. Chi la trova può chiedere di unirsi; si risponde qui.
invite-look = Mostra la scheda
invite-look-no-more = Toglila dalla ricerca
invite-search = Alla ricerca
invite-link-title = Con un link o una lettera
invite-link-hint = Per qualcuno che si conosce già. Il link vale una volta e tre settimane.
partner-link-title = Il link per una compagna
partner-link-lead = Datelo a un insegnante. Vede la scheda e le vostre parole, e risponde.
partner-link-label = Link, vale una volta e fino al { $date }
partner-link-back = Torna alle compagne
proposal-accept = Dai il benvenuto
proposal-accept-invitation = Accetta
proposal-decline = Questa volta no
proposal-decline-words = Una parola gentile, se si vuole
proposal-decline-send = Rifiuta
proposal-withdraw = Ritira
proposal-until = Aperto fino al { $date }. Senza risposta scade da solo.
proposal-state-open = aspetta risposta
proposal-state-accepted = accettato
proposal-state-declined = rifiutato
proposal-state-withdrawn = ritirato
proposal-state-lapsed = scaduto senza risposta
proposal-unknown = Non conosciamo questo invito. Forse manca un segno del codice.
proposal-answered = A questo invito si è già risposto. Ognuno vale una volta.
proposal-lapsed = Questo invito è rimasto aperto tre settimane ed è scaduto. Chiederne uno nuovo.
proposal-takes-part = Questa classe partecipa già.
proposal-waiting = Fra voi c’è già un invito o una richiesta che aspetta risposta.
proposal-resting = Poco fa hanno detto di no. Lasciar passare un mese prima di chiedere ancora.
proposal-too-many = Molti inviti aspettano già risposta. Aspettarne qualcuno, o ritirarne uno.
proposal-closed = Ora questo gemellaggio non accoglie nuove classi.
proposal-practice = In un gemellaggio di esercitazione il partner è inventato: non si invita nessuna classe vera.
proposal-email-invalid = Questo non sembra un indirizzo e-mail.
proposal-words = Sono più di 600 caratteri. Basta qualche frase.
invitations-title = Inviti
invitations-link = Inviti
invitations-none = Per ora nessun invito. Cercare un progetto, o mostrare la classe nella ricerca.
invitations-invited = { $by } da { $town } invita { $class }.
invitations-wished = { $class } ha chiesto di unirsi.
invitations-answer = Hanno scritto:
invitations-go = Al gemellaggio
join-title = Un invito a un gemellaggio
join-lead = Un’altra classe vorrebbe la vostra con sé. Il codice sta alla fine del link.
join-look = Guarda
join-sign-in-lead = Un’altra classe vorrebbe la vostra con sé. Accedere per guardare: questa finestra conserva l’invito.
join-sign-up = Non ho ancora un account
join-by = { $class }, { $school }, { $town }, vi invita a
join-answer = La vostra risposta
join-no-class = Qui non avete ancora una classe. Farne prima una, poi riaprire il link.
join-declined = Grazie della risposta
join-declined-lead = Adesso lo sanno, e possono cercare un’altra classe.
invite-mail = Indirizzo e-mail, se dobbiamo scrivere noi
invite-mail-hint = Lasciarlo vuoto per avere il link e darlo di persona.
invite-mail-go = Fai il link, o scrivi
partner-letter-subject = «{ $title }»: la vostra classe vorrebbe unirsi?
partner-letter-text =
    Buongiorno,

    { $class }, { $school } a { $town }, invita voi e la vostra classe a un gemellaggio su { $hub }: { $title }.

    { $words }

    Si guarda e si risponde qui, fino al { $date }:
    { $url }

change-title = Passare la guida, andarsene, archiviare
lead-title = Passare la guida
lead-to = A questa classe
lead-hint = La classe che guida comincia il gemellaggio, lo archivia e lo passa ad altri. Tutto il resto lo fanno insieme tutti gli insegnanti.
lead-go = Passa la guida
leave-title = Andarsene con la nostra classe
leave-words = Una parola agli altri, se volete
leave-hint = Ciò che la classe ha scritto e disegnato resta, con il nome della classe. Chi guida passa alla prossima della catena.
leave-go = Vai via
archive-title = Archiviare il gemellaggio
archive-hint = Tutto resta da leggere per tutte le sue classi, e nessuno scrive più. Si può sempre riprendere.
archive-go = Archivia
home-archived = Questo gemellaggio è archiviato: si può leggere tutto, cambiare niente.
reopen-go = Riprendilo

public-title = Una pagina per tutti
public-open = aperta
public-hint = Genitori e altri possono leggere la scheda e quali classi partecipano, senza accedere. Nessun nome di insegnante, niente di un alunno. C’è solo finché tutte le classi sono d’accordo.
public-yes = d’accordo
public-not-yet = non ancora
public-agree = Siamo d’accordo
public-close = Non siamo più d’accordo
public-findable = I motori di ricerca possono mostrarla
public-word = Le classi di questo gemellaggio hanno scelto di mostrare questa pagina. Ciò che scrivono e disegnano è solo per loro.
