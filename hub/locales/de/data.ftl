# Was aufbewahrt wird, und wie lange
data-link = Was aufbewahrt wird, und wie lange
data-title = Was aufbewahrt wird, und wie lange
data-lead = Nichts bleibt für immer. Jede Art von Daten hat ihre Uhr, und einmal am Tag löscht Ribambelle von selbst, was abgelaufen ist. Ton und Bild werden nie aufbewahrt.
data-yours = Bei Ihnen
data-yours-none = Noch keine Partnerschaft: Es läuft keine Uhr.
data-words-stay = Texte und Zeichnungen bleiben, bis die Partnerschaft archiviert wird: Dann beginnt ein Jahr.
data-words-go = Archiviert: Texte und Zeichnungen werden am { $day } gelöscht. Was Sie behalten möchten, bewahren Sie bitte woanders auf.
data-emptied = Texte und Zeichnungen wurden am { $day } gelöscht.
data-pupils-go = Die Kinder und was sie geschrieben und gezeichnet haben, werden am { $day } gelöscht.
data-clocks = Die Uhren
data-days =
    { $count ->
        [one] ein Tag
       *[other] { $count } Tage
    }
data-minutes = { $count } Minuten
data-rooms = Nachrichten und Zeichnungen einer Partnerschaft
data-rooms-from = ab ihrer Archivierung
data-documents = PDFs, aus denen jemand Seiten wählt
data-documents-from = ab ihrer Ankunft; die gewählten Seiten bleiben als Bilder
data-parts = Große Dateien, die nicht fertig wurden
data-parts-from = ab ihrem letzten Stück
data-drafts = Entwürfe von Texten, die nicht abgegeben wurden
data-drafts-from = seit zuletzt daran geschrieben wurde
data-capsules = Zeitkapseln, die zum Holen bereitliegen
data-capsules-from = ab dem Moment, in dem jemand sie bestellt
data-pupils = Kinder: Tier, Karte, Einwilligungen, Texte und Zeichnungen
data-pupils-from = ab der Archivierung der Klasse; sofort, wenn sie endet
data-practice = Partnerschaften zum Üben, mit allem, was darin ausprobiert wurde
data-practice-from = ab ihrem ersten Tag
data-held = Nachrichten, die auf eine Lehrkraft warten
data-held-from = ab dem Schreiben
data-votes = Stimmen einer laufenden Umfrage, als Zahlen ohne Namen
data-votes-from = ab der ersten Stimme; sofort, wenn die Umfrage endet
data-reports = Gemeldete Nachrichten mit den fünf davor
data-reports-from = ab der Meldung
data-attendance = Welche Klasse in welcher Stunde war
data-attendance-from = ab der Stunde
data-audit = Wer was geändert hat
data-audit-from = ab der Änderung
data-guests = Gäste von Stunden, mit ihrem Namen
data-guests-from = nach der Stunde
data-families = Links der Klassen für ihre Familien
data-families-from = ab ihrem Ende
data-looks = Wer die Daten der Kinder angesehen hat
data-looks-from = ab dem Ansehen
data-letters = Dass ein Brief abging oder nicht ankam
data-letters-from = ab dem Versand
data-came = Wer einer Klasse etwas per E-Mail geschickt hat
data-came-from = ab dem Eintreffen; das Geschickte bleibt bei den Werken
data-logins = Anmeldungen
data-logins-from = ab dem Anmelden
data-links = Links zu Konten
data-links-from = ab ihrem letzten Tag
data-replies = Antworten an Programme einer Schule
data-replies-from = ab der Antwort
data-attempts = Fehlgeschlagene Anmeldungen
data-attempts-from = ab dem Versuch
data-last = Letzter Durchgang: { $ago }.
data-never = Der erste Durchgang steht noch aus.
data-backups = Frühere Sicherungen enthalten noch, was gelöscht wurde.

# Who looked at what is kept of a class’s children
looked-title = Wer hat nachgesehen
looked-lead = Wer die Liste der Kinder, die Einwilligungen oder die Datei eines Kindes öffnet, steht hier, eine Zeile pro Stunde, ein halbes Jahr lang. Nur die Lehrkräfte der Klasse lesen das.
looked-nobody = Noch hat niemand nachgesehen.
looked-pupils = Liste der Kinder
looked-consents = Einwilligungen
looked-key = Schlüsselliste
looked-cards = Karten zum Drucken
looked-export = Datei eines Kindes
looked-somebody = jemand, der nicht mehr da ist
