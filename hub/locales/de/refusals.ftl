### Jedes „Nein“ in Worten: was geschah und was jetzt zu tun ist.

refused-malformed = Diese Seite und der Hub verstehen sich nicht. Bitte laden Sie die Seite neu.
refused-unknown-event = Diese Seite und der Hub verstehen sich nicht. Bitte laden Sie die Seite neu.
refused-oversized = Das war zu groß zum Senden. Ein kleineres Stück kommt durch.
refused-too-fast = Das war viel auf einmal. Kurz durchatmen, dann noch einmal.
refused-not-entered = Sie sind noch nicht im Raum. Einen Moment, die Tür geht auf.
refused-forbidden = Das geht hier nicht. Ihre Lehrkraft kann es.
refused-signed-out = Sie sind abgemeldet. Bitte kommen Sie mit Karte oder Passwort wieder herein.
refused-waiting = Die Tür ist noch zu. Sie öffnet sich von selbst.
refused-conflict = Das wurde schon mit anderen Worten gesendet. Bitte schreiben Sie es neu.
refused-no-change = Es ist schon so.
refused-slow-down = Etwas langsamer, bitte: Die Nachricht geht gleich von selbst ab.
refused-too-late = Das ist zu lange her, um es zu ändern. Man kann es löschen oder neu schreiben.
refused-nothing-to-undo = Von Ihnen gibt es nichts zurückzunehmen.
refused-nothing-to-redo = Es gibt nichts zu wiederholen.
refused-nothing-to-fill = Hier ist nichts Geschlossenes mehr auszumalen.
refused-text-empty = Darin gibt es noch nichts zu lesen.
refused-text-too-long = Das ist zu lang für eine Nachricht. Bitte senden Sie es in zwei Teilen.
refused-stroke-invalid = Dieser Strich ließ sich nicht behalten. Bitte zeichnen Sie ihn noch einmal.
refused-page-full = Diese Seite ist voll. Auf der anderen ist Platz.
refused-stage-full = Drei Bilder bleiben schon für alle stehen. Lösen Sie zuerst eines.
refused-retry = Es ist noch nicht durch. Es wird von selbst wieder versucht.
refused-consent = Sagen Sie zuerst, dass die Kinder, die nicht gesehen oder gehört werden dürfen, außerhalb des Bildes sitzen.
refused-seat-taken = Ein anderes Gerät sendet schon Ton und Bild für Ihre Klasse.
refused-media-offer-invalid = Die Kameraverbindung dieses Browsers passte nicht. Die Seite neu zu laden hilft meistens.
refused-media-answer-invalid = Die Videoverbindung dieses Browsers passte nicht. Die Seite neu zu laden hilft meistens.
refused-media-unavailable = Das Video ruht einen Moment. Chat und Tafel gehen.
