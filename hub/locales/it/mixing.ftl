### I gruppi misti prima di una lezione: distribuiti dagli elenchi, cambiati a mano, pronti.

mixing-title = Gruppi misti
mixing-small = Bambini di tutte le classi lavorano insieme per un po’, ogni gruppo su una pagina della lavagna. Preparateli qui: nella lezione basterà premere una volta.
mixing-make = Preparare i gruppi
mixing-open = Aprire i gruppi
mixing-about = Bambini di tutte le classi lavorano insieme per un po’, ogni gruppo con una pagina della lavagna e una chat sue. Distribuiteli qui, spostate chi volete: nella lezione basterà premere una volta.
mixing-ready = Nella lezione, premendo «Comincia come preparato» si aprono questi gruppi, ognuno con la sua pagina e la sua chat. Fino ad allora si può cambiare tutto.
mixing-missing = Ancora senza alunni né tablet: { $towns }. I loro insegnanti li aggiungono nella pagina della classe.
mixing-add-pupils = Aggiungere alunni alla vostra classe
mixing-deal = Quanti gruppi?
mixing-again = Distribuire di nuovo
mixing-again-hint = Tutti vengono distribuiti di nuovo, in quanti gruppi volete. Ciò che è stato spostato a mano va perso.
mixing-count = Gruppi
mixing-who = Chi viene distribuito
mixing-who-pupils = Alunni (tablet, se una classe non ha alunni qui)
mixing-who-tablets = Tablet (alunni, se una classe non ha tablet)
mixing-who-all = Alunni e tablet
mixing-size = { $count ->
    [one] 1 bambino
   *[other] { $count } bambini
}
mixing-others = { $count ->
    [one] 1 altro in nessun gruppo, che non è stato distribuito
   *[other] { $count } altri in nessun gruppo, che non sono stati distribuiti
}
mixing-deal-in = Dare loro un gruppo
mixing-move = Gruppo di { $name }, { $town }
mixing-none = in nessun gruppo
mixing-keep = Salvare i gruppi
mixing-remove = Non preparare gruppi
mixing-problem-count = Si possono fare da due a dodici gruppi.
mixing-problem-nobody = Non ci sono ancora alunni o tablet da mescolare. Si aggiungono nella pagina della classe.
mixing-problem-crowded = Un gruppo ha al massimo quaranta bambini. Fate più gruppi, o spostatene meno in questo.
mixing-problem-stale = Un collega ha appena distribuito di nuovo i bambini. Questi sono i gruppi adesso; ciò che avevate scelto per quelli di prima non è stato ripreso.
mixing-problem-gone = Un bambino non è più nell’elenco della sua classe, o il gruppo non c’è più. Questi sono i gruppi adesso: guardate di nuovo.
mixing-problem-over = Questa lezione è stata annullata: i suoi gruppi restano come sono.
