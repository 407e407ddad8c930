link-title = Il vostro link
link-wait = Un momento…
link-code = Codice del link
link-open = Apri
link-unknown = Non conosciamo questo codice. Guardare ancora la fine del link, o chiederne uno nuovo.
link-expired = Questo link è troppo vecchio. Chiederne uno nuovo: ci vuole un minuto.
link-used = Questo link ha già fatto il suo lavoro. Se eravate voi, accedere come al solito.
link-too-many = Da qui si sono provati troppi codici che non aprono nulla. Aspettare un minuto, poi riprovare.

sign-up-title = Benvenuti
sign-up-lead = Chi siete, dove insegnate e la vostra prima classe: poi si può cercare una compagna.
sign-up-you = Voi
sign-up-school = La vostra scuola
sign-up-school-choose = C’è già?
sign-up-school-new = No, qui è nuova
sign-up-town-hint = Gli altri vedono la città, mai la via. L’orologio è quello sulla parete della vostra aula.
sign-up-class = La vostra prima classe
sign-up-class-hint = Un nome come lo dicono gli alunni, per esempio 4ª B. Altre classi possono venire dopo.

invite-teacher = Invita un collega
invite-teacher-hint = Qualcuno che conoscete vuole venire con una classe sua? Dategli un link: si farà da sé un account.
invite-teacher-go = Fai un link
invite-teacher-many = Venti dei vostri link sono in viaggio e nessuno li ha ancora usati. Quando uno è usato o scaduto, se ne può fare un altro.
handed-sign-up-title = Un link per un collega
handed-sign-up-lead = Chi apre questo link si fa un account proprio, con la scuola e la prima classe. Datelo solo a chi conoscete.
handed-sign-up-link = Link, vale una volta e quattordici giorni
handed-once = Si vede solo adesso. Se si perde, farne un altro.
handed-back = Indietro

entry-forgotten = Password dimenticata?
entry-new = Siete nuovi qui?
asking-sign-up-title = Siete nuovi qui?
asking-sign-up-lead = Diteci il vostro indirizzo e-mail. Mandiamo una lettera con un link, e da lì si va avanti.
asking-forgotten-title = Password dimenticata?
asking-forgotten-lead = Capita a tutti. Diteci il vostro indirizzo e-mail, e una lettera porterà un link per una nuova.
asking-go = Mandatemi la lettera
asking-invitation = Qui si entra su invito: chiedere un link a un collega che c’è già, o a chi cura questo hub. Apre la strada al proprio account.
asked-too-many =
    { $minutes ->
        [one] Sono state tante lettere. Fra un minuto se ne potrà chiedere un’altra.
       *[other] Sono state tante lettere. Fra { $minutes } minuti se ne potrà chiedere un’altra.
    }
sign-up-domain = Solo gli indirizzi di queste scuole possono iscriversi da soli: { $domains }. Con un altro, chiedere un link a un collega o al custode.
letter-sent-title = Guardate nella vostra casella
letter-sent-sign-up = Una lettera a { $email } è in viaggio. Il suo link vale un giorno.
letter-sent-forgotten = Se c’è un account per { $email }, una lettera è in viaggio. Il suo link vale un’ora.
letter-sent-new-email = Una lettera a { $email } è in viaggio. Appena avrete premuto il suo link, quello sarà qui il vostro indirizzo.
letter-sent-look = Ancora niente dopo qualche minuto? Guardare fra la posta indesiderata.
letter-sent-by-hand = Questo hub non ha un server di posta: la lettera è dal custode. Chiedergli il link.

letter-sign-up-subject = Il vostro account su { $hub }
letter-sign-up-text =
    Buongiorno,

    volete farvi un account su { $hub }. Questo link porta avanti, una volta e per un giorno:
    { $link }

    Non eravate voi? Allora non succede nulla: mettete via questa lettera.
letter-known-subject = Avete già un account su { $hub }
letter-known-text =
    Buongiorno,

    qualcuno, probabilmente voi, voleva farsi un account con questo indirizzo su { $hub }. Ne avete già uno: accedere qui.
    { $url }

    La password è dimenticata? Questa pagina ne porta una nuova:
    { $url }/forgotten
letter-new-password-subject = Una nuova password per { $hub }
letter-new-password-text =
    Buongiorno,

    con questo link si sceglie una nuova password per { $hub }. Vale una volta e per un’ora:
    { $link }

    Non eravate voi? Allora lasciate stare: la password resta com’è.
letter-password-changed-subject = La vostra password su { $hub } è cambiata
letter-password-changed-text =
    Buongiorno,

    la vostra password su { $hub } è stata appena cambiata, e ogni altro browser è stato scollegato.

    Non eravate voi? Allora sceglietene subito un’altra:
    { $url }/forgotten
letter-new-email-subject = È questo il vostro indirizzo per { $hub }?
letter-new-email-text =
    Buongiorno,

    da adesso volete usare questo indirizzo su { $hub }. Questo link lo conferma, una volta e per un giorno:
    { $link }

    Non eravate voi? Allora mettete via questa lettera.
letter-address-wanted-subject = Il vostro indirizzo su { $hub }
letter-address-wanted-text =
    Buongiorno,

    qualcuno che è collegato a { $hub } voleva usare questo indirizzo. Appartiene là al vostro account, perciò non si è cambiato nulla.

    Eravate voi, con un secondo account? Accedere con quello che ha questo indirizzo:
    { $url }
letter-email-changed-subject = Il vostro indirizzo su { $hub } è cambiato
letter-email-changed-text =
    Buongiorno,

    il vostro account su { $hub } ha da adesso un altro indirizzo e-mail; le lettere vanno lì.

    Non eravate voi? Ditelo subito a chi cura l’hub:
    { $url }

new-password-title = Una nuova password
new-password-lead = Sceglierla qui. Ogni browser in cui siete ancora collegati viene scollegato.
password-new = Nuova password
password-keep = Conserva
new-email-title = Il vostro nuovo indirizzo
new-email-lead = Da adesso si accede con { $email }, e le lettere vanno lì.
new-email-go = Sì, è il mio
done-password-title = Fatto
done-password = La nuova password vale da adesso.
done-email-title = Fatto
done-email = Da adesso il vostro indirizzo è { $email }.
done-on = Avanti
hub-sign-up-title = Chi può farsi un account?
hub-sign-up-hint = Un link vostro o di un insegnante apre sempre la strada. Questo dice chi può venire senza.
hub-sign-up-who = Da soli
hub-sign-up-invitation = Nessuno: solo su invito
hub-sign-up-domains = Chi ha un indirizzo e-mail di uno di questi domini
hub-sign-up-anyone = Chiunque abbia un indirizzo e-mail
hub-domains = Domini
hub-domains-hint = Ciò che sta dopo la @, come scuola-esempio.it. Più d’uno con una virgola in mezzo.
hub-domains-wrong = Un dominio è come scuola-esempio.it. Ne serve almeno uno; più d’uno con una virgola in mezzo.

account-title = Il vostro account
account-link = Il vostro account
account-current = La vostra password, com’è adesso
account-password-wrong = Questa non è la vostra password di adesso. Guardarla ancora una volta.
account-figure = Nome e figura
account-animal = Il vostro animale
account-colour = Il vostro colore
account-colour-number = Colore { $number }
figure-fox = Volpe
figure-owl = Gufo
figure-turtle = Tartaruga
figure-bear = Orso
figure-rabbit = Coniglio
figure-whale = Balena
figure-cat = Gatto
figure-bird = Uccello
figure-frog = Rana
figure-hedgehog = Riccio
figure-bee = Ape
figure-penguin = Pinguino
figure-fish = Pesce
figure-snail = Lumaca
figure-mouse = Topo
figure-ladybird = Coccinella
account-email = Indirizzo e-mail
account-email-hint = Adesso è { $email }. Il nuovo vale quando si è premuto il link di una lettera che va lì; al vecchio lo si dice.
account-email-new = Nuovo indirizzo
account-password-hint = Ogni altro browser in cui siete collegati viene scollegato.
account-close = Andarsene
account-close-more = Chiudi questo account
account-close-hint = Nome, indirizzo e password vengono dimenticati subito e non tornano. Ciò che avete scritto nei gemellaggi resta lì, senza il vostro nome.
account-close-handed = continua con { $names }.
account-close-rests = non ha nessun altro: riposa. Le carte dei suoi alunni e tablet non aprono più nessuna porta. Un collega vorrebbe continuare? Aggiungerlo prima alla classe.
account-close-go = Chiudi il mio account
account-last-keeper = Solo voi curate questo hub. Lasciate prima che qualcun altro ne diventi custode.
done-closed-title = Arrivederci
done-closed = Il vostro account è chiuso. Grazie di essere stati qui.
letter-closed-subject = Il vostro account su { $hub } è chiuso
letter-closed-text =
    Buongiorno,

    il vostro account su { $hub } è stato appena chiuso; nome, indirizzo e password lì sono dimenticati.

    Non eravate voi? Ditelo a chi cura l’hub:
    { $url }
end-other-logins = Termina tutti gli altri

second-step-title = Secondo passo
second-step-hint = Con un secondo passo, una password che qualcuno ha visto non basta per entrare.
second-step-open = Apri
second-step-lead = Dopo la password, un’app sul telefono mostra un codice che cambia ogni mezzo minuto. Chi ha visto la password non entra senza.
second-step-on = È acceso: dopo la password si chiede un codice.
second-step-left =
    { $count ->
        [0] Non resta nessun codice su carta. Spegnere e riaccendere il secondo passo per averne di nuovi.
        [one] Resta un codice su carta. Spegnere e riaccendere il secondo passo per averne di nuovi.
       *[other] Restano { $count } codici su carta.
    }
second-step-scan = Leggere questo quadrato con un’app di autenticazione (FreeOTP, Aegis o quella del telefono), poi scrivere il codice che mostra.
second-step-by-hand = Senza fotocamera, scrivere questo nell’app:
second-step-code = Codice
second-step-code-wrong = Questo codice non va. Cambia ogni mezzo minuto: guardare il più nuovo, e se l’orologio del telefono è giusto.
second-step-on-go = Accendilo
second-step-off-go = Spegnilo
second-code-title = E adesso il codice
second-code-lead = Guardare nell’app sul telefono.
second-code-hint = Il telefono non c’è? Va bene anche uno dei codici su carta, una volta.
second-code-late = È passato un po’ di tempo. Ricominciare con l’e-mail e la password.
recovery-title = Dieci codici per la carta
recovery-lead = Stamparli o copiarli, e tenerli dove si tengono le chiavi: ognuno apre la porta una volta quando il telefono non c’è. Si vedono solo adesso.
recovery-done = Li ho
letter-second-step-on-subject = Un secondo passo su { $hub }
letter-second-step-on-text =
    Buongiorno,

    da adesso, per accedere a { $hub } si chiede un codice dopo la password.

    Non eravate voi? Scegliete subito un’altra password, e ditelo a chi cura l’hub:
    { $url }/forgotten
letter-second-step-off-subject = Nessun secondo passo più su { $hub }
letter-second-step-off-text =
    Buongiorno,

    da adesso la sola password apre il vostro account su { $hub }: il secondo passo è stato spento.

    Non eravate voi? Scegliete subito un’altra password, e ditelo a chi cura l’hub:
    { $url }/forgotten

role-mentor = Mentore
mentor-link = I vostri gemellaggi
mentor-title = I gemellaggi dei vostri paesi
mentor-lead = Per primi quelli che tacciono da più tempo: una parola gentile può aiutare.
mentor-dates = dal { $begins } al { $ends }
mentor-partners =
    { $count ->
        [0] nessuna classe
        [one] una classe
       *[other] { $count } classi
    }
mentor-last = Si è scritto o disegnato qualcosa { $ago }.
mentor-never = Non si è ancora scritto né disegnato nulla.
mentor-none = Adesso nei vostri paesi non è in corso nessun gemellaggio.
mentor-privacy = Qui si vedono date, classi e silenzio. Ciò che insegnanti e alunni dicono e disegnano resta fra loro.
mentor-invite-title = Invita un mentore
mentor-invite-hint = Un mentore accompagna i gemellaggi di alcuni paesi: vede date, classi e silenzio, mai ciò che si dice o si disegna.
mentor-invite-lead = Un mentore vede i gemellaggi in corso di questi paesi: date, quante classi e da quanto non si scrive nulla. Mai ciò che si dice o si disegna.
mentor-invite-countries = Paesi e regioni
mentor-invite-regions = Solo alcune regioni: { $country }
mentor-invite-none = Scegliere almeno un paese o una regione.
mentor-present-several = Più d’uno: tenere premuto Ctrl (su un Mac ⌘) mentre si sceglie.
mentor-begin-lead = Scegliere qui il proprio nome e come si accede. Poi si vedono i gemellaggi che si accompagnano.
handed-mentor-title = Un link per il mentore
handed-mentor-lead = Chi apre questo link si fa un account come mentore dei paesi che avete scelto.
handed-mentor-link = Link, vale una volta e quattordici giorni

hub-people-title = Aiutare qualcuno a rientrare
hub-people-link = Qualcuno non riesce ad accedere?
hub-people-lead = Qualcuno ha dimenticato la password? Consegnare un link: la nuova la sceglie la persona stessa. Assicurarsi che sia davvero lei a chiedere. Una lettera le dice che cosa è cambiato.
hub-people-password = Nuova password
hub-people-password-for = Un link per una nuova password per { $name }
hub-people-second-step = Spegni il secondo passo
hub-people-second-step-for = Spegni il secondo passo di { $name }
handed-password-title = Un link per una nuova password
handed-password-lead = Dare questo link a { $name } e a nessun altro: chi lo apre sceglie la password.
handed-password-link = Link, vale una volta e un giorno

# La propria pagina: che cosa c’è dietro ogni porta
me-mine = Per voi
me-account-hint = Il vostro nome, la figura, l’indirizzo e la password.
me-second-step-hint = Un codice del vostro telefono dopo la password.
me-letters-hint = Quali lettere vi arrivano, e quanto spesso.
me-feeds-hint = Un indirizzo per il calendario che usate già.
me-tokens-hint = Una chiave per ciascuno, con ciò che può fare.
me-class = Per la vostra classe
me-pupils-hint = I loro animali, le carte da stampare e i consensi.
me-safety-hint = Chi scrive dal vivo, e quali parole vi aspettano.
me-tablets-hint = Farne entrare uno, dargli un nuovo codice, toglierlo.
