# Cartoline digitali: un’immagine, una voce e parole in due lingue, da classe a classe.

postcards-title = Cartoline digitali
postcards-lead = Un’immagine, una voce e qualche parola in due lingue. Sullo schermo si gira; su carta ha un fronte e un retro.
postcards-none = Ancora nessuna cartolina. La prima renderà felice qualcuno fin dal mattino.
postcard-make = Fare una cartolina
postcard-new = Appena arrivata
postcard-hidden = non ancora visibile
postcard-hidden-long = I partner non vedono questa cartolina: la sua immagine non è mostrata, o manca un consenso.
postcard-its-picture = La sua immagine tra i materiali
postcard-sent = spedita { $day }
postcard-opened = aperta { $day }
postcard-unopened = { $town } non l’ha ancora aperta
postcard-from-to = Una cartolina da { $giver } a { $receiver }
postcard-arrived = È arrivata la posta! Una cartolina da { $town }.
postcard-open = Aprirla
postcard-turn = Girare
postcard-voice = Una voce da { $town }
postcard-back = Torna alla cartolina
postcard-print = Stampare la cartolina
postcard-print-lead = Stampate le due pagine fronte e retro, «lato lungo», al 100 %. Il retro sarà diritto quando si gira la cartolina come una pagina.
postcard-paper = Carta
postcard-paper-a4-a6 = Quattro cartoline piccole (A6) su A4
postcard-paper-a4-a5 = Due cartoline grandi (A5) su A4
postcard-paper-a6 = Carta A6
postcard-paper-a5 = Carta A5
postcard-fronts = Fronti
postcard-backs = Retri
postcard-code = Il codice di questa cartolina, per una fotocamera
postcard-listen = Per sentire la voce: inquadrate il codice e accedete.
postcard-look = Questa cartolina sullo schermo: inquadrate il codice e accedete.
postcard-remove = Ritirare la cartolina
postcard-remove-sure = La cartolina viene cancellata per le due classi. L’immagine e la voce restano tra i vostri materiali.
postcard-to = Per chi?
postcard-instead = Per { $town }, al posto della spedizione che si è persa.
postcard-picture = Quale immagine sul fronte?
postcard-give-picture = Aggiungere un disegno o una foto
postcard-no-picture = Una cartolina comincia da un’immagine. Aggiungete un disegno o una foto, mostratela ai partner e tornate qui.
postcard-nobody = La vostra classe è ancora sola qui. Appena arriva una classe partner, potrà ricevere una cartolina.
postcard-words-1 = Le vostre parole
postcard-words-2 = Lo stesso nella loro lingua
postcard-language-1 = Lingua
postcard-language-2 = Seconda lingua
postcard-words-hint = Al massimo { $most } lettere per lingua, così si legge bene su carta.
postcard-sound = Con una voce?
postcard-no-sound = Senza suono
postcard-send = Spedire la cartolina
postcard-waits =
    { $count ->
        [one] Una cartolina vi aspetta
       *[other] { $count } cartoline vi aspettano
    }
postcard-problem-picture = Scegliete un’immagine della vostra classe che i partner possono vedere.
postcard-problem-receiver = Scegliete per quale classe è.
postcard-problem-words = Non ci sta sulla cartolina: al massimo { $most } lettere per lingua.
postcard-problem-many = Questo gemellaggio ha già moltissime cartoline. Ritiratene una che non serve più.
