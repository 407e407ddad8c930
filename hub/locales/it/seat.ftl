### Il posto della classe: quale dei suoi dispositivi è la sua telecamera

seat-has = { $device ->
    [hand] Il tablet di { $name } è già la telecamera della vostra classe. Gli verrà chiesto quando entrerete.
    [wall] Il grande schermo di { $name } è già la telecamera della vostra classe. Gli verrà chiesto quando entrerete.
   *[desk] Il computer di { $name } è già la telecamera della vostra classe. Gli verrà chiesto quando entrerete.
}
seat-enter-quiet = Entrare senza telecamera e senza audio
seat-asks = { $device ->
    [hand] Il tablet di { $name } vorrebbe essere la telecamera.
    [wall] Il grande schermo di { $name } vorrebbe essere la telecamera.
   *[desk] Il computer di { $name } vorrebbe essere la telecamera.
}
seat-give = Cederla
seat-keep = Tenerla
seat-ask = Chiedere la telecamera
seat-asking = { $device ->
    [hand] Stiamo chiedendo al tablet di { $name }. Un momento…
    [wall] Stiamo chiedendo al grande schermo di { $name }. Un momento…
   *[desk] Stiamo chiedendo al computer di { $name }. Un momento…
}
seat-kept = { $device ->
    [hand] Il tablet di { $name } resta la telecamera. Da qui potete disegnare, scrivere e guidare; una seconda telecamera si collega laggiù.
    [wall] Il grande schermo di { $name } resta la telecamera. Da qui potete disegnare, scrivere e guidare; una seconda telecamera si collega laggiù.
   *[desk] Il computer di { $name } resta la telecamera. Da qui potete disegnare, scrivere e guidare; una seconda telecamera si collega laggiù.
}
seat-silent = { $device ->
    [hand] Nessuno ha risposto al tablet di { $name }. Ora potete essere voi la telecamera.
    [wall] Nessuno ha risposto al grande schermo di { $name }. Ora potete essere voi la telecamera.
   *[desk] Nessuno ha risposto al computer di { $name }. Ora potete essere voi la telecamera.
}
seat-take = Essere la telecamera
seat-steer = Guidare da qui

seat-headcount = Quanti siete oggi?
seat-fewer = Uno in meno
seat-more = Uno in più
seat-headcount-title = La nostra classe oggi
seat-headcount-change = Cambiare il numero
seat-headcount-keep = È giusto
seat-page = Pagina { $place } di { $count }
seat-page-title = La pagina sul nostro schermo
seat-page-before = La pagina precedente
seat-page-next = La pagina successiva

seat-second-title = Seconda telecamera
seat-second-words = Con questo dispositivo si può riprendere una chiocciola, un esperimento o mani al lavoro: un’immagine a parte, accanto alla nostra classe.
seat-second-begin = Riprendere con questo dispositivo
seat-second-end = Smettere di riprendere
seat-second-next = Telecamera successiva di questo dispositivo
seat-second-own = Ciò che riprende questo dispositivo
seat-second-starts = L’immagine è in arrivo…
seat-second-sent = Tutte le classi lo vedono
seat-second-taken = Ora un altro dispositivo è la seconda telecamera della nostra classe.
seat-second-forbidden = Questo dispositivo ora non può mostrare nulla qui.
