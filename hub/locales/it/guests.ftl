### Gli ospiti di una lezione: l’elenco e il modulo sulla sua pagina, la lettera, e la pagina a cui porta il link.

## Sulla pagina della lezione
guests-title = Ospiti
guests-none = Verrebbe un’autrice, un nonno, un vigile del fuoco? Invitate una persona adulta, solo per questa lezione.
guests-by = Invito di { $host }, { $town }.
guests-open = Il link non è ancora stato usato.
guests-came = Ha aperto il link e aspetta che un insegnante apra la porta.
guests-admitted = È entrato.
guests-sent-out = È dovuto uscire.
guests-withdrawn = L’invito è stato ritirato.
guests-withdraw = Ritirare
guests-withdraw-of = Ritirare l’invito di { $name }
guests-invite = Invitare qualcuno
guests-how = L’ospite riceve un link che vale una volta sola, da mezz’ora prima della lezione fino alla fine. Aspetta alla porta finché un insegnante in aula lo fa entrare, e non è mai solo con i bambini.
guests-name = Il nome, come vuole essere mostrato
guests-what = Chi è?
guests-what-example = autrice
guests-language = La lingua delle sue pagine
guests-email = Il suo indirizzo e-mail, se deve partire una lettera
guests-email-hint = Serve solo a questa lettera e non si conserva con l’ospite. Senza indirizzo riceverete il link da consegnare voi.
guests-go = Creare il link
guests-sent = Una lettera con questo link è in viaggio verso { $email }.
handed-guest-title = Un link per { $name }
handed-guest-lead = Chi apre questo link si presenta alla porta come { $name }. Non datelo a nessun altro.
handed-guest-link = Link valido una volta, per questa lezione
lesson-problem-guest = Servono un nome e una parola per dire chi è l’ospite, ciascuno su una riga.
lesson-problem-guest-email = Non sembra un indirizzo e-mail.
lesson-problem-guests-many = Dodici ospiti bastano per una lezione. Ritirate prima un invito.

## La lettera
guest-letter-subject = Un invito alla nostra lezione «{ $lesson }»
guest-letter-text = Buongiorno { $name },

    { $host } ({ $school }, { $town }) La invita alla lezione «{ $lesson }», { $day } alle { $clock } (ora di { $town }).

    Questo link la apre, una volta sola, da mezz’ora prima:
    { $url }

    Serve un computer o un tablet con videocamera e microfono. Un insegnante La farà entrare.

## Dove porta il link
guest-link-title = Entrare come ospite
guest-link-unknown = Questo link o codice non apre nulla. È completo? Altrimenti chieda all’insegnante che gliel’ha dato.
guest-link-too-many = Troppi tentativi da qui. Aspetti un minuto e riprovi.
guest-code-hint = Il codice è la parte del Suo link dopo il #.
guest-by = La invita { $host }, { $town }.
guest-clock = dalle { $from } alle { $to } (ora di { $town })
guest-step-camera = Prova videocamera e microfono.
guest-step-lobby = Aspetta alla porta finché un insegnante La fa entrare.
guest-step-children = I bambini La vedono e La sentono. Per favore non registri nulla e non faccia foto.
guest-enter = Alla porta
guest-back = Di nuovo alla porta
guest-once = Questo pulsante vale una volta: entri con il dispositivo che userà durante la lezione.
guest-other = { $name } ha effettuato l’accesso su questo dispositivo. Se continua, l’accesso si chiude e il link è consumato.
guest-early = È in anticipo, che bello. Il link vale dalle { $clock }: lo riapra allora.
guest-used = Questo link è già stato usato, e vale una volta sola.
guest-withdrawn = Questo invito è stato ritirato.
guest-cancelled = Questa lezione non si tiene a quest’ora.
guest-over = Questa lezione è finita.
guest-thanks = La lezione è finita. Grazie di essere venuto.
guest-ask = Chieda a { $host }: un nuovo link si fa in un minuto.
guest-ask-nobody = Chieda all’insegnante che L’ha invitata: un nuovo link si fa in un minuto.

## On one’s own page
role-guest = Ospite
