### Un mentore in un gemellaggio, invitato dai suoi insegnanti.

letter-mentoring-subject = Accompagnate «{ $title }»?
letter-mentoring = { $name } vi invita in «{ $title }» come mentore: vedete chi partecipa e quando ci si incontra. Una parola gentile agli insegnanti è benvenuta.
mentoring-title = Un mentore per questo gemellaggio
mentoring-lead = Un mentore conosce altri gemellaggi e aiuta quando cala il silenzio. Vede questa pagina e le date; la sala professori resta vostra.
mentoring-in = Chi vi accompagna
mentoring-since = dal { $date }
mentoring-reads = può leggere quello che si scrive nelle stanze
mentoring-reads-not = vede date e classi, niente di ciò che si scrive
mentoring-let-read = Lasciar leggere
mentoring-read-no-more = Non lasciar più leggere
mentoring-end = Terminare
mentoring-bring = Invitare un mentore
mentoring-bring-go = Invitare
mentoring-none = Adesso qui non c’è un mentore libero dei vostri paesi. Chi cura questo sito può invitarne uno.
mentoring-address = Oppure con l’indirizzo e-mail, da qualsiasi paese
mentoring-privacy = Lo saprà per lettera. Ogni volta che un mentore legge in una stanza, «Chi ha guardato» lo dice a ogni classe. Ognuno di voi può terminare in ogni momento.
mentoring-nobody = Scegliete qualcuno o scrivete un indirizzo.
mentoring-unknown = Non troviamo nessun mentore con questo indirizzo. Forse manca una lettera.
mentoring-many = Sei mentori vi accompagnano già. Bastano.
mentoring-here =
    { $count ->
        [one] { $names } accompagna questo gemellaggio come mentore.
       *[other] { $names } accompagnano questo gemellaggio come mentori.
    }
mentoring-yours = Accompagnate questo gemellaggio
mentoring-yours-dates = Vedete chi partecipa e quando ci si incontra. Quello che si dice e si disegna resta tra le classi.
mentoring-yours-read = Gli insegnanti vi lasciano leggere quello che si scrive nelle loro stanze. Ogni sguardo viene annotato per loro.
mentoring-lessons = Date
mentoring-leave = Non accompagnarlo più
mentoring-go = Al gemellaggio
mentoring-back = Torna al gemellaggio
mentoring-words = Che cosa è stato scritto
mentoring-words-lead = L’ultima cosa scritta qui, e da quale classe. Il vostro sguardo viene annotato per gli insegnanti.
mentoring-words-none = Qui non è stato ancora scritto nulla.
looked-room = Quello che si scrive in una stanza, come mentore

letter-to-mentor-subject = { $name } vi chiede consiglio
letter-to-mentor = { $name } ({ $where }) vi scrive come a un mentore. Potete rispondere a { $address }.
mentors-title = I nostri mentori
mentors-lead = Sanno come comincia un gemellaggio e che cosa aiuta quando cala il silenzio. Scrivete loro: chiedere non costa nulla.
mentors-write = Scrivere a { $name }
mentors-words = La vostra lettera
mentors-hint = Partono con lei il vostro nome, la classe e l’indirizzo e-mail, per la risposta. Il loro non lo vedete.
mentors-send = Inviare
mentors-sent = La vostra lettera a { $name } è in viaggio.
mentors-none = Nessun mentore si è ancora presentato qui.
mentor-present-long = Sono più di 600 caratteri. Bastano poche frasi.
mentors-many = Da ieri avete scritto cinque lettere. Aspettate una risposta e riprovate domani.
mentors-away = Questa lettera non è partita: era già partita, o le lettere ora non raggiungono questo mentore.
mentors-empty = Scrivete prima qualche parola, al massimo 1200 caratteri.
mentor-present-title = Come vi trovano
mentor-present-lead = Lo leggono gli insegnanti di questo sito, nessun altro. Vi scrivono con un modulo e non vedono mai il vostro indirizzo. Se resta vuoto, nessuno vi trova.
mentor-present-words = Chi siete e come potete aiutare
mentor-present-languages = Lingue che parlate
