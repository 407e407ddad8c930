# Le mascotte in viaggio, e la preparazione e l’apertura di ciò che si manda.

unboxing-title = La preparazione e l’apertura
unboxing-made = Come l’ha fatto { $town }
unboxing-opened = Come l’ha aperto { $town }
unboxing-nothing = Ancora nessuna immagine.
unboxing-add = Aggiungere un’immagine
mascots-title = Mascotte
mascots-lead = Un peluche che viaggia di classe in classe. Ognuno ha un passaporto, con un timbro per ogni visita.
mascots-none = Nessuna mascotte è ancora in viaggio. Un piccolo peluche entra in un pacco.
mascot-new = Una mascotte parte
mascot-name = Come si chiama?
mascot-animal = A quale animale somiglia di più?
mascot-set-out = Darle un passaporto
mascot-is-at = A { $town } dal { $day }.
mascot-under-way = Partita da { $town } il { $day }.
mascot-goes-to = Ora è in viaggio verso { $town }.
mascot-travelled =
    { $stops ->
        [one] { $km } km, una tappa
       *[other] { $km } km, { $stops } tappe
    }
mascot-missed = Chi l’ha vista?
mascot-missed-long = Vista per l’ultima volta a { $town } il { $day }. Se è da voi, ditelo; se l’aspettate, chiedete.
mascot-tag = La sua targhetta da stampare
mascot-tag-lead = Stampatela su carta robusta e appendetela al collo della mascotte. Il codice porta al suo passaporto.
mascot-tag-home = Casa mia è a
mascot-qr = Il codice di questa mascotte, per una fotocamera
mascot-arrived = È arrivata da noi
mascot-visit = dal { $arrived } al { $left }
mascot-since = dal { $day }
mascot-leg = dopo { $km } km
mascot-nothing-told = Di questa visita non è ancora stato raccontato niente.
mascot-tell = Raccontare la visita
mascot-goes-on = Prosegue il viaggio
mascot-arrived-on = Arrivata il
mascot-left-on = Partita il
mascot-next = Va a
mascot-next-unknown = non deciso
mascot-was-not-here = Non era qui
mascot-problem-name = Datele un nome di 40 lettere al massimo.
mascot-problem-day = Guardate ancora le date: arriva prima di partire, e nessuna è nel futuro.
mascot-problem-many = Non ce ne stanno di più.
owed-mascot = Una mascotte non si vede da molto tempo.
owed-mascot-go = Dov’è?
