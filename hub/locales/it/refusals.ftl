### Ogni «no» a parole: che cosa è successo e che cosa fare adesso.

refused-malformed = Questa pagina e l’hub non si capiscono. Ricaricare la pagina.
refused-unknown-event = Questa pagina e l’hub non si capiscono. Ricaricare la pagina.
refused-oversized = Era troppo grande da inviare. Un pezzo più piccolo passerà.
refused-too-fast = Era tanto tutto insieme. Un bel respiro, e poi di nuovo.
refused-not-entered = Non siete ancora nella stanza. Un momento, apriamo la porta.
refused-forbidden = Questo qui non si può fare. L’insegnante può.
refused-signed-out = Siete usciti. Entrare di nuovo con la carta o la password.
refused-waiting = La porta è ancora chiusa. Si apre da sola.
refused-conflict = È già stato inviato con altre parole. Scriverlo di nuovo.
refused-no-change = È già così.
refused-slow-down = Un po’ più piano: il messaggio parte da solo tra poco.
refused-too-late = È passato troppo tempo per modificarlo. Si può eliminare, o riscrivere.
refused-nothing-to-undo = Non c’è niente di vostro da annullare.
refused-nothing-to-redo = Non c’è niente da rifare.
refused-nothing-to-fill = Qui non c’è più nessuna forma chiusa da colorare.
refused-text-empty = Non c’è ancora niente da leggere.
refused-text-too-long = È troppo lungo per un messaggio. Inviarlo in due parti.
refused-stroke-invalid = Questo tratto non si è potuto conservare. Disegnarlo di nuovo.
refused-page-full = Questa pagina è piena. Nell’altra c’è posto.
refused-stage-full = Tre immagini restano già per tutti. Ne liberi prima una.
refused-retry = Non è ancora passato. Si riprova da solo.
refused-consent = Prima dite che i bambini che non si possono vedere o sentire sono fuori dall’immagine.
refused-seat-taken = Un altro dispositivo invia già audio e immagine per la vostra classe.
refused-media-offer-invalid = Il collegamento della telecamera di questo browser non andava bene. Di solito aiuta ricaricare la pagina.
refused-media-answer-invalid = Il collegamento video di questo browser non andava bene. Di solito aiuta ricaricare la pagina.
refused-media-unavailable = Il video riposa un momento. Chat e lavagna funzionano.
