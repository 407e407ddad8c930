letter-why-account = Sie erhalten diesen Brief, weil jemand diese Adresse bei { $hub } angegeben hat. Waren Sie es nicht, legen Sie ihn weg: Es geschieht nichts.
letter-why-invitation = Sie erhalten diesen Brief, weil eine Lehrkraft von { $hub } diese Adresse angegeben hat, um Sie einzuladen.
letter-why-change = Sie erhalten diesen Brief, weil Ihre Klasse an dieser Stunde teilnimmt.
letter-why-day-before = Sie erhalten diesen Brief, weil Sie am Tag davor erinnert werden möchten.
letter-why-hour-before = Sie erhalten diesen Brief, weil Sie eine Stunde davor erinnert werden möchten.
letter-why-digest = Sie erhalten diesen Brief, weil Sie ab und zu lesen möchten, was in Ihren Partnerschaften neu ist.
letter-stop = Keine solchen Briefe mehr: { $url }

post-to-hand-over =
    { $count ->
        [one] Ein Brief wartet auf Sie
       *[other] { $count } Briefe warten auf Sie
    }
post-to-hand-over-hint = Der Hub hat keinen Mailserver. Lesen Sie jeden Brief, senden Sie ihn mit Ihrem eigenen Mailprogramm oder geben Sie ihn auf Papier weiter, und haken Sie ihn ab.
post-read = Lesen
post-read-for = Den Brief an { $to } lesen
post-not-arrived =
    { $count ->
        [one] Ein Brief ist nicht angekommen
       *[other] { $count } Briefe sind nicht angekommen
    }
hand-over-title = Ein Brief zum Weitergeben
hand-over-lead = Senden Sie ihn mit Ihrem eigenen Mailprogramm, oder geben Sie ihn auf Papier weiter. Links darin sind nur für diese Person.
hand-over-to = An
hand-over-write = In meinem Mailprogramm öffnen
hand-over-done = Er ist fort
hand-over-file = Auf dem Computer des Hubs ist er auch eine Datei: { $file } im Datenordner. Sie verschwindet, wenn Sie den Brief abhaken.

health-post = Briefe
health-post-none = Kein Brief wartet.
health-post-waiting =
    { $count ->
        [one] Ein Brief wartet darauf, gesendet zu werden.
       *[other] { $count } Briefe warten darauf, gesendet zu werden.
    }
health-post-hand-over =
    { $count ->
        [one] Ein Brief wartet darauf, weitergegeben zu werden.
       *[other] { $count } Briefe warten darauf, weitergegeben zu werden.
    }
health-post-failing =
    { $count ->
        [one] Ein Brief wurde nicht angenommen und wird wieder versucht.
       *[other] { $count } Briefe wurden nicht angenommen und werden wieder versucht.
    }
health-post-given-up =
    { $count ->
        [one] Ein Brief kam in diesen Wochen nicht an.
       *[other] { $count } Briefe kamen in diesen Wochen nicht an.
    }
health-post-look = „Machen Sie ihn zu Ihrem“ sagt, warum, und was zu tun ist.

feeds-title = Stunden in Ihrem eigenen Kalender
feeds-lead = Ihr Kalenderprogramm oder Telefon kann die Stunden von selbst zeigen. Geben Sie ihm eine Adresse; was hier verschoben oder abgesagt wird, ändert sich auch dort.
feed-name = Stunden von { $name }
feed-own = Alle meine Stunden
feed-own-hint = Von allen Ihren Klassen, nach der Uhr der Klasse, für die Sie handeln.
feed-class-hint = Für den eigenen Kalender der Klasse, den alle ihre Lehrkräfte teilen können.
feed-given = gegeben { $ago }
feed-give = Mir eine Adresse geben
feed-renew = Eine neue Adresse machen
feed-end = Beenden
feed-for = { $what }: { $name }
feed-address = Adresse des Kalenders
feed-once = Sie ist nur jetzt zu sehen, und wer sie hat, liest diese Stunden. Geht sie verloren, machen Sie eine neue: Die alte endet dann.
feed-open = In meinem Kalender öffnen
feed-how = Wohin mit der Adresse?
feed-how-apple = iPhone, iPad, Mac: „In meinem Kalender öffnen“ drücken, oder Kalender, Ablage, Neues Kalenderabonnement.
feed-how-google = Google Kalender: Weitere Kalender, +, Per URL.
feed-how-outlook = Outlook: Kalender hinzufügen, Aus dem Internet abonnieren.
feed-how-thunderbird = Thunderbird: Neuer Kalender, Im Netzwerk.
feed-refresh = Programme sehen einmal pro Stunde nach, manche einmal am Tag. Kein Kindername steht darin und kein Weg hinein ohne Anmeldung.
feed-clock = { $town }: { $clock } { $day }
