# Türchenkalender: angelegt, verteilt, gefüllt, geöffnet.

doors-title = Türchenkalender
doors-lead = Für jeden Tag ein Türchen, und hinter jedem eine kleine Überraschung einer Klasse. Es geht am Morgen jeder Klasse auf.
doors-none = Es gibt noch keinen Kalender. Vierundzwanzig Türchen passen gut vor Weihnachten, zehn vor den Sommer.
doors-none-yet = Es gibt noch keinen Kalender. Eine Lehrkraft kann einen machen.
doors-new = Ein neuer Kalender
doors-name = Wie heißt er?
doors-name-example = Warten auf Weihnachten
doors-first = Erster Tag
doors-count = Wie viele Türchen?
doors-opens = Sie gehen auf um
doors-opens-hint = Eine Zeit am Morgen, nach der Uhr jeder Klasse. Was an einem schulfreien Tag aufgeht, ist am nächsten Schultag noch offen.
doors-make = Anlegen und die Türchen verteilen
doors-told = Jedes Türchen geht um { $time } am Morgen jeder Klasse auf und bleibt offen.
doors-undealt = Einige Türchen gehören noch niemandem.
doors-without = Noch ohne Türchen: { $towns }.
doors-nobody = noch niemand
doors-whose = Wem gehören die Türchen?
doors-deal = Türchen verteilen
doors-deal-lead = Ein Türchen, hinter dem schon etwas ist, bleibt bei seiner Klasse.
doors-deal-evenly = Die leeren Türchen reihum verteilen
doors-deal-keep = So lassen
doors-change = Kalender ändern
doors-keep = Speichern
doors-remove = Kalender löschen
doors-remove-sure = Seine Türchen und die Worte dahinter verschwinden für immer. Werke bleiben bei ihren Klassen, und Überraschungen werden nicht verraten.
doors-remove-go = Ja, löschen
doors-home-none = Jeden Tag eine kleine Überraschung: Geben Sie jeder Klasse ein paar Türchen.
doors-home-go = Zu den Türchen
door-number = Türchen { $number }
door-of = Von { $who }, für den { $day }
door-is-open = Türchen { $number }, von { $who }: offen
door-is-missing = Türchen { $number }, von { $who }: offen, wird noch gemacht
door-is-closed = Türchen { $number }, von { $who }: geht am { $day } um { $time } auf
door-ready = Fertig
door-to-fill = Füllen
door-peek = Schauen
door-before = Das sehen vor { $day }, { $time }, nur Sie.
door-waits = Wartet hinter Türchen { $number }
door-lies = Es liegt hinter Türchen { $number } von „{ $title }“.
door-go = Zu diesem Türchen
door-not-shown = Die anderen sehen das nicht: Es wurde zurückgenommen, oder eine Einwilligung fehlt, oder es wird noch vorbereitet.
door-missing = Wird noch gemacht
door-missing-told = Gute Dinge brauchen Zeit. Kommt etwas später wieder: Das Türchen bleibt offen.
door-ways = Andere Türchen
door-all = Alle Türchen
door-fill-go = Etwas dahinterlegen
door-fill = Hinter Türchen { $number }
door-fill-lead = Ihre Partner sehen es, wenn das Türchen bei ihnen aufgeht, nicht vorher. Bei Ihnen ist das am { $day } um { $time }.
door-pick = Was ist dahinter?
door-pick-told = Ein Bild, ein Ton, ein Film oder Folien, die Ihre Klasse gegeben hat. Bis das Türchen aufgeht, bleibt es den anderen verborgen.
door-pick-words = Nur Worte
door-pick-new = Etwas Neues geben.
door-pick-draft = Lassen Sie es als Entwurf, damit es niemand zu früh sieht, und kommen Sie hierher zurück.
door-known = schon gesehen
door-held = wartet auf Sie
door-words = Ein paar Worte
door-language = In welcher Sprache?
door-looks = Unsere Kinder dürfen vorher schauen
door-keep = Türchen schließen
door-problem-title = Bitte geben Sie ihm einen Namen mit höchstens 80 Buchstaben.
door-problem-day = Bitte sehen Sie den ersten Tag noch einmal an.
door-problem-count = Ein Kalender hat 1 bis 31 Türchen.
door-problem-clock = Bitte wählen Sie eine Zeit vor zwölf Uhr mittags.
door-problem-many = Mehr Kalender passen nicht. Löschen Sie erst einen alten.
door-problem-filled = Hinter einem der letzten Türchen ist schon etwas. Leeren Sie es erst, oder lassen Sie so viele Türchen.
door-problem-long = Das sind zu viele Worte für ein Türchen: 1000 Buchstaben passen.
door-problem-taken = Das ist nicht mehr da, oder es ist schon hinter einem anderen Türchen.
door-problem-consent = Für ein Kind, das hier zu sehen ist, fehlt eine Einwilligung. Haken Sie sie erst an, oder wählen Sie etwas anderes.
door-problem-changed = Jemand aus dem Kollegium hat dieses Türchen inzwischen geändert. Was Sie getippt haben, ist noch da; drücken Sie noch einmal, um es zu behalten.
owed-door-go = Füllen
owed-doors-go = Zu den Türchen
owed-doors = Die Türchen eines Kalenders sind noch nicht verteilt.
doors-span =
    { $count ->
        [one] { $day }: ein Türchen
       *[other] Ab { $day }: { $count } Türchen
    }
doors-opened =
    { $count ->
        [one] { $opened } von einem Türchen ist offen
       *[other] { $opened } von { $count } Türchen sind offen
    }
doors-many =
    { $count ->
        [one] ein Türchen
       *[other] { $count } Türchen
    }
owed-door =
    { $count ->
        [one] Eines Ihrer Türchen ist leer und geht bald auf oder ist schon offen.
       *[other] { $count } Ihrer Türchen sind leer und gehen bald auf oder sind schon offen.
    }
