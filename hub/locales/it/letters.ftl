### Lettere tra insegnanti: inviti, richieste, classi e colleghi che arrivano e vanno.

letter-quoted = «{ $words }»
letter-who-by-link = chi ha ricevuto il vostro link

letter-wish-made-subject = { $who } vorrebbe partecipare a «{ $title }»
letter-wish-made = { $who } vorrebbe partecipare a «{ $title }». Rispondete, per favore, entro { $day }: anche un no gentile è una risposta.
letter-wish-waiting-subject = { $who } aspetta ancora: «{ $title }»
letter-wish-waiting = { $who } ha chiesto di partecipare a «{ $title }», e nessuno ha ancora risposto. Un sì o un no gentile aiuta ad andare avanti; la richiesta resta aperta fino a { $day }.
letter-wish-silent-subject = Ancora nessuna risposta da «{ $title }»
letter-wish-silent = da una settimana nessuno di «{ $title }» ha risposto alla vostra classe. La richiesta resta aperta fino a { $day }; intanto anche altri progetti cercano partner.
letter-wish-declined-subject = Non questa volta: «{ $title }»
letter-wish-declined = le classi di «{ $title }» questa volta non possono accoglierne un’altra. Altri progetti cercano partner, e uno forse sarà felice di trovarvi.
letter-wish-lapsed-subject = Senza risposta: «{ $title }»
letter-wish-lapsed = nessuno di «{ $title }» ha risposto in tre settimane, e la vostra richiesta è scaduta. Non dipende dalla vostra classe; altri progetti cercano partner.

letter-invitation-made-subject = Un invito: «{ $title }»
letter-invitation-made = { $who } invita la vostra classe a partecipare a «{ $title }». Date un’occhiata e dite sì o no entro { $day }.
letter-invitation-waiting-subject = Ancora in attesa: «{ $title }»
letter-invitation-waiting = { $who } ha invitato la vostra classe a partecipare a «{ $title }», e nessuno ha ancora risposto. Un sì o un no aiuta gli altri; l’invito vale fino a { $day }.
letter-invitation-silent-subject = Ancora nessuna risposta: «{ $title }»
letter-invitation-silent = il vostro invito a «{ $title }», di una settimana fa, non ha ancora risposta ({ $who }). Resta aperto fino a { $day }. Chiedete in un altro modo, se potete, o invitate intanto un’altra classe.
letter-invitation-declined-subject = Non questa volta: «{ $title }»
letter-invitation-declined = { $who } non può partecipare a «{ $title }» questa volta. Un’altra classe forse sarà felice dell’invito.
letter-invitation-lapsed-subject = Senza risposta: «{ $title }»
letter-invitation-lapsed = il vostro invito a «{ $title }» è scaduto dopo tre settimane senza risposta ({ $who }). Potete invitare un’altra classe quando volete.

letter-joined-subject = { $who } partecipa a «{ $title }»
letter-joined = { $who } da ora partecipa a «{ $title }». Salutate in sala professori e cercate insieme una prima data.
letter-joined-ours-subject = Benvenuti in «{ $title }»
letter-joined-ours = la vostra classe da ora partecipa a «{ $title }». I vostri partner saranno felici di un saluto in sala professori.
letter-left-subject = { $who } lascia «{ $title }»
letter-left = { $who } non partecipa più a «{ $title }». Quello che la classe ha scritto resta; se vi manca un partner, potete cercarne un altro.
letter-left-ours-subject = La vostra classe ha lasciato «{ $title }»
letter-left-ours = la vostra classe non partecipa più a «{ $title }». Quello che ha scritto resta da leggere ai suoi partner.
letter-leads-subject = { $heir } guida «{ $title }»
letter-leads = { $heir } da ora guida il gemellaggio.
letter-leads-ours-subject = La vostra classe guida «{ $title }»
letter-leads-ours = { $heir } da ora guida il gemellaggio: tocca a voi avviarlo, archiviarlo e affidarlo ad altri.
letter-begun-subject = «{ $title }» comincia
letter-begun = «{ $title }» è cominciato: i vostri alunni possono entrare.
letter-archived-subject = «{ $title }» è in archivio
letter-archived = «{ $title }» è archiviato: tutto resta da leggere, niente cambia più. Se era troppo presto, la classe che lo guida può riaprirlo.
letter-reopened-subject = «{ $title }» continua
letter-reopened = «{ $title }» è uscito dall’archivio, e tutti possono di nuovo scrivere.

letter-colleague-subject = { $name } insegna in { $class } con voi
letter-colleague = { $name } da ora insegna in { $class } con voi, e può fare lì quello che potete fare voi.
letter-substitute-subject = { $name } fa supplenza in { $class }
letter-substitute = { $name } insegna in { $class } come supplente fino a { $day }. Potete cambiare il giorno o finire prima.

## Nelle pagine
invitations-waiting =
    { $count ->
        [one] Un invito aspetta la vostra risposta.
       *[other] { $count } inviti aspettano la vostra risposta.
    }
invitations-look = Guardare
sent-title = In attesa di risposta
sent-until = aperto fino a { $date }
proposal-lost = La lettera non è arrivata. Chiedete in un altro modo, o mandate un nuovo link.
class-unreached = Le lettere a { $names } non arrivano. Avvertiteli in un altro modo.
