### Die Zeitkapsel: eine ganze Partnerschaft als Website in einem ZIP, und die Seiten dieser Website.

capsule-title = Die Zeitkapsel
capsule-lead = Ihr ganzes Projekt als kleine Website in einer Datei: zum Aufheben, zum Weitergeben, zu öffnen ohne den Hub und ohne Internet, auch in zehn Jahren.
capsule-open = Alles mitnehmen
capsule-open-lead = Ihr ganzes Projekt in einer Datei, die sich ohne Internet öffnen lässt.
capsule-of-left = Ihre Klasse hat diese Partnerschaft verlassen. Sie können mitnehmen, was es bis dahin gab.
capsule-along = Partnerschaften, die Sie verlassen haben
capsule-along-how = Ein Jahr lang können Sie mitnehmen, was es bis dahin gab: als Zeitkapsel.
capsule-stale = Die Zeitkapsel, die hier lag, ist gelöscht: Etwas darin wurde seither zurückgezogen. Erstellen Sie eine neue.
capsule-making = Die Zeitkapsel wird erstellt
capsule-leave = Sie können diese Seite verlassen: Die Arbeit geht weiter, und die Zeitkapsel wartet hier.
capsule-ready = Die Zeitkapsel ist fertig
capsule-made = Erstellt { $ago }, { $size }.
capsule-fetch = Zeitkapsel holen
capsule-step-unpack = Entpacken Sie die Datei: mit einem Doppelklick, oder mit der rechten Maustaste und „Alle extrahieren“.
capsule-step-open = Öffnen Sie „index.html“ im Ordner. Jeder Browser ist recht.
capsule-step-keep = Kopieren Sie den Ordner auf einen Stick, auf den Schulserver oder an mehrere Orte.
capsule-goes = Sie liegt hier bis { $day }; dann löscht der Hub sie. Eine neue können Sie jederzeit erstellen.
capsule-again = Eine neue erstellen
capsule-drop = Hier löschen
capsule-problem-disk-full = Auf der Festplatte des Hubs war kein Platz mehr. Sagen Sie es bitte der Person, die ihn betreut, und versuchen Sie es dann noch einmal.
capsule-problem-too-large = Zusammen haben die Dateien mehr als 3 GB, zu viel für eine Zeitkapsel. Ziehen Sie ein paar Filme zurück und versuchen Sie es dann noch einmal.
capsule-problem-broken = Es hat trotz mehrerer Versuche nicht geklappt. Sagen Sie es bitte der Person, die den Hub betreut.
capsule-inside = Was darin ist
capsule-holds = Die Klassen und ihre Orte, Ihre Stunden mit ihrem Ablauf, die Tafeln zum Abspielen, Abstimmungen, Karten, Postkarten, Türchenkalender und Maskottchen, und alles, was Sie alle sehen: Zeichnungen, Fotos, Texte, Töne und Filme mit ihren Worten und Alben.
capsule-make = Zeitkapsel erstellen
capsule-consents = Zuerst die Kinder
capsule-consents-how = Nur was heute alle Klassen sehen, kommt hinein. Was eine Lehrkraft noch nicht gezeigt hat und was ein Kind zeigt, dessen Eltern nicht einverstanden sind, bleibt draußen. Was Sie geholt haben, liegt in Ihren Händen: Nehmen Eltern eine Einwilligung zurück, löschen Sie die alten Kopien und erstellen Sie eine neue Zeitkapsel.
capsule-without = Kinder stehen darin mit ihrem Tier, Erwachsene gar nicht. Postadressen, Chats und das Lehrerzimmer sind nie darin.
capsule-start = Start
capsule-classes = Die Klassen
capsule-classes-count =
    { $count ->
        [one] Eine Klasse
       *[other] { $count } Klassen
    }
capsule-materials = Was wir einander geschenkt haben
capsule-materials-count =
    { $count ->
        [one] Ein Geschenk
       *[other] { $count } Geschenke
    }
capsule-lessons = Unsere Stunden
capsule-lessons-count =
    { $count ->
        [one] Eine Stunde
       *[other] { $count } Stunden
    }
capsule-steps = Schritt für Schritt
capsule-polls = Wie wir abgestimmt haben
capsule-polls-count =
    { $count ->
        [one] Eine Abstimmung
       *[other] { $count } Abstimmungen
    }
capsule-poll = Eine Abstimmung
capsule-choice = Auswahl
capsule-votes = Stimmen nach Klassen
capsule-parcels-count =
    { $count ->
        [one] Eine Sendung
       *[other] { $count } Sendungen
    }
capsule-arrived =
    { $count ->
        [one] eine angekommen
       *[other] { $count } angekommen
    }
capsule-doors-count =
    { $count ->
        [one] Ein offenes Türchen
       *[other] { $count } offene Türchen
    }
capsule-postcards-count =
    { $count ->
        [one] Eine Postkarte
       *[other] { $count } Postkarten
    }
capsule-card-instead = Anstelle einer Sendung, die verloren ging
capsule-doors-open = Die Türchen sind noch einmal zu: Öffnen Sie eins nach dem anderen.
capsule-doors-closed = Was hinter einem geschlossenen Türchen ist, war für jemanden noch eine Überraschung, als diese Zeitkapsel erstellt wurde.
capsule-door-of = Türchen { $number }, von { $who }
capsule-door-empty = Türchen { $number }, von { $who }: offen, dahinter ist nichts zu sehen
capsule-door-closed = Türchen { $number }, von { $who }: noch geschlossen
capsule-mascots-count =
    { $count ->
        [one] Ein Pass
       *[other] { $count } Pässe
    }
capsule-boards = Unsere Tafeln
capsule-boards-lead = Was alle Klassen zusammen gezeichnet haben. Jede Seite lässt sich noch einmal abspielen, so wie sie entstand.
capsule-boards-count =
    { $count ->
        [one] Eine Seite
       *[other] { $count } Seiten
    }
capsule-drawn = Was gezeichnet wurde
capsule-book = Unser Buch
capsule-book-lead = zum Ausdrucken, auf A4
capsule-print = Das Buch drucken
capsule-contents = Inhalt
capsule-in-it = in der Zeitkapsel zu hören oder zu sehen
capsule-writings = Was wir geschrieben haben
capsule-writings-count =
    { $count ->
        [one] Ein Text
       *[other] { $count } Texte
    }
capsule-answers = Antworten
capsule-notebooks-count =
    { $count ->
        [one] Eine Messung
       *[other] { $count } Messungen
    }
capsule-sounds-count =
    { $count ->
        [one] Ein Ton
       *[other] { $count } Töne
    }
capsule-newest = Die neuesten Bilder
capsule-empty = Noch ist nicht viel darin. Sobald die Klassen einander etwas zeigen, steht es in einer neuen Zeitkapsel.
capsule-left = war dabei bis { $day }
capsule-footer = Mit Ribambelle erstellt am { $day }. Diese Kopie braucht kein Internet.
capsule-readme-file = LIES-MICH.txt
capsule-readme =
    { $title }

    Dieser Ordner enthält ein ganzes Projekt von Schulklassen. Um es anzusehen, öffnen Sie die Datei
    „index.html“ mit einem beliebigen Browser. Internet ist nicht nötig, und nichts wird irgendwohin gesendet.

    Es zeigt, was Kinder gemacht haben. Stellen Sie es nicht ins Internet, wenn nicht alle Eltern einverstanden sind.
capsule-activities-lead = Spiele, Versuche und Rätsel, die unsere Klassen einander weitergegeben haben.
capsule-activities-count =
    { $count ->
        [one] Eine Aktivität
       *[other] { $count } Aktivitäten
    }
