### Seiten, Klassenblogs und das Forum: was die Klassen einer Partnerschaft füreinander schreiben.

writing-home = Blog, Seiten und Forum
writing-home-none = Erzählen Sie Ihren Partnern von der Woche: im Blog, auf einer eigenen Seite oder mit einer Frage im Forum.
writing-shelf-page = Seiten
writing-shelf-post = Blog
writing-shelf-topic = Forum
writing-kind-page = Seite
writing-kind-post = Beitrag
writing-kind-topic = Thema
writing-kind-answer = Antwort
writing-lead-page = Ihre Stadt, Ihre Klasse, Ihre Tiere: was bleibt und im Lauf des Jahres wächst.
writing-lead-post = Was in den Klassen geschieht, das Neueste zuerst.
writing-lead-topic = Fragen und Antworten zwischen den Klassen.
writing-new-page = Eine Seite schreiben
writing-new-post = Einen Beitrag schreiben
writing-new-topic = Ein Thema beginnen
writing-none-page = Noch keine Seite
writing-none-how-page = Fangen Sie bei sich an: Wer sind Sie, wo ist Ihre Schule, was sehen Sie aus dem Fenster?
writing-none-post = Die erste Seite des Blogs ist noch weiß
writing-none-how-post = Was war diese Woche schön, lustig oder schwierig? Drei Sätze und ein Bild genügen.
writing-none-topic = Noch hat niemand etwas gefragt
writing-none-how-topic = Was möchten Sie von Ihren Partnern wissen? „Was esst ihr am Morgen?“ ist ein guter Anfang.
writing-search = Nach Wörtern suchen
writing-found = { $count ->
        [one] Ein Text gefunden
       *[other] { $count } Texte gefunden
    }
writing-more = Weitere Texte
writing-page-before = Zurück
writing-page-after = Weiter
writing-answers = { $count ->
        [0] Noch keine Antwort
        [one] Eine Antwort
       *[other] { $count } Antworten
    }
writing-waiting = { $count ->
        [one] Ein Text Ihrer Kinder wartet auf Sie. Niemand sonst sieht ihn, bevor Sie ihn durchlassen.
       *[other] { $count } Texte Ihrer Kinder warten auf Sie. Niemand sonst sieht sie, bevor Sie sie durchlassen.
    }
writing-state-waiting = Wartet auf Sie
writing-state-read-first = Deine Lehrkraft liest es zuerst
writing-state-back = Zurückgegeben
writing-state-consent = Eine Einwilligung fehlt
writing-state-withdrawn = Zurückgezogen
writing-yours-waits = Danke! Zuerst liest es deine Lehrkraft, dann sehen es die Partnerklassen.
writing-yours-back = Deine Lehrkraft gibt es dir zurück: Ändere es und gib es noch einmal ab.
writing-changed = Geändert am { $day }
writing-change = Ändern
writing-change-this = Text ändern
writing-history = Wie es gewachsen ist
writing-report = Hier stimmt etwas nicht
writing-reported = Danke. Die Lehrkräfte wissen Bescheid und sehen nach.
writing-newer = Inzwischen ist eine neuere Fassung gekommen. Lesen Sie sie zuerst und entscheiden Sie dann.
writing-keep-waiting = Ein Kind Ihrer Klasse hat das geschrieben
writing-keep-back = Zurückgegeben
writing-keep-withdrawn = Zurückgezogen: Nur die Lehrkräfte Ihrer Klasse und wer es schrieb sehen es
writing-keep-consent = Die Partner sehen es nicht
writing-keep-shown = Alle Klassen der Partnerschaft sehen es
writing-keep-earlier = Bis Sie es durchlassen, sehen die Klassen, was vorher hier stand.
writing-lacks = Für { $names } fehlt eine Einwilligung. Sobald sie eingetragen ist, sehen es die Klassen.
writing-let = Durchlassen
writing-give-back = Zurückgeben
writing-note = Ein Wort an das Kind
writing-withdraw = Zurückziehen
writing-remove-sure = Es wird für immer gelöscht, mit allen Antworten.
writing-take-back = Zurücknehmen
writing-form-lead = Der Text behält sich selbst, während Sie schreiben. Zeigen Sie ihn, wenn er fertig ist.
writing-form-lead-child = Schreib in Ruhe. Wenn es fertig ist, gib es ab: Deine Lehrkraft liest es zuerst.
writing-go-on = An einem Entwurf weiterschreiben?
writing-untitled = Ohne Titel
writing-title = Titel
writing-text = Der Text
writing-text-hint = Eine leere Zeile beginnt einen neuen Absatz. **Zwei Sterne** machen fett, ## eine Überschrift, - eine Liste.
writing-tool-heading = Überschrift
writing-tool-bold = Fett
writing-tool-italic = Kursiv
writing-tool-list = Liste
writing-look = Ansehen, wie es aussieht
writing-look-title = So wird es aussehen
writing-kept = Als Entwurf behalten
writing-kept-away = Noch nicht behalten: Die Verbindung ist weg. Es geht von selbst weiter.
writing-kept-apart = Sie schreiben dasselbe in einem anderen Fenster. Was hier steht, wird als eigener Entwurf behalten.
writing-kept-not = Sie haben sehr viele Entwürfe. Geben Sie einen ab oder löschen Sie einen, damit dieser behalten werden kann.
writing-pick = Ein Bild oder einen Ton einfügen
writing-pick-none = Unter den Werken ist noch kein Bild und kein Ton.
writing-pick-new = Ein neues Bild oder einen neuen Ton schenken (öffnet sich neben dieser Seite)
writing-embed-gone = Hier war etwas, das nicht mehr gezeigt wird.
writing-show = Allen Klassen zeigen
writing-hand-in = Abgeben
writing-keep-draft = Als Entwurf behalten
writing-theirs = Was jetzt dort steht
writing-problem-nothing = Geben Sie ihm einen Titel und schreiben Sie mindestens ein Wort.
writing-problem-too-long = Das ist zu lang für einen Text. Machen Sie bitte zwei daraus.
writing-problem-too-many = Das ist viel auf einmal. Warten Sie eine Minute und senden Sie es noch einmal: Alles ist noch da.
writing-problem-changed = Jemand hat es inzwischen geändert. Ihr Text steht hier, nichts ist verloren: Sehen Sie den anderen an und senden Sie Ihren noch einmal, damit er gilt.
writing-problem-consent = Es wird noch nicht gezeigt: Eine Einwilligung der Eltern des Kindes fehlt.
writing-drafts = Entwürfe
writing-drafts-lead = Was Sie begonnen und noch nicht gezeigt haben. Nur Sie sehen es. Ein Entwurf geht 90 Tage, nachdem Sie zuletzt daran schrieben.
writing-drafts-none = Kein Entwurf wartet auf Sie. Was Sie zu schreiben beginnen, wird hier von selbst behalten.
writing-draft-sure = Was Sie hier geschrieben haben, wird für immer gelöscht.
writing-history-lead = Jede Fassung: wer sie schrieb, wann, und wer sie durchließ.
writing-version = Fassung { $number }
writing-version-shown = diese sehen alle
writing-version-waits = Noch hat sie niemand gelesen.
writing-version-let = { $name } ließ sie am { $day } durch.
writing-version-back = { $name } gab sie am { $day } zurück.
writing-take-out = Diese Fassung herausnehmen
writing-take-out-sure = Diese Fassung wird für immer gelöscht, niemand kann sie mehr lesen. Die davor gilt wieder.
writing-back = Zurück zum Text
writing-as-it-was = Das ist Fassung { $number } vom { $day }.
writing-go-back-to = Von dieser Fassung aus weiterschreiben
writing-waiting-title = Lesen und durchlassen
writing-waiting-lead = Nichts, was ein Kind Ihrer Klasse schreibt, sehen andere, bevor Sie es durchlassen.
writing-waiting-none = Sie haben alles gelesen. Nichts wartet.
writing-where = wo es steht
owed-writings = { $count ->
        [one] Ein Text Ihrer Kinder wartet darauf, gelesen zu werden.
       *[other] { $count } Texte Ihrer Kinder warten darauf, gelesen zu werden.
    }
owed-writings-go = Lesen
pictogram-smile = Das gefällt mir
pictogram-laugh = Das ist lustig
pictogram-heart = Von Herzen
pictogram-thumbs-up = Gut gemacht
pictogram-party-popper = Hurra
pictogram-star = Toll
pictogram-sun = Guten Morgen
pictogram-hand-heart = Danke
pictogram-music = Das singen wir auch
pictogram-lightbulb = Ich habe eine Idee
pictogram-circle-help = Ich habe eine Frage
pictogram-frown = Das ist traurig
answers-title = Antworten
answers-none = Noch keine Antwort. Wer fängt an?
answer-yours = Die Antwort
answer-pictograms = Bilder wählen
answer-voice = Es sagen
answer-voice-hint = Eine Minute reicht. Auch eine Tondatei bis { $most } MB geht.
answer-record = Aufnehmen
answer-stop = Anhalten
answer-heard = Was aufgenommen wurde
answer-no-microphone = Der Browser lässt diese Seite nicht zuhören. Erlauben Sie das Mikrofon oder wählen Sie eine Tondatei.
answer-words = Worte
answer-without-sound = Das Gesprochene weglassen
answer-send = Antworten
answer-hand-in = Abgeben
answer-there = Ihre Antwort steht hier.
answer-waits = Danke! Zuerst sieht deine Lehrkraft deine Antwort an, dann sehen sie die Partnerklassen.
answer-more = Zur Antwort von { $name }
answer-remove = Für immer löschen
answer-spoken = Was { $name } sagt
answer-sound-preparing = Der Ton wird vorbereitet. Sehen Sie gleich noch einmal nach.
answer-sound-broken = Dieser Ton lässt sich nicht abspielen. Nehmen Sie ihn noch einmal auf.
answer-nothing = Ein Bild wählen, etwas sagen oder ein Wort schreiben: Eines davon braucht es.
