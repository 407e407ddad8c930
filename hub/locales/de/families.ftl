### The exhibition for families: a class’s link on its teachers’ page, the slips, and what the link opens.

## On the teachers’ page
families-title = Für die Familien
families-home = Eine kleine Ausstellung, die Eltern und Großeltern am Telefon öffnen, über einen Link, der von selbst endet.
families-home-go = Die Familien einladen
families-lead = Wer den Link von { $name } hat, sieht ohne Konto, was die Klassen gemacht haben, bis zu einem Tag, den Sie wählen. Man schaut und hört, ändern kann man nichts.
families-is-open = Die Ausstellung ist offen
families-is-expired = Die Ausstellung ist zu Ende
families-is-ended = Die Ausstellung ist geschlossen
families-is-closed = Die Ausstellung ist mit dem Projekt geschlossen
families-until = Bis { $day } ({ $left }).
families-was-until = Ihr letzter Tag war { $day }.
families-shows = Zu sehen: { $parts }.
families-prolong = Offen lassen bis { $day }
families-again = Wieder öffnen bis { $day }
families-end = Jetzt schließen
families-slips-stay = Die Zettel zu Hause gelten weiter.
families-new = Ein Link für die Familien
families-new-again = Ein anderer Link
families-new-ends = Der Link von heute öffnet dann nichts mehr: Neue Zettel gehen nach Hause.
families-choose = Was sehen sie?
families-part-materials = Galerie und Alben
families-part-boards = Tafeln, als Film abzuspielen
families-part-writings = Seiten und Blog
families-part-sounds = Klangtafeln
families-part-mascots = Die Reisen der Maskottchen
families-part-dates = Termine der Stunden, ohne Zutritt
families-count =
    { $count ->
        [0] noch nichts, was gezeigt werden darf
        [one] eines ist heute zu sehen
       *[other] { $count } sind heute zu sehen
    }
families-day = Letzter Tag
families-day-hint = Spätestens am { $day }: Die Ausstellung endet mit dem Projekt, nach neunzig Tagen in jedem Fall.
families-make = Link und Zettel machen
families-problem-nothing = Wählen Sie mindestens eines, das zu sehen ist.
families-problem-day = Der letzte Tag fehlt oder ist schon vorbei.
families-problem-late = Der letzte Tag kann spätestens der { $day } sein.
families-problem-over = Der letzte Tag des Projekts ist vorbei. Geben Sie ihm zuerst auf seiner Karte einen späteren.
families-problem-ended = Dieser Link wurde geschlossen. Machen Sie einen neuen.
families-card = Zur Karte
families-children = Die Kinder zuerst
families-consents = Etwas von einem Kind ist nur zu sehen, wenn seine Eltern auch „Für alle“ erlaubt haben, denn ein Link kann weitergegeben werden. Das wird bei jedem Blick gefragt: Ein zurückgenommenes Ja gilt sofort. Kinder stehen dort mit ihrem Tier.
families-without = Nie zu sehen: Chats, das Lehrerzimmer, Antworten, was auf eine Lehrkraft oder einen Morgen wartet, Fotos unter einer Tafel, Namen von Erwachsenen, Dateien zum Mitnehmen.
families-see-consents = Einwilligungen ansehen

## The slips
families-slips = Zettel für die Familien
families-slips-lead = { $count } Zettel auf einem Blatt A4: Drucken Sie so viele Blätter, wie Sie brauchen, schneiden Sie sie, und ab in die Schultaschen.
families-once = Der Link ist nur jetzt zu sehen. Drucken Sie ihn, bevor Sie diese Seite verlassen; ein neuer beendet diesen.
families-link = Link, für einen Brief oder eine Nachricht
families-print = Drucken
families-qr = Der Weg zur Ausstellung
family-slip-words = Schauen Sie, was wir mit unseren Partnerklassen gemacht haben: Halten Sie die Kamera eines Telefons auf das Quadrat.

## What the link opens
family-title = Eine Ausstellung von Kindern
family-go-in = Hineingehen
family-code-hint = Er steht auf dem Zettel, den das Kind nach Hause gebracht hat.
family-problem-unknown = Dieser Link oder Code öffnet nichts. Ist er vollständig? Ein älterer ist vielleicht weg; die Lehrkraft hat einen neuen.
family-problem-too-many = Zu viele Versuche von hier. Warten Sie eine Minute und versuchen Sie es noch einmal.
family-closed = Die Ausstellung ist geschlossen
family-was-until = Sie war bis { $day } offen. Danke, dass Sie hereinschauen.
family-was-ended = Die Klasse hat sie abgehängt. Danke, dass Sie hereinschauen.
family-ask = Möchten Sie sie wiedersehen? Die Lehrkraft der Klasse kann sie in einer Minute öffnen.
family-of = Eine Ausstellung von { $name }, { $town }
family-all = Die ganze Ausstellung
family-inside = Was zu sehen ist
family-none = Die Wände sind noch leer. Die Kinder sind am Werk: Schauen Sie in ein paar Tagen wieder herein.
family-dates = Wann die Klassen sich treffen
family-who = Wer sie gemacht hat
family-open-until = Offen bis { $day }.
family-please = Sie zeigt Arbeiten von Kindern vieler Familien. Bitte geben Sie die Bilder nicht weiter.
family-leave = Auf diesem Telefon schließen
