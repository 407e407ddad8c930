# Calendari di porticine: creati, distribuiti, riempiti, aperti.

doors-title = Calendari di porticine
doors-lead = Una porticina per ogni giorno, e dietro ognuna una piccola sorpresa di una classe. Si apre al mattino di ogni classe.
doors-none = Non c’è ancora nessun calendario. Ventiquattro porticine vanno bene prima di Natale, dieci prima dell’estate.
doors-none-yet = Non c’è ancora nessun calendario. Un insegnante può farne uno.
doors-new = Un nuovo calendario
doors-name = Come si chiama?
doors-name-example = Aspettando il Natale
doors-first = Primo giorno
doors-count = Quante porticine?
doors-opens = Si aprono alle
doors-opens-hint = Un’ora del mattino, secondo l’orologio di ogni classe. Ciò che si apre in un giorno senza scuola è ancora aperto il giorno di scuola dopo.
doors-make = Crealo e distribuisci le porticine
doors-told = Ogni porticina si apre alle { $time } del mattino di ogni classe, e resta aperta.
doors-undealt = Alcune porticine non sono ancora di nessuno.
doors-without = Ancora senza porticina: { $towns }.
doors-nobody = ancora di nessuno
doors-whose = Di chi sono le porticine?
doors-deal = Distribuire le porticine
doors-deal-lead = Una porticina dietro cui c’è già qualcosa resta della sua classe.
doors-deal-evenly = Distribuire a turno le porticine vuote
doors-deal-keep = Tenere così
doors-change = Modificare il calendario
doors-keep = Salva
doors-remove = Eliminare il calendario
doors-remove-sure = Le sue porticine e le parole dietro di esse spariscono per sempre. I materiali restano alle loro classi, e le sorprese non vengono svelate.
doors-remove-go = Sì, eliminarlo
doors-home-none = Ogni giorno una piccola sorpresa: date a ogni classe qualche porticina.
doors-home-go = Alle porticine
door-number = Porticina { $number }
door-of = Da { $who }, per il { $day }
door-is-open = Porticina { $number }, da { $who }: aperta
door-is-missing = Porticina { $number }, da { $who }: aperta, ancora in preparazione
door-is-closed = Porticina { $number }, da { $who }: si apre { $day } alle { $time }
door-ready = Pronta
door-to-fill = Da riempire
door-peek = Guarda
door-before = Solo voi vedete questo prima di { $day }, { $time }.
door-waits = Aspetta dietro la porticina { $number }
door-lies = È dietro la porticina { $number } di «{ $title }».
door-go = A questa porticina
door-not-shown = Gli altri non vedono questo: è stato ritirato, o manca un consenso, o è ancora in preparazione.
door-missing = Ancora in preparazione
door-missing-told = Le cose belle hanno bisogno di tempo. Tornate un po’ più tardi: la porticina resta aperta.
door-ways = Altre porticine
door-all = Tutte le porticine
door-fill-go = Mettere qualcosa dietro
door-fill = Dietro la porticina { $number }
door-fill-lead = I vostri partner lo vedono quando la porticina si apre da loro, non prima. Da voi è { $day } alle { $time }.
door-pick = Che cosa c’è dietro?
door-pick-told = Un’immagine, un suono, un film o delle pagine che la vostra classe ha dato. Finché la porticina non si apre, gli altri non lo vedono.
door-pick-words = Solo parole
door-pick-new = Dare qualcosa di nuovo.
door-pick-draft = Tenetelo come bozza, perché nessuno lo veda troppo presto, e tornate qui.
door-known = già visto
door-held = vi aspetta
door-words = Qualche parola
door-language = In quale lingua?
door-looks = I nostri alunni possono guardare prima
door-keep = Chiudere la porticina
door-problem-title = Dategli un nome di al massimo 80 lettere.
door-problem-day = Guardate ancora una volta il primo giorno.
door-problem-count = Un calendario ha da 1 a 31 porticine.
door-problem-clock = Scegliete un’ora prima di mezzogiorno.
door-problem-many = Non ci stanno altri calendari. Eliminatene prima uno vecchio.
door-problem-filled = Dietro una delle ultime porticine c’è già qualcosa. Svuotatela prima, o tenete tante porticine.
door-problem-long = Sono troppe parole per una porticina: ci stanno 1000 lettere.
door-problem-taken = Questo non c’è più, o è già dietro un’altra porticina.
door-problem-consent = Manca un consenso per un bambino che qui si vede. Spuntatelo prima, o scegliete altro.
door-problem-changed = Nel frattempo un collega ha cambiato questa porticina. Ciò che avete scritto è ancora qui; premete di nuovo per tenerlo.
owed-door-go = Riempirla
owed-doors-go = Vedi le porticine
owed-doors = Le porticine di un calendario non sono ancora distribuite.
doors-span =
    { $count ->
        [one] { $day }: una porticina
       *[other] Dal { $day }: { $count } porticine
    }
doors-opened =
    { $count ->
        [one] { $opened } di una porticina aperta
       *[other] { $opened } di { $count } porticine aperte
    }
doors-many =
    { $count ->
        [one] una porticina
       *[other] { $count } porticine
    }
owed-door =
    { $count ->
        [one] Una delle vostre porticine è vuota e si apre presto, o è già aperta.
       *[other] { $count } delle vostre porticine sono vuote e si aprono presto, o sono già aperte.
    }
