meet-title = Einen Termin finden
meet-lead = Wir haben Schulzeiten, Ferien und Uhren aller angesehen. Die besten Stunden stehen zuerst.
meet-length = Wie lang
meet-from = Ab
meet-weeks = Für
meet-who = Wer muss dabei sein?
meet-look = Noch einmal nachsehen
minutes-long =
    { $count ->
        [one] eine Minute
       *[other] { $count } Minuten
    }
weeks-long =
    { $count ->
        [one] eine Woche
       *[other] { $count } Wochen
    }
meet-presumed = Schulzeiten noch unbekannt: { $towns }. Wir haben 8:30 bis 16:30 genommen, von Montag bis Freitag.
meet-found =
    { $count ->
        [0] Keine Stunde gefunden
        [one] Eine Stunde, die passen könnte
       *[other] { $count } Stunden, die passen könnten
    }
meet-none = In diesen Wochen bleibt nichts zur Auswahl. Die Partnerschaft dauert bis { $date }: Versuchen Sie andere Wochen oder eine andere Länge.
meet-propose = Das vorschlagen
meet-propose-this = { $day }, { $clock } vorschlagen
meet-own = Ein anderer Tag oder eine andere Zeit
meet-waiting = Schon vorgeschlagen für { $day }, { $clock }:
reason-all = Dann sind alle in der Schule
reason-holiday = Keine Schule in { $towns }: { $detail }
reason-free-day = An diesem Tag kein Unterricht in { $towns }
reason-night = Nacht in { $towns }
reason-early = Früh in { $towns }
reason-late = Spät in { $towns }
reason-outside = Außerhalb der üblichen Zeiten in { $towns }
reason-clocks = In dieser Woche werden die Uhren umgestellt in { $towns }
lesson-untitled = Unsere Stunde
lesson-when = Wann
lesson-who = Wer kommt
lesson-about = Worum es geht
lesson-proposed = vorgeschlagen
lesson-agreed = vereinbart
lesson-cancelled = abgesagt
lesson-over = vorbei
lesson-lapsed = wurde nie vereinbart
lesson-of-series = wiederholt sich
lesson-cancelled-said = Diese Stunde findet nicht statt.
lesson-clash-ours = Ihre Klasse hat zu dieser Zeit schon eine Stunde:
lesson-clash-theirs = Zu dieser Zeit steht in { $towns } schon eine andere Stunde im Kalender.
lesson-says-yes = kommt
lesson-says-no = kann nicht kommen
lesson-says-open = hat noch nicht geantwortet
lesson-rule =
    { $classes ->
        [one] Sie entscheiden allein.
        [2] Sie findet statt, sobald beide Klassen Ja gesagt haben.
       *[other] Sie findet statt, sobald mehr als die Hälfte der Klassen Ja gesagt hat. Wer nicht kann, ist trotzdem willkommen.
    }
lesson-hopeless = Sie passt zu wenigen Klassen.
lesson-find-another = Einen anderen Termin finden
lesson-asked = Passt es Ihrer Klasse?
lesson-yes = Wir kommen
lesson-no = Wir können nicht
lesson-opens = Der Raum öffnet um { $clock }, eine Viertelstunde vorher.
lesson-no-agenda = Noch kein Ablauf. Drei Zeilen genügen: wer beginnt, was gezeigt wird, wie wir uns verabschieden.
lesson-proposed-by = Vorgeschlagen von { $who }
lesson-describe = Titel und Ablauf ändern
lesson-title = Titel
lesson-agenda = Ablauf
lesson-agenda-hint = Ein Punkt pro Zeile. Alle Lehrkräfte der Partnerschaft können ihn ändern.
lesson-keep = Behalten
lesson-move = Den Termin ändern
lesson-move-hint = Die anderen Klassen werden noch einmal gefragt, ob er passt.
lesson-move-go = Den neuen Termin vorschlagen
lesson-day = Tag
lesson-clock = Zeit, nach Ihrer Uhr
lesson-minutes = Minuten
lesson-cancel = Absagen
lesson-farewell = Ein Wort an die anderen
lesson-cancel-go = Absagen
lesson-all = und alle folgenden
lesson-series = Die ganze Reihe
lesson-repeats = Wie oft
lesson-every =
    { $weeks ->
        [0] einmal
        [one] jede Woche, nach unserer Ortszeit
       *[other] alle { $weeks } Wochen, nach unserer Ortszeit
    }
lesson-until-day = Wenn sie sich wiederholt, bis
lesson-problem-past = Dieser Moment ist vorbei.
lesson-problem-outside = Das liegt außerhalb der Partnerschaft.
lesson-problem-length = Eine Stunde dauert 5 Minuten bis 8 Stunden.
lesson-problem-many = Das wären mehr als 60 Stunden. Wählen Sie einen früheren letzten Tag.
lesson-problem-stale = Jemand anders hat diese Stunde gerade geändert. Sehen Sie sie an, wie sie jetzt ist, dann noch einmal.
lesson-problem-over = Diese Stunde hat begonnen oder wurde abgesagt: Sie lässt sich nicht mehr ändern.
lesson-problem-room = Diese Partnerschaft hat keinen solchen Raum.
lesson-problem-time = Wir konnten Tag oder Zeit nicht lesen.
lesson-problem-title = Der Titel ist leer, oder etwas ist zu lang.
calendar-title = Kalender
calendar-lead = Die Stunden Ihrer Klassen, nach Ihrer Uhr und nach der der anderen.
calendar-week = Woche vom { $day }
calendar-empty = Diese Woche ist nichts geplant
calendar-find = Einen Termin finden
calendar-find-in = Einen Termin für { $title } finden
calendar-earlier = Früher
calendar-later = Später
calendar-today = Diese Woche
calendar-answer = Ihre Antwort wird erwartet
calendar-room = Zum Raum
holidays-title = Ferien von { $class }
holidays-lead = Die Terminsuche lässt die Tage aus, an denen keine Schule ist. Feiertage sind bekannt; fügen Sie hinzu, was fehlt.
holidays-known = Schon bekannt
holidays-checked = Schulferien, wo wir sie kennen, zuletzt geprüft am { $date }.
holidays-region = In welchem Teil des Landes liegt Ihre Schule? Damit kennen wir auch ihre Schulferien.
holidays-own = Von Ihnen eingetragen
holidays-own-none = Noch nichts.
holidays-add = Ferien hinzufügen
holidays-name = Name
holidays-first = Erster Tag ohne Schule
holidays-last = Letzter Tag ohne Schule
holidays-add-go = Hinzufügen
holidays-remove = Entfernen
holidays-remove-for = { $name } entfernen
holidays-file = Aus einer Datei übernehmen
holidays-file-hint = Eine Kalenderdatei (.ics) Ihres Ministeriums, Ihrer Region oder Schule; ganze Tage, bis 60 kB.
holidays-file-pick = Kalenderdatei
holidays-file-go = Übernehmen
holidays-span = { $first } bis { $last }
holidays-public = Feiertag
holidays-taken =
    { $count ->
        [0] Nichts konnte übernommen werden.
        [one] Ein Eintrag wurde übernommen.
       *[other] { $count } Einträge wurden übernommen.
    }
holidays-line = Zeile { $line }:
holidays-problem-days = Wir konnten die Tage nicht lesen.
holidays-problem-backwards = Der letzte Tag liegt vor dem ersten.
holidays-problem-long = Ferien dauern höchstens 120 Tage.
holidays-problem-many = Eine Klasse hat höchstens 200 Einträge. Entfernen Sie zuerst alte.
holidays-problem-name = Geben Sie den Ferien einen Namen von höchstens 80 Buchstaben.
holidays-trouble-no-calendar = das ist keine Kalenderdatei
holidays-trouble-unreadable = dieser Eintrag lässt sich nicht lesen
holidays-trouble-no-name = dieser Eintrag hat keinen Namen
holidays-trouble-no-days = dieser Eintrag hat keinen Tag
holidays-trouble-backwards = er endet, bevor er beginnt
holidays-trouble-long = er ist länger als 120 Tage
holidays-trouble-repeats = er wiederholt sich; tragen Sie ihn von Hand ein
holidays-trouble-too-many = von hier an sind es zu viele Einträge
lesson-holiday = Keine Schule in { $town }: { $name }
lesson-holiday-new = Dieser Tag ist für { $town } zum Ferientag geworden: { $name }
calendar-free = Keine Schule in { $town }: { $name }, { $days }
calendar-holidays = Ferien von { $class }

vote-title = Welche anderen Termine passen Ihnen?
vote-hint = Haken Sie alle an, die Ihrer Klasse passen. Einer, der allen passt, gilt sofort; bis dahin bleibt die Stunde, wo sie ist.
vote-suits = Passt für { $towns }
vote-suits-nobody = Passt bisher niemandem
vote-go = Das passt uns
vote-take = Die Stunde dorthin legen
vote-end = Lassen, wo sie ist
vote-offer = Zur Abstimmung stellen
lesson-problem-options = Sechs Termine auf einmal genügen. Stimmen Sie zuerst über diese ab.
lesson-problem-minority = Dieser Termin passt noch nicht genug Klassen.
