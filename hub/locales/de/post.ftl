letter-why-account = Sie erhalten diesen Brief, weil jemand diese Adresse bei { $hub } angegeben hat. Waren Sie es nicht, legen Sie ihn weg: Es geschieht nichts.
letter-why-invitation = Sie erhalten diesen Brief wegen einer Einladung bei { $hub }. Haben Sie dort kein Konto, hat eine Lehrkraft diese Adresse angegeben.
letter-why-partners = Sie erhalten diesen Brief, weil Sie bei { $hub } eine Klasse unterrichten.
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

letter-hello = Guten Tag { $name },
letter-lesson-proposed-subject = Passt Ihnen der { $day } um { $clock }?
letter-lesson-proposed = aus „{ $twinning }“ kommt ein Vorschlag für „{ $title }“: am { $day } um { $clock } (Ihre Zeit). Bitte sagen Sie auf der Seite der Stunde, ob das Ihrer Klasse passt.
letter-lesson-agreed-subject = Vereinbart: { $title }, { $day } um { $clock }
letter-lesson-agreed = „{ $title }“ mit den Klassen von „{ $twinning }“ ist vereinbart, am { $day } um { $clock } (Ihre Zeit). Der Raum öffnet eine Viertelstunde vorher.
letter-lesson-cancelled-subject = Abgesagt: { $title }, { $day }
letter-lesson-cancelled = „{ $title }“ mit den Klassen von „{ $twinning }“ findet am { $day } um { $clock } nicht statt. Von der Seite der Stunde geht es zu einem anderen Termin.
letter-dates-more =
    { $count ->
        [one] und ein weiterer
       *[other] und { $count } weitere
    }
letter-day-before-subject = Bald: { $title }, { $day } um { $clock }
letter-day-before = „{ $title }“ mit den Klassen von „{ $twinning }“ ist am { $day } um { $clock } (Ihre Zeit). Der Raum öffnet eine Viertelstunde vorher.
letter-hour-before-subject = In einer Stunde: { $title }
letter-hour-before = „{ $title }“ mit den Klassen von „{ $twinning }“ beginnt um { $clock } (Ihre Zeit). Der Raum öffnet eine Viertelstunde vorher.

wishes-title = Meine Briefe
wishes-lead = Sie gehen an { $to }. Nehmen Sie so viele, wie Ihnen nützen.
wishes-kept = Es ist behalten.
wishes-lessons = Zu den Stunden
wishes-people = Von anderen Lehrkräften
wishes-rhythm = Was in meinen Partnerschaften neu ist
wish-changes = sofort, wenn ein Termin vorgeschlagen, vereinbart, verschoben oder abgesagt wird
wish-day-before = eine Erinnerung am Tag davor
wish-hour-before = eine Erinnerung eine Stunde davor
wish-invitations = Einladungen und Bitten um Teilnahme
wish-partners = Klassen, Partner und Kolleginnen oder Kollegen, die kommen oder gehen
wish-never = Ich sehe selbst nach
wish-daily = jeden Morgen, wenn es etwas Neues gibt
wish-weekly = jeden Montagmorgen, wenn es etwas Neues gibt
post-unreached = Briefe an { $to } kommen nicht an.
post-unreached-again = Es geht wieder
post-lost = Diese Ihrer Briefe sind nicht angekommen
stop-title = Keine solchen Briefe mehr?
stop-done = Erledigt: keine solchen Briefe mehr
stop-go = Keine mehr, bitte
stop-back = Wer hier ein Konto hat, kann sie auf der eigenen Seite unter „Meine Briefe“ wieder bestellen.
stop-kind-invitation = Einladungen zu einer Partnerschaft.
stop-kind-partners = Eine Klasse oder jemand aus dem Kollegium kommt oder geht, eine Partnerschaft beginnt oder endet.
stop-kind-change = Briefe, sobald eine Stunde vorgeschlagen, vereinbart, verschoben oder abgesagt wird.
stop-kind-day-before = Erinnerungen am Tag vor einer Stunde.
stop-kind-hour-before = Erinnerungen eine Stunde vor einer Stunde.
stop-kind-digest = Was in Ihren Partnerschaften neu ist.

attendance-title = Wer war da?
attendance-lead = Am { $day }, nach Ihrer Uhr.
attendance-told =
    von { $from } bis { $until }, { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }
attendance-count =
    { $count ->
        [one] ein Kind
       *[other] { $count } Kinder
    }
attendance-ours = Wie viele von Ihnen waren da?
attendance-table = Als Tabelle (CSV)
attendance-none = Um diese Stunde herum wurde niemand im Raum gesehen.
attendance-privacy = Hier stehen Klassen, nie Kinder. Es wird etwas länger als ein Jahr aufbewahrt.
attendance-link = Wer war da?
attendance-back = Zurück zur Stunde
attendance-class = Klasse
attendance-school = Schule
attendance-town = Ort
attendance-headcount = Kinder
attendance-from = Von (UTC)
attendance-until = Bis (UTC)
attendance-minutes = Minuten

letter-digest-subject = Was in Ihren Partnerschaften neu ist
letter-digest = das ist seit dem letzten Brief dieser Art neu, oder es wartet auf Sie.
letter-digest-wishes =
    { $count ->
        [one] Eine Klasse möchte mitmachen und wartet auf Ihre Antwort.
       *[other] { $count } Klassen möchten mitmachen und warten auf Ihre Antwort.
    }
letter-digest-messages =
    { $count ->
        [one] Im Lehrerzimmer wartet eine Nachricht auf Sie.
       *[other] Im Lehrerzimmer warten { $count } Nachrichten auf Sie.
    }
letter-digest-dates =
    { $count ->
        [one] Ein Termin wartet auf die Antwort Ihrer Klasse.
       *[other] { $count } Termine warten auf die Antwort Ihrer Klasse.
    }
letter-digest-invitations =
    { $count ->
        [one] Eine Einladung wartet auf Ihre Antwort:
       *[other] { $count } Einladungen warten auf Ihre Antwort:
    }
