# Fertige Projekte, die Aufgaben, die sie mitbringen, und die eigenen der Betreuung.

kits-title = Fertige Projekte
kits-lead = Jedes erzählt Woche für Woche, was die Klassen tun, und bringt seine Räume, seine Aufgaben und einen Plan für jede Stunde mit. Nichts ist fest: Lassen Sie weg, fügen Sie hinzu, nehmen Sie sich Zeit.
kits-all = Alle Projekte
kits-ages = { $lower } bis { $upper } Jahre
kits-weeks =
    { $count ->
        [one] eine Woche
       *[other] { $count } Wochen
    }
kits-partners =
    { $wanted ->
        [2] zwei Klassen
       *[other] ab { $least } Klassen, am besten { $wanted }
    }
kits-lessons =
    { $count ->
        [one] eine Live-Stunde
       *[other] { $count } Live-Stunden
    }
kits-subject-languages = Sprachen
kits-subject-science = Naturwissenschaft
kits-subject-mathematics = Mathematik
kits-subject-art = Kunst
kits-subject-music = Musik
kits-subject-literature = Lesen und Schreiben
kits-subject-sport = Sport
kits-subject-geography = Erdkunde
kits-subject-food = Kochen
kits-subject-drama = Theater
kits-subject-life = Lebendiges
kits-rhythm-weekly = jede Woche etwas
kits-rhythm-fortnightly = alle zwei Wochen etwas
kits-rhythm-free = im eigenen Tempo
kits-languages-own = jede Klasse in ihrer Sprache
kits-languages-few-words = ein paar gemeinsame Wörter genügen
kits-languages-shared = eine Sprache, die alle lesen können
kits-start = Dieses Projekt beginnen
kits-sign-in = Anmelden und beginnen
kits-written-in = Dieses Projekt ist geschrieben auf: { $language }.
kits-needs-title = Was Sie brauchen
kits-roles-title = Wer was tut
kits-weeks-title = Woche für Woche
kits-week = Woche { $week }
kits-weeks-from-to = Wochen { $first } bis { $last }
kits-send = Sie senden:
kits-topic = Im Forum:
kits-album = All das kommt in das Album:
kits-lesson-of-stage = Live-Stunde:
kits-sheets-title = Die Stunden, Minute für Minute
kits-sheets-hint = Zum Zeigen am Beamer oder zum Drucken: ein Bild für jeden Schritt.
kits-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
kits-rooms-title = Was für Sie bereitsteht
kits-room-pages = Eine Tafel mit den Seiten { $pages }
kits-sounds-things = Eine Klangtafel: { $things }
kits-notebook = Ein gemeinsames Messheft, { $unit ->
        [none] gezählt
       *[other] in { $unit }
    }
kits-activities-hint = Karten für das Aktivitätenregal der Partnerschaft, in allen Sprachen dieses Projekts. Jede Klasse stellt ihre eigenen dazu.
kits-activities =
    { $count ->
        [one] Eine Aktivität zum Ausprobieren
       *[other] { $count } Aktivitäten zum Ausprobieren
    }
kits-exchange-card = Karten von allen an alle: eine Tabelle, und für jeden Umschlag ein Code
kits-exchange-parcel = Pakete von allen an alle: eine Tabelle, und für jedes ein Code
kits-exchange-letter = Briefe von allen an alle: eine Tabelle, und für jeden ein Code
kits-calendar-doors =
    { $count ->
        [one] Ein Kalender mit einem Türchen
       *[other] Ein Kalender mit { $count } Türchen, auf die Klassen verteilt
    }
kits-tasks-ready =
    { $count ->
        [one] Eine Liste mit einer Aufgabe, die jede Klasse abhakt
       *[other] Eine Liste mit { $count } Aufgaben, die jede Klasse abhakt
    }
kits-sign-hello = Begrüßen
kits-sign-goodbye = Verabschieden
kits-sign-look = Schauen
kits-sign-listen = Zuhören
kits-sign-tell = Erzählen
kits-sign-ask = Fragen
kits-sign-guess = Raten
kits-sign-vote = Abstimmen
kits-sign-draw = Zeichnen
kits-sign-sing = Singen
kits-sign-play = Spielen
kits-sign-build = Machen
kits-sign-read = Lesen
kits-sign-count = Zählen
kits-sign-think = Nachdenken
kits-sign-reveal = Enthüllen
kits-sign-move = Bewegen
kits-sign-taste = Kosten
kits-sign-celebrate = Feiern
kits-stick-open = alle dürfen sprechen
kits-stick-round = eine Klasse nach der anderen
kits-stick-lead = die Leitung spricht
kits-spotlight-speaker = groß: wer spricht
kits-spotlight-all = groß: alle Klassen
kits-spotlight-board = groß: die Tafel
kits-spotlight-lead = groß: die Leitung
kits-spotlight-screen = groß: der geteilte Bildschirm
kits-spotlight-second = groß: die zweite Kamera
kits-on-page = Seite „{ $page }“
kits-music = mit Musik

# Die Aufgaben einer Partnerschaft
tasks-title = Unser Projekt, Aufgabe für Aufgabe
tasks-lead = Jede Klasse hakt für sich ab. Niemand ist zu spät: Die Termine sind nur ein Vorschlag.
tasks-agree = Einen Termin für die Stunde „{ $lesson }“ vereinbaren
tasks-until = bis { $date }
tasks-give = Hier schenken
tasks-talk = Darüber reden
tasks-done = Erledigt
tasks-done-for = Erledigt: { $task }
tasks-not-yet = Doch noch nicht
tasks-not-yet-for = Doch noch nicht: { $task }
tasks-done-by = erledigt von { $classes }
tasks-add = Eine Aufgabe hinzufügen
tasks-text = Ihre eigene Aufgabe
tasks-wrong = Eine Aufgabe hat mindestens einen Buchstaben und höchstens { $most }.
tasks-full = Die Liste ist schon lang. Haken Sie erst ab oder nutzen Sie, was darauf steht.

# Die eigenen Projekte der Betreuung
kits-keep-title = Projekte dieses Hubs
kits-keep-lead = Ein Projekt ist eine kleine Tabelle (TOML) und eine Textdatei (Fluent) je Sprache, als zip gepackt oder zusammen ausgewählt. docs/kits.md erklärt, wie man eines schreibt.
kits-keep-file = Das zip, oder die Dateien zusammen
kits-keep-add = Das Projekt hinzufügen
kits-keep-added = „{ $title }“ steht im Regal, hier und in jedem Prozess.
kits-keep-own = Hier hinzugefügt
kits-keep-none = Noch kein eigenes Projekt. Die mitgelieferten sind immer da.
kits-keep-remove = Entfernen
kits-keep-remove-for = { $title } entfernen
kits-keep-remove-hint = Partnerschaften, die damit begonnen haben, behalten Räume und Aufgaben.
kits-keep-refused = Nichts wurde behalten. Bessern Sie dies aus, dann senden Sie es noch einmal:
kits-keep-broken = Im Ordner der Projekte liegen Dateien, die sich nicht lesen lassen:
kits-keep-empty = Wählen Sie ein zip oder die Dateien eines Projekts zusammen.
kits-keep-unwritable = In den Ordner der Projekte lässt sich nicht schreiben. Sehen Sie DATA_DIR an.
kits-line = { $file }, Zeile { $line }
kits-wrong-syntax = Das lässt sich nicht als TOML lesen: { $why }
kits-wrong-missing = „{ $name }“ fehlt.
kits-wrong-unknown = „{ $name }“ gibt es hier nicht. Ein Tippfehler?
kits-wrong-value = „{ $name }“ hat einen Wert, der nicht passt.
kits-wrong-key = „{ $name }“ ist kein Schlüssel: kleine Buchstaben, Ziffern und Bindestriche, ein Buchstabe zuerst.
kits-wrong-twice = „{ $name }“ steht zweimal da.
kits-wrong-name = „{ $name }“ wird hier genannt und steht nirgends.
kits-wrong-taken = Ein Projekt namens „{ $name }“ gibt es schon. Wählen Sie eine andere id.
kits-wrong-one-table = Ein Projekt hat genau eine Datei, die auf .toml endet.
kits-wrong-no-words = Ein Projekt braucht eine Textdatei für mindestens eine Sprache, etwa de.ftl.
kits-wrong-file = Diese Datei gehört zu keinem Projekt, oder ihre Sprache ist zweimal da.
kits-wrong-large = Das ist zu groß für ein Projekt.
kits-wrong-zip = Dieses zip lässt sich nicht öffnen.
kits-wrong-utf8 = Diese Zeile ist nicht UTF-8.
kits-wrong-fluent = Diese Zeile lässt sich nicht als Fluent lesen.
kits-wrong-variable = „{ $name }“ enthält geschweifte Klammern: Texte eines Projekts sind einfache Sätze.
kits-wrong-text = „{ $name }“ ist leer oder zu lang.
kits-wrong-lacks = Der Text „{ $name }“ fehlt in dieser Sprache.
kits-wrong-surplus = Der Text „{ $name }“ gehört zu nichts in der Tabelle, oder andere Sprachen haben ihn nicht.
