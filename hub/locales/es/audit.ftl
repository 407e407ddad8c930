audit-title = Quién cambió qué
audit-lead = Una línea por cada cambio que alguien hizo en una página o con un programa: quién, cuándo y por qué puerta, nunca lo que se escribió. Las líneas se van a los 400 días.
audit-whole = El registro está entero: cada línea sigue a la anterior, y no se ha quitado ni reescrito nada.
audit-broken = Desde la línea { $number } el registro no está como se escribió: alguien lo cambió en la base de datos. Compárelo con una copia.
audit-line = línea { $number }
audit-gone = alguien que ya no está
audit-none = Nadie ha cambiado nada todavía.
audit-older = Anteriores
