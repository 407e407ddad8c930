audit-title = Chi ha cambiato che cosa
audit-lead = Una riga per ogni modifica fatta in una pagina o con un programma: chi, quando e da quale porta, mai che cosa è stato scritto. Le righe se ne vanno dopo 400 giorni.
audit-whole = Il registro è intero: ogni riga segue quella prima, e nulla è stato tolto o riscritto.
audit-broken = Dalla riga { $number } il registro non è più come fu scritto: qualcuno lo ha cambiato nella base di dati. Confrontarlo con una copia.
audit-line = riga { $number }
audit-gone = qualcuno che non c’è più
audit-none = Nessuno ha ancora cambiato nulla.
audit-older = Precedenti
