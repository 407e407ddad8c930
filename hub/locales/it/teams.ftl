# Chi insegna in una classe: colleghi, supplenti, e chi se ne va.

team-title = Chi insegna qui
team-open = Invitare o cambiare
team-of = Chi insegna a { $name }
team-lead = Qui insegnate con gli stessi diritti. Anche chi fa supplenza, finché il suo ultimo giorno non è finito, ma non invita nessuno.
team-you = (Lei)
team-for-good = senza limite di tempo
team-until = supplenza, ultimo giorno: { $day }
team-last-day = Ultimo giorno
team-last-day-new = Ultimo giorno della supplenza
team-keep-day-of = Salvare l’ultimo giorno di { $name }
team-end = Terminare ora
team-end-of = Terminare ora per { $name }
team-invite = Invitare qualcuno
team-invite-hint = Per lettera, o con un link che consegnate. Chi ha già un conto qui entra con quello; gli altri ne creano uno.
team-colleague = Un o una collega
team-colleague-means = Ha la classe con Lei, senza limite di tempo.
team-substitute = Un o una supplente
team-substitute-means = Ha la classe fino a un giorno; poi finisce da sé.
team-make-link = Invita
team-leave = Lasciare questa classe
team-leave-hint = Ciò che ha scritto resta. Per tornare Le serve un link da un’altra persona della classe.
team-leave-alone = Solo Lei ha questa classe senza limite di tempo. Inviti prima un o una collega, o lasci riposare la classe.
team-leave-sure = Sì, lascio questa classe
team-wrong-day = Scelga l’ultimo giorno: oggi o più tardi, al massimo fra tredici mesi.
team-wrong-last = Nessun altro ha questa classe senza limite di tempo. Inviti prima un o una collega, o lasci riposare la classe.
team-email = La sua e-mail, se possiamo scriverle
team-email-hint = Vuoto: il link lo ricevete voi e lo consegnate.
team-open-links = In viaggio
team-link-handed = Un link consegnato a mano
team-link-until = vale fino a { $day }
team-link-by = da { $name }
team-link-withdraw = Ritira
team-link-withdraw-of = Ritira: { $whom }
team-wrong-email = Non è ancora un indirizzo e-mail. Riguardatelo, o lasciate vuoto.
team-letter-subject = { $by } vi invita a insegnare in { $class }
team-letter-colleague =
    Buongiorno,

    { $by } vorrebbe insegnare in { $class } ({ $school }, { $town }) con voi su { $hub }, dove si incontrano classi di più paesi.
    Aprite questo link entro { $date }; serve una volta:
    { $url }
team-letter-substitute =
    Buongiorno,

    { $by } vi chiede una supplenza in { $class } ({ $school }, { $town }) su { $hub }, dove si incontrano classi di più paesi. Il vostro ultimo giorno: { $last }.
    Aprite questo link entro { $date }; serve una volta:
    { $url }
handed-colleague-title = Un link per la Sua collega o il Suo collega
handed-colleague-lead = Chi apre questo link insegna a { $name } con Lei. Lo dia solo a chi conosce.
handed-colleague-link = Link, valido una volta sola e per quattordici giorni
handed-substitute-title = Un link per la supplenza
handed-substitute-lead = Chi apre questo link insegna a { $name } fino al giorno che ha scelto. Lo dia solo a chi conosce.
handed-substitute-link = Link, valido una volta sola e per quattordici giorni
take-on-lead = Ha effettuato l’accesso come { $name }. Con questo invito insegna in una classe in più.
take-on-go = Prendere la classe
take-on-other = È per qualcun altro?
take-on-other-hint = Allora questa persona crea qui il proprio account, e Lei esce dal Suo.
take-on-sign-in = Ho già un account: prima accedere

# Che cosa ne sarà di una classe
future-of = Che cosa ne sarà di { $name }
future-move = Un’altra scuola o città
future-move-means = Le sue lezioni conservano il loro momento e appaiono con il nuovo orologio; le precedenti restano dove si sono tenute.
future-move-open = Scegliere la scuola
future-rest = Lasciare riposare la classe
future-rest-means = Tutto resta da leggere. Le sue carte e i suoi tablet da ora non aprono più, nessuno la trova o vi si unisce.
future-rest-open = Lasciare riposare …
future-rest-sure = So che le carte degli alunni vengono ritirate e andranno ristampate se si risveglia.
future-rest-go = Lasciare riposare
future-wake = Risvegliare la classe
future-wake-means = Riprende da dove era. Stampi nuove carte per gli alunni e ricolleghi i tablet.
future-wake-go = Risvegliarla
future-end = Eliminare la classe
future-end-means = Lascia i suoi gemellaggi e nessuno entra più per lei. Ciò che ha scritto e disegnato resta ai partner, sotto il suo nome. Se una lezione è in corso, finisce con essa.
future-end-open = Eliminare …
future-end-sure = So che non si può annullare.
future-end-go = Eliminare questa classe
future-wrong-sure = Nulla è cambiato. Spunti che sa che cosa significa, poi prema ancora una volta.
move-title = Dove va { $name }
move-lead = Finora è alla scuola { $school }.
move-school = La nuova scuola
move-go = Spostare la classe
