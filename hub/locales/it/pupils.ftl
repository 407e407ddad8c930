pupil-animal =
    { $animal ->
        [bear] orso
        [bee] ape
        [bird] uccellino
        [cat] gatto
        [fish] pesce
        [frog] rana
        [hedgehog] riccio
        [ladybird] coccinella
        [mouse] topo
        [owl] gufo
        [penguin] pinguino
        [rabbit] coniglio
        [snail] chiocciola
        [turtle] tartaruga
        [whale] balena
       *[fox] volpe
    }
pupil-gender =
    { $animal ->
        [bee] feminine
        [fox] feminine
        [frog] feminine
        [ladybird] feminine
        [snail] feminine
        [turtle] feminine
        [whale] feminine
       *[other] masculine
    }
pupil-name =
    { $gender ->
        [feminine]
            { $colour ->
                [blue] { $animal } blu
                [yellow] { $animal } gialla
                [green] { $animal } verde
                [purple] { $animal } viola
                [pink] { $animal } rosa
                [turquoise] { $animal } turchese
                [orange] { $animal } arancione
                [navy] { $animal } blu notte
                [lime] { $animal } verde chiaro
                [brown] { $animal } marrone
                [sky] { $animal } celeste
               *[red] { $animal } rossa
            }
       *[other]
            { $colour ->
                [blue] { $animal } blu
                [yellow] { $animal } giallo
                [green] { $animal } verde
                [purple] { $animal } viola
                [pink] { $animal } rosa
                [turquoise] { $animal } turchese
                [orange] { $animal } arancione
                [navy] { $animal } blu notte
                [lime] { $animal } verde chiaro
                [brown] { $animal } marrone
                [sky] { $animal } celeste
               *[red] { $animal } rosso
            }
    }
pupils-title = Alunni di { $class }
pupils-link = Alunni della mia classe
pupils-lead = Qui ogni bambino è un animale di un colore e nient’altro: niente nome, niente e-mail. Chi è quale animale sta su un elenco che si compila a mano.
pupils-none = Ancora nessuno
pupils-none-hint = Dire quanti bambini ci sono in classe. Ognuno diventa un animale con una carta sua.
pupils-count =
    { $count ->
        [one] un alunno
       *[other] { $count } alunni
    }
pupils-number = Quanti ancora
pupils-add = Aggiungili
pupils-many = Ci sono { $combinations } animali colorati. Dal prossimo in poi accanto all’animale c’è un numero.
pupils-too-many = Così non va: scrivere un numero da 1 a { $most }.
pupils-outdated = Nel frattempo la classe è cambiata, forse perché il pulsante è stato premuto due volte. Ecco chi c’è adesso.
pupils-list = Tutti
pupils-steps = Tre passi fino alla prima lezione
pupils-step-cards = Stampare le carte, tagliarle, piegarle: davanti l’animale, dietro il codice.
pupils-step-key = Stampare l’elenco delle chiavi, scriverci i nomi e tenerlo dove guardate solo voi.
pupils-step-give = Dare a ogni bambino la sua carta. Vale finché non la si rinnova.
pupil-card-none = ancora senza carta
pupil-card-since = carta del { $day }
pupil-seen = visto { $ago }
cards-print-new =
    { $count ->
        [one] Stampa la carta nuova
       *[other] Stampa { $count } carte nuove
    }
cards-print-key = Elenco delle chiavi da stampare
cards-more = Carte perse, o un nuovo anno di scuola?
cards-renew-all = Rinnova tutte le carte e stampale
cards-renew-hint = Le carte di prima smettono subito di valere, e chi è dentro con una è fuori.
cards-withdraw-all = Ritira tutte le carte
cards-withdraw-hint = Nessuno della classe entra finché non si stampano carte nuove. Gli alunni e ciò che hanno disegnato restano.
card-renew = Nuova carta
card-renew-for = Nuova carta per { $name }
card-withdraw = Ritira
card-withdraw-for = Ritira la carta di { $name }
cards-hasty = Sono state tante carte in poco tempo. Aspettare un minuto, poi riprovare.
cards-title = Carte di { $class }
cards-lead =
    { $count ->
        [0] Tutti hanno già una carta: non c’è niente da stampare.
        [one] Una carta, pronta da stampare.
       *[other] { $count } carte, pronte da stampare: dieci per ogni foglio A4.
    }
cards-once = Si vedono solo adesso. Stamparle prima di lasciare questa pagina; stampare più tardi fa carte nuove, e queste smettono di valere.
cards-how = Stampare a grandezza piena (100 %), su carta un po’ più spessa. Tagliare lungo le linee, piegare lungo i puntini.
cards-print = Stampa
cards-print-hint = Ctrl e P stampano questa pagina; su un Mac ⌘ e P.
cards-here = Per ora solo questo computer raggiunge l’hub, perciò queste carte aprono la porta solo qui. Chi cura l’hub può aprirlo alla rete della scuola; poi rinnovare le carte.
cards-back = Torna agli alunni
cards-code-of = Codice QR di { $name }
cards-cut = Tagliare lungo le linee, piegare lungo i puntini. { $class }, { $school }
cards-type-at = o scriverlo su
key-title = Elenco delle chiavi
key-lead = Quale bambino è quale animale. Scrivere a mano, tenere come un registro dei voti e distruggere quando il progetto è finito. Nulla di tutto ciò va in un computer.
key-pseudonym = Qui
key-name = Chi è
consents-title = Consensi
consents-link = Consensi
consents-lead = Ciò che non è spuntato non si fa: senza «Disegni» un bambino non disegna e non scrive nella stanza; senza «Volto» o «Voce» la telecamera o il microfono della classe si accende solo quando dite che il bambino sta fuori. Ogni cambiamento si conserva con il giorno e il vostro nome.
consents-letter = Lettera per le famiglie
consents-nobody = Dire prima quanti alunni ci sono: poi ognuno ha qui una riga.
consents-pupils = Aggiungi gli alunni
consents-who = Chi
consents-of = { $given } su { $all }
consent-voice = Voce
consent-face = Volto
consent-drawing = Disegni
consent-public = Per tutti
consent-voice-hint = Le altre classi possono sentire il bambino.
consent-face-hint = Le altre classi possono vedere il bambino.
consent-drawing-hint = Le altre classi possono vedere ciò che disegna e scrive.
consent-public-hint = Può stare anche su una pagina che tutti possono leggere. Tra queste, solo la mostra che le famiglie aprono con un link mostra qualcosa di bambini; il link si chiude.
consents-all-of = Spunta tutti: { $kind }
consents-tick = { $kind }: { $name }
consents-from = dal { $day }
consents-since = Le lettere lo dicono dal
consents-since-hint = Un ritiro vale in ogni caso da oggi.
consents-tablets = Accanto a ciò che si disegna su un tablet non c’è nessun animale: datelo a bambini con la spunta su «Disegni».
consents-keep = Conserva
consents-kept = Conservato.
consents-day-wrong = Quel giorno non va: prenderne uno degli ultimi o dei prossimi dodici mesi.
consents-camera = Prima di accendere la telecamera
consents-camera-all = Tutti possono essere visti e sentiti.
consents-camera-face = Si siedono fuori dall’immagine: { $names }.
consents-camera-voice = Non parlano al microfono: { $names }.
consents-page = Pagina { $page } di { $pages }
consents-earlier = Precedenti
consents-later = Successivi
consents-history = Ciò che è stato inserito per { $name }
consents-history-none = Ancora niente: perciò di questo bambino non si deve mostrare nulla.
consents-given = sì, dal { $day }
consents-withdrawn = no, dal { $day }
consents-by = inserito il { $day } da { $name }
consents-by-somebody = inserito il { $day }
consents-back = Torna ai consensi

# Before a yes to drawings is taken back, and after
consents-withdraw-title = Ritirare, ed eliminare ciò che c’è
consents-withdraw-lead = Con il consenso se ne va tutto ciò che il bambino ha disegnato e scritto: da ogni stanza, per tutti, anche sugli schermi di una lezione in corso. Nessuno può farlo tornare.
consents-withdraw-go = Ritirare ed eliminare
consents-withdraw-no = Non cambiare nulla
consents-traces =
    { $lines ->
        [0] { $messages ->
            [one] un messaggio
           *[other] { $messages } messaggi
        }
        [one] un tratto{ $messages ->
            [0] {""}
            [one] , un messaggio
           *[other] , { $messages } messaggi
        }
       *[other] { $lines } tratti{ $messages ->
            [0] {""}
            [one] , un messaggio
           *[other] , { $messages } messaggi
        }
    }
consents-gone = Sparito da tutte le stanze: { consents-traces }.
consents-gone-later = Disegni e messaggi non erano raggiungibili in questo momento. Il server continua da solo: fra qualche minuto saranno spariti.
letter-title = La classe di vostro figlio incontra altre classi
letter-1 = Quest’anno la nostra classe fa uno scambio con una classe di un altro paese. Ogni tanto le classi si vedono e si sentono in una lezione dal vivo, si scrivono e disegnano sullo stesso foglio. Per questo usiamo Ribambelle, su { $url }. Non è di nessuna azienda, non mostra pubblicità e non manda nulla a nessun altro.
letter-known-title = Che cosa si sa di vostro figlio?
letter-known = Un animale e un colore, come «volpe blu». Niente nome, niente indirizzo e-mail, niente compleanno. L’elenco di chi è chi resta su carta a scuola.
letter-camera-title = Telecamera e microfono
letter-camera = C’è una telecamera e un microfono per tutta la classe, che l’insegnante accende e spegne. Audio e immagine vanno alle altre classi solo in quel momento. Non si registra nulla. I bambini che non devono essere visti o sentiti si siedono fuori dall’immagine, lontano dal microfono: l’insegnante lo dice prima di accendere.
letter-kept-title = Che cosa resta, e per quanto?
letter-kept = Ciò che la classe scrive e disegna resta sul computer nominato sopra finché lo scambio finisce o un insegnante lo elimina. Lo vedono solo le altre classi. L’animale, la carta e questi consensi si eliminano insieme.
letter-rights-title = I vostri diritti
letter-rights = Potete chiedere che cosa si conserva, farlo correggere o eliminare, e dire di no, anche più tardi: basta una parola. Vostro figlio partecipa allora senza telecamera e audio. Potete anche rivolgervi all’autorità per la protezione dei dati del nostro paese.
letter-ask = A chi chiedere
letter-ask-school = Insegnante, { $school }:
letter-ask-officer = Responsabile della protezione dei dati:
letter-yes-title = Che cosa consentite
letter-yes-hint = Spuntate ciò con cui siete d’accordo. Ciò che non è spuntato non si fa.
letter-child = Bambino (questo foglio resta su carta a scuola)
letter-sign = Data e firma
letter-in = In un’altra lingua

pictures-title = Tocca le tue tre immagini
pictures-choose = Scegli tre immagini
pictures-yes = Sono le mie
pictures-again = Ricomincia
pictures-tapped = { $count } di { $all } immagini
pictures-wrong = Queste non erano le tue immagini. Riprova.
pictures-wait = Sono stati tanti tentativi. Aspetta un quarto d’ora, o chiedi al tuo insegnante.
pictures-closed = Questa carta è chiusa. Chiedi al tuo insegnante.
pictures-ask-title = Anche tre immagini?
pictures-ask-hint = Chi trova una carta persa allora non va più avanti: dopo la carta ogni bambino tocca tre immagini su dodici, nel suo ordine. Le sceglie la prima volta che entra. Niente da leggere, niente da scrivere.
pictures-ask-yes = Chiedi tre immagini
pictures-asked = Le carte chiedono tre immagini
pictures-ask-no = Non più
pictures-set = Scegli le figure
pictures-set-for = Scegli le figure per { $name }
pictures-of = Le tre figure di { $name }
pictures-of-hint = Toccatene tre in un ordine che il bambino ricordi, se potete insieme a lui. Nessuno può rileggerle qui; quelle di prima non valgono più.
pictures-keep = Tienile per { $name }
cards-with-pictures = Con tre figure sul retro, per chi non legge ancora
cards-pictures-hint = Le tre figure stanno sulla tessera, da sinistra a destra: chi la trova entra. Tenete queste tessere in classe, o ritagliate le figure.
cards-many-pictures = Con le figure, al massimo tessere per centoventi alunni per volta. Senza non c’è questo limite.
pictures-forget = Nuove immagini
pictures-forget-for = Nuove immagini per { $name }

pupil-erase-title = Cancellare tutto
pupil-erase-hint = Quando un bambino se ne va, o i genitori lo desiderano: tutto ciò che questo animale ha scritto e disegnato sparisce da ogni stanza e da ogni schermo, con la carta, le immagini e i consensi. Nessuno può riportarlo indietro. Le copie fatte prima dal custode lo contengono ancora, finché non si cancellano.
pupil-erase-sure = Sì, cancella tutto di { $name }
pupil-erase = Cancella

pupil-export-title = Che cosa si conserva
pupil-export-hint = Quando i genitori chiedono: un file con tutto ciò che si conserva di questo animale. Ciò che ha scritto e disegnato, quando è entrato e ogni consenso. Di altri non c’è niente.
pupil-export = Prendi il file
pupil-export-readme-file = leggimi.txt
pupil-export-readme =
    Tutto ciò che si conserva di { $name }, il { $day }.

    pupil.json: l’animale, la carta, quando è entrato, i consensi, e ciò che lo mostra.
    Le cartelle: ciò che ha scritto e disegnato, un file per ogni chat e ogni pagina della lavagna.
    Quale bambino sia sta su carta a scuola, e non qui.
