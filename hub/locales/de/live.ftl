## Die Tür
live-opening = Die Tür geht auf …
live-opening-slow = Das dauert länger als sonst; wir versuchen es weiter. Kommt nichts, ist dieser Browser vielleicht zu alt: Ein aktueller Firefox, Chrome, Edge oder Safari kann alles.
live-no-script = Die Stunde braucht JavaScript. Bitte erlauben Sie es für diese Seite und laden Sie sie neu.

live-staff-room = Lehrerzimmer
live-door-first = Sie sind die Ersten. Die anderen sind unterwegs.
live-door-here = Schon hier: { $classes }
live-door-wall = Dieser Computer hängt am Beamer: große Buchstaben, nichts neben dem Bild
live-door-away = Einen Moment, die Verbindung kommt …
live-enter = Zur Stunde
live-enter-simple = Hereinkommen
live-own-picture = Ihr eigenes Bild
live-level = Wie laut Ihr Mikrofon ist
live-choose-camera = Kamera
live-choose-microphone = Mikrofon
live-choose-speaker = Lautsprecher
live-try-again = Noch einmal versuchen
live-take-other-camera = Eine andere Kamera nehmen
live-take-other-microphone = Ein anderes Mikrofon nehmen
live-on = an
live-off = aus
live-camera = Kamera
live-microphone = Mikrofon
live-sound = Ton

live-neighbour = An diesem Computer ist schon eine andere Klasse. Damit es nicht pfeift, sind Ton und Mikrofon hier aus.
live-neighbour-short = Eine andere Klasse ist an diesem Computer: Ton und Mikrofon sind aus.
live-neighbour-loud = Einschalten

live-problem-insecure = Browser öffnen die Kamera nur auf einer sicheren Adresse (https oder localhost). Sie können hereinkommen, lesen, schreiben und zeichnen; für Ton und Bild fragen Sie nach der https-Adresse des Hubs.
live-problem-unsupported = Dieser Browser kann kein Video senden oder empfangen. Chat und Tafel gehen. Ein aktueller Firefox, Chrome, Edge oder Safari kann alles.
live-problem-camera-denied = Die Kamera ist für diese Seite nicht erlaubt. Klicken Sie auf das Kamerazeichen in der Adressleiste, wählen Sie „erlauben“, und versuchen Sie es noch einmal.
live-problem-camera-missing = Keine Kamera gefunden. Schließen Sie eine an, oder kommen Sie ohne Bild herein.
live-problem-camera-gone = Die Kamera ist weg: Sitzt ihr Kabel noch fest? Stecken Sie sie wieder ein, dann kommt das Bild von selbst zurück.
live-problem-camera-busy = Ein anderes Programm benutzt die Kamera. Schließen Sie es, und versuchen Sie es noch einmal.
live-problem-camera-broken = Die Kamera startet nicht. Stecken Sie sie aus und wieder ein, und versuchen Sie es noch einmal.
live-problem-microphone-denied = Das Mikrofon ist für diese Seite nicht erlaubt. Klicken Sie auf das Zeichen in der Adressleiste, wählen Sie „erlauben“, und versuchen Sie es noch einmal.
live-problem-microphone-missing = Kein Mikrofon gefunden. Schließen Sie eines an, oder kommen Sie herein und schreiben Sie im Chat.
live-problem-microphone-gone = Das Mikrofon ist weg: Sitzt sein Kabel noch fest? Stecken Sie es wieder ein, dann hören die anderen Sie wieder.
live-problem-microphone-busy = Ein anderes Programm benutzt das Mikrofon. Schließen Sie es, und versuchen Sie es noch einmal.
live-problem-microphone-broken = Das Mikrofon startet nicht. Stecken Sie es aus und wieder ein, und versuchen Sie es noch einmal.

## Oben
live-time-left = { $minutes ->
    [one] noch { $minutes } Minute
   *[other] noch { $minutes } Minuten
}
live-time-over = Die Zeit ist um: Verabschieden Sie sich in Ruhe
live-classes = { $count ->
    [0] Noch keine Klasse hier
    [one] { $count } Klasse hier
   *[other] { $count } Klassen hier
}
live-pupils = { $count ->
    [one] { $count } Kind
   *[other] { $count } Kinder
}
live-weak-links = { $count ->
    [one] eine schwache Leitung
   *[other] { $count } schwache Leitungen
}
live-online = Verbunden
live-online-slow = Verbunden, auf dem langsamen Weg
live-away-short = Nicht verbunden
live-fullscreen = Vollbild
live-settings = Kamera und Ton
live-help = Tasten und Hilfe

## Die Bühne
live-stage = Bühne
live-strip = Die anderen Klassen
live-us = Wir: { $class }
live-picture-of = Bild von { $class }
live-screen-of = { $town }, Bildschirm
live-second-of = { $town }, zweite Kamera
live-our-screen = Unser Bildschirm
live-our-second = Unsere zweite Kamera
live-pin = { $class } auf die Bühne holen
live-mute = { $class } stumm schalten
live-unmute = { $class } den Ton zurückgeben
live-give-stick = { $class } den Sprechstab geben
live-take-stick = Den Sprechstab von { $class } zurücknehmen
live-soon = kommt gleich
live-on-its-way = { $town } kommt gleich
live-still = alle paar Sekunden ein Standbild
live-face-coming = an der Tür
live-face-tablets = Tablets sind da
live-face-waiting = das Bild kommt
live-face-off = Kamera aus
live-face-own = Ihre Kamera ist aus
live-face-slow = kein Bild in diesem Netz
live-face-elsewhere = auf einem anderen Gerät
live-mark-speaking = spricht
live-mark-hand = möchte sprechen ({ $place })
live-mark-muted = stumm
live-mark-stick = Sprechstab
live-mark-microphone-off = Mikrofon aus
live-link = Ihr Weg zum Hub: { $path ->
    [relay] über das Relais (TURN)
    [tcp] direkt, über TCP
   *[udp] direkt, über UDP
}, { $roundTripMs } ms, { $lostPercent } % Verlust, { $jitterMs } ms Schwankung, { $kilobits } kbit/s gesendet.
live-light-good = Die Leitung von { $town } ist gut.
live-light-fair-sends = Die Leitung von { $town } ist etwas schwach: Ab und zu fehlt ein Stück von ihnen.
live-light-fair-receives = Die Leitung von { $town } ist etwas schwach: Ab und zu fehlt ihnen ein Stück der anderen.
live-light-poor-sends = Die Leitung von { $town } ist schwach: Ihr Bild kommt kleiner oder ruckelt.
live-light-poor-receives = Die Leitung von { $town } ist schwach: Die anderen kommen dort kleiner an oder ruckeln.
live-light-away-sends = Von { $town } kommt gerade nichts Bewegtes: höchstens Standbilder.
live-light-away-receives = Zu { $town } kommt gerade nichts Bewegtes durch: höchstens Standbilder.
live-our-light-good = Unsere Leitung ist gut.
live-our-light-fair-sends = Unsere Leitung ist etwas schwach: Ab und zu fehlt den anderen ein Stück von uns.
live-our-light-fair-receives = Unsere Leitung ist etwas schwach: Ab und zu fehlt ein Stück der anderen.
live-our-light-poor-sends = Unsere Leitung ist schwach: Unser Bild kommt bei den anderen kleiner an oder ruckelt.
live-our-light-poor-receives = Unsere Leitung ist schwach: Die anderen kommen kleiner an oder ruckeln.
live-our-light-away-sends = Von uns geht gerade nichts Bewegtes hinaus: höchstens Standbilder.
live-our-light-away-receives = Zu uns kommt gerade nichts Bewegtes durch: höchstens Standbilder.

## Die Leiste
live-bar = Bedienung
live-we-want-to-speak = Wir möchten sprechen
live-hand-is-up = Hand ist oben
live-my-hand = Meine Hand
live-draw = Zeichnen
live-board = Tafel
live-board-missing = Die Tafel ist noch unterwegs. Sie öffnet sich von selbst, sobald die Verbindung wieder da ist.
live-share = Teilen
live-share-end = Teilen beenden
live-panel = Chat und Anwesende
live-panel-close = Schließen
live-unread = neue Nachrichten
live-leave = Verlassen

## Chat
live-tab-chat = Chat
live-tab-hands = Hände
live-tab-people = Wer da ist
live-tab-poll = Umfrage
live-tab-groups = Gruppen
live-chat-log = Nachrichten
live-chat-empty = Noch nichts gesagt. Ein „Hallo“ in Ihrer Sprache ist ein schöner Anfang.
live-chat-older = Ältere Nachrichten sind aufbewahrt, werden hier aber nicht gezeigt.
live-chat-me = Ich
live-somebody = Jemand
live-chat-say = An alle Klassen schreiben
live-chat-send = Senden
live-chat-left = { $count ->
    [one] Platz für noch { $count } Zeichen
   *[other] Platz für noch { $count } Zeichen
}
live-chat-too-long = { $count ->
    [one] { $count } Zeichen zu viel: Zwei Nachrichten sind auch gut
   *[other] { $count } Zeichen zu viel: Zwei Nachrichten sind auch gut
}
live-chat-pending = unterwegs
live-chat-again = Noch einmal senden
live-chat-discard = Verwerfen
live-chat-more = Mehr zu dieser Nachricht (Pfeiltasten: andere Nachrichten)
live-chat-edit = Ändern
live-chat-edited = geändert
live-chat-edit-field = Nachricht ändern
live-chat-editing = Nachricht wird geändert
live-chat-edit-stop = So lassen, wie sie war
live-chat-edit-done = Änderung speichern
live-chat-wait = Die nächste Nachricht in { $seconds } s. Weiterschreiben geht, nichts geht verloren.
live-chat-wait-over = Die Nachricht kann jetzt abgeschickt werden.
live-slow-chat = Kinder schreiben
live-slow-chat-off = wie sie mögen
live-slow-chat-every = alle { $seconds } s
live-slow-chat-is = Kinder schreiben alle { $seconds } Sekunden eine Nachricht.
live-slow-chat-over = Kinder schreiben wieder, wie sie mögen.
live-chat-erase = Für alle löschen
live-chat-erased = Diese Nachricht wurde gelöscht.
live-chat-news = Neue Nachrichten
live-chat-read-only = Hier kannst du mitlesen. Deine Lehrkraft kann dich schreiben lassen.

## Hände
live-hands = Wer sprechen möchte, der Reihe nach
live-hands-empty = Niemand möchte sprechen. Der gelbe Knopf hebt die Hand Ihrer Klasse.
live-hands-whole-class = die ganze Klasse
live-hands-since = { $minutes ->
    [0] gerade eben
    [one] seit { $minutes } Minute
   *[other] seit { $minutes } Minuten
}
live-hands-lower = Die Hand von { $name } senken

## Wer da ist
live-people = Wer da ist
live-people-you = Sie
live-tablets = Ein Tablet hereinholen (neuer Tab)
live-people-sends = sendet Ton und Bild
live-role-teacher = Lehrkraft
live-role-pupil = Kind
live-role-companion = Tablet
live-role-keeper = Betreuung

## Hinweise
live-away = Die Verbindung ist weg. Sie kommt von selbst wieder; was Sie schreiben, geht dann hinaus.
live-slow = Dieses Netz sperrt den schnellen Weg zu uns. Chat und Tafel gehen, etwas langsamer.
live-slow-media = Ton und bewegte Bilder kommen nicht durch das Netz der Schule. Chat und Tafel gehen, etwas langsamer, und Standbilder kommen.
live-slow-technician = Zeigen Sie dies Ihrer Technik: Bitte WebSocket-Verbindungen zu { $host } erlauben.
live-slow-seen = In Ordnung
live-fast = Der schnelle Weg ist wieder offen.
live-not-here = nicht hier
live-not-heard = gerade nicht zu hören
live-back = Wieder verbunden.
live-sound-blocked = Ihr Browser hält den Ton zurück.
live-sound-blocked-cure = Ton einschalten
live-taken = Ein anderes Gerät Ihrer Klasse sendet jetzt Ton und Bild. Hier ist es still.
live-forbidden = Dieses Gerät darf zuschauen, aber nicht senden.
live-blocked = Das Netz Ihrer Schule sperrt Video. Chat und Tafel gehen, und Standbilder ersetzen das Video. Zeigen Sie dies Ihrer Technik: Bitte { $addresses } erlauben.
live-blocked-remember = Nächstes Mal gleich so
live-we-are-muted = Eine Lehrkraft hat Ihre Klasse stumm geschaltet. Die Hand heben können Sie weiterhin.
live-stick-elsewhere = { $town } hat den Sprechstab. Ihr Mikrofon ist gerade nicht zu hören.
live-stick-ours = Sie haben den Sprechstab: Alle hören Sie.
live-stick-open = Alle sprechen lassen

## Blätter
live-close = Schließen
live-leave-title = Die Stunde verlassen?
live-leave-words = Die Stunde geht weiter. Mit derselben Karte oder Adresse können Sie zurückkommen.
live-leave-yes = Verlassen
live-leave-no = Hierbleiben
live-share-title = Was möchten Sie zeigen?
live-share-screen-words = Ein Fenster, einen Tab oder alles; scharf und sofort auf der Bühne aller.
live-share-screen-end = Unseren Bildschirm nicht mehr teilen
live-share-no-screen = Dieses Gerät kann seinen Bildschirm nicht teilen. Ein Computer mit aktuellem Firefox, Chrome, Edge oder Safari kann es.
live-share-screen-broken = Der Bildschirm ließ sich nicht teilen. Schließen Sie, was ihn sonst aufnimmt, und versuchen Sie es noch einmal.
live-share-second-words = Eine Schnecke, ein Mikroskop, Hände bei der Arbeit: ein eigenes Bild neben Ihrem.
live-share-second-end = Unsere zweite Kamera beenden
live-share-no-second = Es gibt noch keine andere Kamera. Schließen Sie eine an, dann kann man sie hier wählen.
live-choose-second = Zweite Kamera
live-sound-title = Was werden die anderen hören?
live-sound-speech = Sprache
live-sound-speech-words = Klare Stimmen, ohne Echo und Rauschen.
live-sound-balanced = Stimmen und Instrumente
live-sound-balanced-words = Nur das Echo wird entfernt; Lieder behalten ihre Farbe.
live-sound-music = Musik
live-sound-music-words = So, wie sie ist, in Stereo. Mit Kopfhörern, sonst hören sich die anderen selbst.
live-keys-title = Tasten
live-keys-on = Einzelne Tasten genügen (ausschalten, wenn Sie dem Computer diktieren)
live-key-microphone = Mikrofon an oder aus
live-key-camera = Kamera an oder aus
live-key-sound = Ton der anderen an oder aus
live-key-hand = Wir möchten sprechen
live-key-board = Tafel
live-key-chat = Im Chat schreiben
live-key-hands = Wer sprechen möchte
live-key-people = Wer da ist
live-key-poll = Die Umfrage
live-key-fullscreen = Vollbild
live-key-help = Diese Seite

## Einmal gesagt, für Bildschirmleser
live-said-in = Sie sind in der Stunde.
live-said-pinned = { $class } ist auf der Bühne.
live-said-unpinned = { $class } ist wieder in der Leiste.
live-said-hand-up = { $name } möchte sprechen.
live-said-your-hand-up = Ihre Hand ist oben.
live-said-your-hand-down = Ihre Hand ist unten.
live-said-muted = { $class } ist stumm geschaltet.
live-said-heard = { $class } ist wieder zu hören.
live-said-shows-screen = { $class } zeigt den eigenen Bildschirm.
live-said-shows-second = { $class } zeigt eine zweite Kamera.
live-said-we-muted = Eine Lehrkraft hat Ihre Klasse stumm geschaltet.
live-said-we-heard = Ihre Klasse ist wieder zu hören.
live-said-stick = { $class } hat den Sprechstab.
live-said-we-stick = Ihre Klasse hat den Sprechstab.
live-said-open = Alle dürfen sprechen.
live-said-came = { $class } ist hereingekommen.
live-said-left = { $class } ist gegangen.
live-said-away = Die Verbindung ist weg. Sie kommt wieder.
live-said-back = Wieder verbunden.

## Die Leitung
live-line = Was unsere Leitung trägt
live-pin-auto = Von selbst: so viel sie kann
live-pin-everything = Immer alle Bilder
live-pin-stage = Nur die Bilder auf der Bühne
live-pin-stills = Standbilder und Ton
live-pin-sound = Nur Ton
live-pin-words = Nur Chat und Tafel
live-now-everything = Gerade: Alle Bilder bewegen sich.
live-now-stage = Gerade: Manche Bilder bewegen sich, von den anderen gibt es Standbilder.
live-now-stills = Gerade: Standbilder und Ton. Bewegte kommen von selbst wieder.
live-now-sound = Gerade: nur Ton.
live-chosen-stage = Nur auf der Bühne bewegen sich die Bilder, wie von Ihnen gewählt.
live-chosen-stills = Standbilder und Ton, wie von Ihnen gewählt.
live-chosen-sound = Nur Ton, wie von Ihnen gewählt.
live-chosen-words = Nur Chat und Tafel, wie von Ihnen gewählt: Niemand sieht oder hört Sie, und Sie niemanden.
live-chosen-cure = So viel, wie es geht
live-own-still = Unsere Leitung ist schwach: Die anderen sehen ein Standbild von uns, damit sie uns gut hören.
live-line-blocked = Das Netz unserer Schule sperrt Video: gleich Standbilder zeigen
live-line-technician = Für Ihre Technik: Ton und Video gehen über UDP, oder über TCP, wo UDP gesperrt ist, zu { $addresses }. Sobald das offen ist, kommen sie von selbst.
live-line-relay = Wo beides nicht geöffnet werden kann, genügt das Relais: { $relays }.
live-line-unknown = Adressen, die wir beim ersten Versuch erfahren
live-face-spared = nur Ton, um die Leitung zu schonen

## Sich selbst hören, an der Tür
live-hearing = Sich selbst hören
live-hearing-words = Sagen Sie etwas und hören Sie, wie die anderen Sie hören werden. Sonst hört es niemand.
live-hearing-again = Noch einmal hören
live-hearing-connecting = Einen Moment …
live-hearing-speak = Sprechen Sie jetzt …
live-hearing-listen = Und so klingen Sie:
live-hearing-heard = Das waren Sie. Ihr Ton geht hinaus und kommt zurück.
live-hearing-silent = Der Ton kommt zurück, aber ohne Stimme. Ist das Mikrofon stumm, oder ist es ein anderes? Wählen Sie es unten.
live-hearing-blocked = Es kam nichts zurück. Sie können trotzdem hereinkommen; Chat und Tafel gehen. Zeigen Sie das Ihrer Technik: „Bitte Ton und Bild zu { $addresses } durchlassen.“

## Die Leinwand der Klasse vom Tablet steuern
live-remote-enter = Die Leinwand der Klasse von hier steuern
live-remote-title = Fernbedienung
live-remote-ours = Unsere Leinwand
live-remote-sends = Die Leinwand der Klasse ist da und sendet.
live-remote-nobody = Noch sendet kein Gerät Ihrer Klasse. Öffnen Sie die Stunde am Computer der Klasse.
live-remote-board = Tafel auf der Leinwand
live-remote-others = Die Klassen
live-remote-show = { $class } auf unserer Leinwand zeigen
live-remote-steer = Steuern
