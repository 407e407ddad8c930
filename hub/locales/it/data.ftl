# Che cosa si conserva, e per quanto tempo
data-link = Che cosa si conserva, e per quanto tempo
data-title = Che cosa si conserva, e per quanto tempo
data-lead = Niente resta per sempre. Ogni tipo di dati ha il suo orologio, e una volta al giorno Ribambelle cancella da sola ciò che è scaduto. Suono e immagine non si conservano mai.
data-yours = Da voi
data-yours-none = Ancora nessun gemellaggio: nessun orologio corre.
data-words-stay = Testi e disegni restano finché non viene archiviato: allora comincia un anno.
data-words-go = Archiviato: testi e disegni saranno cancellati il { $day }. Metta altrove ciò che vuole conservare.
data-emptied = Testi e disegni sono stati cancellati il { $day }.
data-pupils-go = Gli alunni, i loro testi e i loro disegni saranno cancellati il { $day }.
data-clocks = Gli orologi
data-days =
    { $count ->
        [one] un giorno
       *[other] { $count } giorni
    }
data-minutes = { $count } minuti
data-rooms = Messaggi e disegni di un gemellaggio
data-rooms-from = dalla sua archiviazione
data-documents = PDF di cui qualcuno sceglie le pagine
data-documents-from = dal loro arrivo; le pagine scelte restano come immagini
data-parts = File grandi rimasti a metà
data-parts-from = dal loro ultimo pezzo
data-drafts = Bozze di testi non consegnati
data-drafts-from = dall’ultima parola scritta
data-capsules = Capsule pronte da prendere
data-capsules-from = da quando qualcuno le chiede
data-pupils = Alunni: animale, tessera, autorizzazioni, testi e disegni
data-pupils-from = dall’archiviazione della classe; subito quando finisce
data-practice = Gemellaggi di esercitazione, con tutto ciò che vi si è provato
data-practice-from = dal loro primo giorno
data-held = Messaggi che aspettano l’insegnante
data-held-from = da quando sono scritti
data-votes = Voti di un sondaggio aperto, come numeri senza nomi
data-votes-from = dal primo voto; subito quando il sondaggio si chiude
data-reports = Messaggi segnalati, con i cinque precedenti
data-reports-from = dalla segnalazione
data-attendance = Quale classe era a quale lezione
data-attendance-from = dalla lezione
data-audit = Chi ha cambiato che cosa
data-audit-from = dalla modifica
data-guests = Gli ospiti delle lezioni, con il nome
data-guests-from = dopo la lezione
data-families = Link delle classi per le loro famiglie
data-families-from = dalla loro fine
data-looks = Chi ha consultato i dati degli alunni
data-looks-from = dalla consultazione
data-letters = Che una lettera è partita o non è arrivata
data-letters-from = dall’invio
data-came = Chi ha inviato qualcosa a una classe per e-mail
data-came-from = dall’arrivo; ciò che è stato inviato resta tra i materiali
data-logins = Accessi
data-logins-from = dall’ingresso
data-links = Link agli account
data-links-from = dal loro ultimo giorno
data-replies = Risposte ai programmi di una scuola
data-replies-from = dalla risposta
data-attempts = Accessi non riusciti
data-attempts-from = dal tentativo
data-last = Ultimo giro: { $ago }.
data-never = Il primo giro deve ancora venire.
data-backups = Le copie di sicurezza fatte prima contengono ancora ciò che è stato cancellato.

# Who looked at what is kept of a class’s children
looked-title = Chi ha guardato
looked-lead = Chi apre l’elenco degli alunni, le autorizzazioni o il file di un bambino resta scritto qui, una riga all’ora, per sei mesi. Lo leggono solo gli insegnanti della classe.
looked-nobody = Nessuno ha ancora guardato.
looked-pupils = Elenco degli alunni
looked-consents = Autorizzazioni
looked-key = Elenco delle chiavi
looked-cards = Tessere da stampare
looked-export = File di un alunno
looked-somebody = qualcuno che è andato via
