### Der Platz der Klasse: welches ihrer Geräte ihre Kamera ist

seat-has = { $device ->
    [hand] Das Tablet von { $name } ist schon die Kamera Ihrer Klasse. Es wird gefragt, wenn Sie eintreten.
    [wall] Der große Bildschirm von { $name } ist schon die Kamera Ihrer Klasse. Er wird gefragt, wenn Sie eintreten.
   *[desk] Der Computer von { $name } ist schon die Kamera Ihrer Klasse. Er wird gefragt, wenn Sie eintreten.
}
seat-enter-quiet = Ohne Kamera und Ton eintreten
seat-asks = { $device ->
    [hand] Das Tablet von { $name } möchte die Kamera sein.
    [wall] Der große Bildschirm von { $name } möchte die Kamera sein.
   *[desk] Der Computer von { $name } möchte die Kamera sein.
}
seat-give = Abgeben
seat-keep = Behalten
seat-ask = Um die Kamera bitten
seat-asking = { $device ->
    [hand] Wir fragen am Tablet von { $name } nach. Einen Augenblick …
    [wall] Wir fragen am großen Bildschirm von { $name } nach. Einen Augenblick …
   *[desk] Wir fragen am Computer von { $name } nach. Einen Augenblick …
}
seat-kept = { $device ->
    [hand] Das Tablet von { $name } bleibt die Kamera. Hier können Sie zeichnen, schreiben und steuern; eine zweite Kamera wird dort angeschlossen.
    [wall] Der große Bildschirm von { $name } bleibt die Kamera. Hier können Sie zeichnen, schreiben und steuern; eine zweite Kamera wird dort angeschlossen.
   *[desk] Der Computer von { $name } bleibt die Kamera. Hier können Sie zeichnen, schreiben und steuern; eine zweite Kamera wird dort angeschlossen.
}
seat-silent = { $device ->
    [hand] Am Tablet von { $name } hat niemand geantwortet. Sie können jetzt die Kamera sein.
    [wall] Am großen Bildschirm von { $name } hat niemand geantwortet. Sie können jetzt die Kamera sein.
   *[desk] Am Computer von { $name } hat niemand geantwortet. Sie können jetzt die Kamera sein.
}
seat-take = Die Kamera sein
seat-steer = Von hier aus steuern

seat-headcount = Wie viele Kinder sind heute da?
seat-fewer = Ein Kind weniger
seat-more = Ein Kind mehr
seat-headcount-title = Unsere Klasse heute
seat-headcount-change = Die Zahl ändern
seat-headcount-keep = Stimmt so
seat-page = Seite { $place } von { $count }
seat-page-title = Die Seite auf unserem Bildschirm
seat-page-before = Die Seite davor
seat-page-next = Die nächste Seite

seat-second-title = Zweite Kamera
seat-second-words = Filmen Sie mit diesem Gerät eine Schnecke, einen Versuch oder Hände bei der Arbeit: ein eigenes Bild neben unserer Klasse.
seat-second-begin = Mit diesem Gerät filmen
seat-second-end = Nicht mehr filmen
seat-second-next = Nächste Kamera dieses Geräts
seat-second-own = Was dieses Gerät filmt
seat-second-starts = Das Bild ist unterwegs …
seat-second-sent = Alle Klassen sehen das
seat-second-taken = Jetzt ist ein anderes Gerät die zweite Kamera unserer Klasse.
seat-second-forbidden = Dieses Gerät darf hier gerade nichts zeigen.
