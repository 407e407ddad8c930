### Briefkästen: was per E-Mail in die Partnerschaften einer Klasse kommt.

class-letterbox-hint = Eine Zeichnung oder ein Text per E-Mail kommt hier an; Sie sehen zuerst hin.
letterbox-title = E-Mail-Briefkasten
letterbox-lead = Schicken Sie eine Zeichnung, ein Foto oder einen Text per E-Mail: Er kommt zu den Werken Ihrer Klasse und wartet dort, bis Sie ihn zeigen.
letterbox-off = Dieser Hub nimmt noch keine E-Mails an. Wer ihn betreibt, kann einen Briefkasten öffnen: Das Handbuch zeigt den Weg unter „E-mail that comes in“.
letterbox-no-twinning = Sobald Ihre Klasse in einer begonnenen Partnerschaft ist, kann sie hier eine Adresse haben.
letterbox-open = Offen
letterbox-address = Adresse Ihrer Klasse
letterbox-address-hint = Niemand kann sie erraten. Ist sie zu weit herumgekommen, nehmen Sie eine neue: Die alte nimmt nichts mehr an.
letterbox-write = Einen Brief schreiben
letterbox-renew = Neue Adresse
letterbox-close = Schließen
letterbox-none = Ihre Klasse hat hier noch keine Adresse.
letterbox-give = Briefkasten öffnen
letterbox-give-of = Einen Briefkasten für { $title } öffnen
letterbox-senders = Wer schreiben darf
letterbox-senders-own = Alle Lehrkräfte dieser Klasse, von der Adresse ihres Kontos hier. Briefe von allen anderen werden abgewiesen.
letterbox-sender = Noch eine Adresse
letterbox-sender-hint = Von Eltern, von Ihrer Schule oder von einem Scanner zum Beispiel. Nur mit dem Einverständnis dieser Person.
letterbox-sender-add = Schreiben lassen
letterbox-sender-none = Das ist keine E-Mail-Adresse. Bitte sehen Sie noch einmal hin.
letterbox-sender-ours = Diese Adresse gehört dem Hub selbst; Briefe würden im Kreis gehen.
letterbox-sender-many = Mehr Adressen passen nicht. Nehmen Sie eine weg, die nicht mehr gebraucht wird.
letterbox-remove = Wegnehmen
letterbox-came = Was zuletzt kam
letterbox-from = von { $sender }, { $ago }
letterbox-untitled = Ohne Titel
letterbox-answer = Antwort auf „{ $title }“
letterbox-gone = Nicht mehr da
letterbox-pieces =
    { $count ->
        [one] ein Stück
       *[other] { $count } Stücke
    }
letterbox-left-out =
    { $count ->
        [one] Eine Datei darin war weder Bild, Ton, Film noch PDF und blieb weg.
       *[other] { $count } Dateien darin waren weder Bild, Ton, Film noch PDF und blieben weg.
    }
letterbox-nothing = Noch nichts. Versuchen Sie es: Schicken Sie ein Foto.
letterbox-kept = Wer was geschickt hat, wird nach { $days } Tagen vergessen; was kam, bleibt.
letterbox-how = Gut zu wissen
letterbox-how-words = Der Betreff wird der Titel, der Brief der Text; neben einem Bild stehen wenige Worte darunter. Unterschriften und zitierte Briefe bleiben weg.
letterbox-how-files = Bilder, Töne, Filme und PDFs werden genommen, zusammen bis { $mb } MB. Ort und Kamera werden aus Fotos entfernt.
letterbox-how-held = Alles wartet bei den Werken, bis eine Lehrkraft dieser Klasse es zeigt. Sagen Sie dort, welche Kinder zu sehen sind oder wer es gemacht hat.
letterbox-how-threads = Unter jeder Seite und jedem Beitrag, Thema und Werk steht eine eigene Adresse: Ein Brief dorthin wird dort zur Antwort und wartet auf Sie wie die eines Kindes.
letterbox-how-silent = Der Hub antwortet nie per E-Mail. Automatische Briefe und Verteilerlisten werden nicht angenommen.
material-by-letter = Kam per E-Mail von { $sender }. Bevor Sie es zeigen, sagen Sie unter „Ändern“, wer zu sehen ist oder wer es gemacht hat.
material-with-answer = Es kam mit einer Antwort

## The health page
health-letters-in = Ankommende E-Mails
health-letters-in-none = Offen bei { $domain }. In den letzten { $days } Tagen kam kein Brief.
health-letters-in-last = Offen bei { $domain }. Der letzte Brief kam { $ago }.
health-letters-in-day =
    { $count ->
        [one] Ein Brief seit gestern.
       *[other] { $count } Briefe seit gestern.
    }
