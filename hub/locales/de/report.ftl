### Eine Nachricht melden: der Knopf im Live-Raum und die Seite der Lehrkräfte.

report-do = Den Lehrkräften melden
report-tell = Meiner Lehrerin oder meinem Lehrer sagen
report-told = Deine Lehrkräfte wissen jetzt Bescheid. Danke, dass du es gesagt hast.
report-gone = Diese Nachricht ist nicht mehr da.
report-too-many = Du hast gerade mehrmals etwas gemeldet. Warte bitte eine Minute.
report-failed = Das kam nicht an. Versuch es bitte noch einmal.

report-said = Den Lehrkräften wurde etwas gemeldet. Die Fahne oben führt dorthin.
report-beside = { $count ->
    [one] 1 Meldung wartet auf Sie, in einem neuen Fenster
   *[other] { $count } Meldungen warten auf Sie, in einem neuen Fenster
}

report-title = Meldungen
report-lead = Jemand hat den Lehrkräften beider Klassen gemeldet, was hier steht. Was gesagt wurde, bleibt 180 Tage, auch wenn es gelöscht wird.
report-waiting = { $count ->
    [0] Nichts wartet auf Sie
    [one] 1 Meldung wartet auf eine Lehrkraft
   *[other] { $count } Meldungen warten auf eine Lehrkraft
}
report-none = Wenn ein Kind oder eine Lehrkraft Ihnen eine Nachricht, einen Text oder etwas anderes aus Ihrem Austausch meldet, steht es hier, eine Nachricht mit dem, was kurz davor gesagt wurde.
report-handled = { $count ->
    [one] 1 Meldung ist erledigt
   *[other] { $count } Meldungen sind erledigt
}
report-by = Gemeldet von { $name } ({ $class }).
report-by-class = Gemeldet von jemandem aus { $class }.
report-in-chat = Im Chat aller
report-thing-material = Ein Werk
report-thing-writing = Ein Text
report-thing-activity = Eine Aktivität
report-thing-note = Eine Notiz im gemeinsamen Messheft
report-in-group = Im Chat der Gruppe { $name }, Seite { $page } der Tafel
report-of-class = Geschrieben in { $class }.
report-before = { $count ->
    [one] Die Nachricht davor
   *[other] Die { $count } Nachrichten davor
}
report-earlier = Vorher, um { $time } Uhr:
report-somebody = Jemand
report-note = Was haben Sie unternommen? Die Lehrkräfte beider Klassen lesen es.
report-handle = Es ist erledigt
report-handled-by = { $name }, { $day }:

letter-reported-subject = Eine Nachricht wurde gemeldet
letter-reported = jemand hat den Lehrkräften eine Nachricht aus einem Ihrer Live-Räume gemeldet. Sie wartet auf eine von Ihnen, mit dem, was kurz davor gesagt wurde; in diesem Brief steht nichts davon.
letter-reported-thing-subject = Etwas aus Ihrem Austausch wurde gemeldet
letter-reported-thing = jemand hat den Lehrkräften einen Text, ein Material oder etwas anderes aus Ihrem Austausch gemeldet. Es wartet auf eine von Ihnen; in diesem Brief steht nichts davon.
