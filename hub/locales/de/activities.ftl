# Das Aktivitätenregal: Karten, Sprachen nebeneinander, „wir haben es probiert“.

activities-title = Aktivitätenregal
activities-lead = Spiele, Versuche und Rätsel, die gelingen, in den Sprachen aller. Nehmt eine Karte heraus, probiert sie, sagt, wie es war.
activities-new = Neue Karte
activities-none = Das Regal ist leer
activities-none-how = Beginnen Sie mit dem liebsten Spiel Ihrer Klasse: was man lernt, was man braucht, wie es geht. Ihre Partner schreiben ihre Sprachen dazu.
activities-waiting =
    { $count ->
        [one] Auf einer Karte wartet etwas auf Sie: Ein Kind Ihrer Klasse hat es geschrieben.
       *[other] Auf { $count } Karten wartet etwas auf Sie: Kinder Ihrer Klasse haben es geschrieben.
    }
activities-search = Wörter suchen
activities-age = Für welches Alter?
activities-every-subject = Alle Fächer
activities-lacks = Noch nicht auf
activities-lacks-none = –
activities-found =
    { $count ->
        [one] Eine Karte
       *[other] { $count } Karten
    }
activities-all = Alle zeigen

activity-age = { $age } Jahre
activity-players-exact =
    { $count ->
        [one] allein
       *[other] { $count } spielen
    }
activity-players-range = { $fewest } bis { $most } spielen
activity-of-kit = Aus dem fertigen Projekt
activity-needs = Was man braucht
activity-rule = So geht es
activity-goal = Wozu ist es gut?
activity-goal-hint = Ein Satz: Was finden die Kinder heraus, was lernen sie?
activity-needs-hint = Jedes Ding auf eine Zeile.
activity-rule-hint = Jeder Schritt auf eine Zeile. Schreiben Sie für eine Klasse, die es noch nie gesehen hat.
activity-title = Wie heißt es?
activity-language = In welcher Sprache schreiben Sie?
activity-sign = Sein Bild
activity-sign-named =
    { $sign ->
        [puzzle] Puzzle
        [dices] Würfel
        [calculator] Rechner
        [ruler] Lineal
        [shapes] Formen
        [hourglass] Sanduhr
        [hand] Hand
        [person-standing] Mensch
        [blocks] Klötze
        [map] Karte
        [lightbulb] Glühbirne
        [book-open] Buch
        [megaphone] Megafon
        [music] Musik
        [brush] Pinsel
        [sprout] Pflanze
        [volleyball] Ball
        [cooking-pot] Kochtopf
        [drama] Masken
       *[other] Lächeln
    }
activity-subject = Fach
activity-ages = Alter
activity-from = von
activity-to = bis
activity-players = Mitspieler
activity-minutes = Minuten
activity-facts = Bild, Alter, Mitspieler
activity-new-lead = Schreiben Sie in Ihrer Sprache. Ihre Partner schreiben ihre daneben.
activity-new-lead-child = Schreib so, dass andere es spielen können. Deine Lehrkraft liest zuerst.
activity-new-go = Ins Regal stellen
activity-new-go-child = Meiner Lehrkraft geben
activity-side-by-side = Die Sprachen nebeneinander
activity-lacks = Noch nicht auf { $language }
activity-add-language = { $language } hinzufügen
activity-change-language = Die Worte ändern: { $language }
activity-more-languages = Auch auf { $languages }
activity-words-change = Ändern
activity-words-lead = Auf der einen Seite, was da ist, auf der anderen Ihre Worte.
activity-words-lead-child = Auf der einen Seite, was da ist, auf der anderen deine Worte. Deine Lehrkraft liest zuerst.
activity-words-go = Behalten
activity-before = Wie es vorher war
activity-things = Blätter, Filme und Fotos
activity-things-none = Noch nichts. Ein Blatt zum Ausdrucken oder ein kurzer Film hilft allen, die die Sprache nicht sprechen.
activity-purpose-sheet = Zum Ausdrucken
activity-purpose-seen = Zum Ansehen
activity-add-sheet = Ein Blatt zum Ausdrucken hinzufügen
activity-add-seen = Einen Film oder ein Foto hinzufügen
activity-attach = Zur Karte legen
activity-detach = Von der Karte nehmen
activity-file-sheet = Ein PDF oder ein Bild von Ihrem Computer
activity-file-seen = Ein Film oder ein Foto von Ihrem Computer
activity-file-tried = Ein Foto, wenn Sie mögen
activity-file-hint = Bis { $most } MB. Wo ein Foto aufgenommen wurde, wird entfernt.
activity-who = Wer ist zu sehen?
activity-choose = Oder eines unserer Werke
activity-choose-none = Keines davon
activity-planned = In unseren Stunden
activity-tried = Wir haben es probiert
activity-tried-none = Noch niemand hat es probiert. Seid die Ersten!
activity-tried-count =
    { $count ->
        [one] eine Klasse hat es probiert
       *[other] { $count } Klassen haben es probiert
    }
activity-try = Wir haben es probiert
activity-try-change = Ändern, was wir gesagt haben
activity-try-back = Zurücknehmen
activity-try-lead = Ihre Klasse sagt es einmal und kann es später ändern.
activity-try-lead-child = Sag es für deine Klasse. Deine Lehrkraft liest zuerst.
activity-try-words = Ein Wort dazu: Was war gut, was würdet ihr ändern?
activity-try-language = In welcher Sprache?
activity-try-go = Den anderen sagen
activity-rating = Wie war es?
activity-rating-loved = Wir fanden es toll
activity-rating-liked = Wir fanden es gut
activity-rating-hard = Knifflig, aber gut
activity-rating-changed = Wir haben die Regel geändert
activity-print = Karte drucken
activity-print-in = In welchen Sprachen? Bis zu { $most } stehen nebeneinander.
activity-print-show = So zeigen
activity-back = Zurück zur Karte
activity-qr = QR-Code, der zu dieser Karte führt
activity-report = Den Lehrkräften von dieser Karte erzählen
activity-report-told = Die Lehrkräfte Ihrer Klasse und der Klasse, die sie geschrieben hat, lesen sie gemeinsam.
activity-report-go = Bescheid sagen
activity-remove = Diese Karte aus dem Regal nehmen
activity-remove-sure = Ihre Worte in allen Sprachen und was die Klassen dazu gesagt haben, verschwinden für immer. Blätter, Filme und Fotos bleiben bei den Werken.
activity-remove-go = Ja, entfernen
activity-said-added = Sie steht im Regal. Ihre Partner können jetzt ihre Sprachen dazuschreiben.
activity-said-waits = Deine Lehrkraft liest zuerst. Danach sehen es alle Klassen.
activity-said-written = Alle Klassen sehen jetzt diese Worte.
activity-said-tried = Alle Klassen sehen, wie es bei euch war.
activity-said-reported = Die Lehrkräfte wissen Bescheid.
activity-problem-title = Es braucht noch einen Namen.
activity-problem-rule = Noch weiß niemand, wie es geht: Schreiben Sie mindestens einen Schritt.
activity-problem-long = Das ist zu lang für eine Karte. Kürzer spielt es sich leichter.
activity-problem-ages = Von welchem Alter bis zu welchem? Zwei Zahlen von 0 bis 99, die kleinere zuerst.
activity-problem-players = Wie viele spielen zusammen? Zwei Zahlen, die kleinere zuerst, oder keine.
activity-problem-minutes = Wie viele Minuten dauert es? Eine Zahl von 1 bis 600, oder keine.
activity-problem-language = In welcher Sprache ist es?
activity-problem-rating = Wie war es? Wählen Sie eines der Bilder.
activity-problem-material = Wählen Sie eine Datei oder eines der Werke: ein Bild, ein PDF oder einen Film, den Sie sehen dürfen.
activity-problem-many = Mehr passt gerade nicht. Warten Sie eine Minute, oder schaffen Sie Platz im Regal.
activity-problem-changed = Jemand hat es geändert, während Sie schrieben. Ihre Worte stehen noch unten: Vergleichen Sie, und behalten Sie das Beste.
activity-problem-changed-by = { $name } hat es geändert, während Sie schrieben. Ihre Worte stehen noch unten: Vergleichen Sie, und behalten Sie das Beste.
activity-problem-consent = Die Eltern haben noch nicht zugestimmt, dass andere sehen, was dieses Kind schreibt.

owed-activities =
    { $count ->
        [one] Ein Kind Ihrer Klasse hat auf einer Karte des Aktivitätenregals geschrieben. Noch niemand hat es gelesen.
       *[other] Kinder Ihrer Klasse haben auf { $count } Karten des Aktivitätenregals geschrieben. Noch niemand hat es gelesen.
    }
owed-activities-go = Lesen
