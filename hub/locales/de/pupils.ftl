pupil-animal =
    { $animal ->
        [bear] Bär
        [bee] Biene
        [bird] Vogel
        [cat] Katze
        [fish] Fisch
        [frog] Frosch
        [hedgehog] Igel
        [ladybird] Marienkäfer
        [mouse] Maus
        [owl] Eule
        [penguin] Pinguin
        [rabbit] Hase
        [snail] Schnecke
        [turtle] Schildkröte
        [whale] Wal
       *[fox] Fuchs
    }
pupil-gender =
    { $animal ->
        [bee] feminine
        [cat] feminine
        [mouse] feminine
        [owl] feminine
        [snail] feminine
        [turtle] feminine
       *[other] masculine
    }
pupil-name =
    { $gender ->
        [feminine]
            { $colour ->
                [blue] Blaue { $animal }
                [yellow] Gelbe { $animal }
                [green] Grüne { $animal }
                [purple] Violette { $animal }
                [pink] Rosarote { $animal }
                [turquoise] Türkise { $animal }
                [orange] Orangefarbene { $animal }
                [navy] Dunkelblaue { $animal }
                [lime] Hellgrüne { $animal }
                [brown] Braune { $animal }
                [sky] Himmelblaue { $animal }
               *[red] Rote { $animal }
            }
       *[other]
            { $colour ->
                [blue] Blauer { $animal }
                [yellow] Gelber { $animal }
                [green] Grüner { $animal }
                [purple] Violetter { $animal }
                [pink] Rosaroter { $animal }
                [turquoise] Türkiser { $animal }
                [orange] Orangefarbener { $animal }
                [navy] Dunkelblauer { $animal }
                [lime] Hellgrüner { $animal }
                [brown] Brauner { $animal }
                [sky] Himmelblauer { $animal }
               *[red] Roter { $animal }
            }
    }
pupils-title = Kinder von { $class }
pupils-link = Kinder meiner Klasse
pupils-lead = Hier ist jedes Kind ein Tier in einer Farbe und sonst nichts: kein Name, keine E-Mail. Wer welches Tier ist, steht auf einer Liste, die Sie von Hand ausfüllen.
pupils-none = Noch niemand
pupils-none-hint = Sagen Sie, wie viele Kinder in Ihrer Klasse sind. Jedes wird ein Tier mit einer eigenen Karte.
pupils-count =
    { $count ->
        [one] ein Kind
       *[other] { $count } Kinder
    }
pupils-number = Wie viele noch
pupils-add = Hinzufügen
pupils-many = Es gibt { $combinations } Tiere in Farben. Ab dem nächsten steht eine Zahl neben dem Tier.
pupils-too-many = Das geht nicht: Bitte schreiben Sie eine Zahl von 1 bis { $most }.
pupils-outdated = Die Klasse hat sich inzwischen geändert, vielleicht weil der Knopf zweimal gedrückt wurde. Hier steht, wer jetzt darin ist.
pupils-list = Alle
pupils-steps = Drei Schritte zur ersten Stunde
pupils-step-cards = Karten drucken, schneiden, falten: vorn das Tier, hinten der Code.
pupils-step-key = Die Schlüsselliste drucken, die Namen darauf schreiben und dort aufbewahren, wo nur Sie hineinsehen.
pupils-step-give = Jedem Kind seine Karte geben. Sie gilt, bis Sie sie erneuern.
pupil-card-none = noch keine Karte
pupil-card-since = Karte vom { $day }
pupil-seen = zuletzt da { $ago }
cards-print-new =
    { $count ->
        [one] Die eine neue Karte drucken
       *[other] { $count } neue Karten drucken
    }
cards-print-key = Schlüsselliste zum Drucken
cards-more = Karten verloren, oder ein neues Schuljahr?
cards-renew-all = Alle Karten erneuern und drucken
cards-renew-hint = Die bisherigen Karten gehen sofort nicht mehr, und wer damit drin ist, ist draußen.
cards-withdraw-all = Alle Karten zurücknehmen
cards-withdraw-hint = Niemand aus der Klasse kommt herein, bis Sie neue Karten drucken. Die Kinder und was sie gezeichnet haben bleiben.
card-renew = Neue Karte
card-renew-for = Neue Karte für { $name }
card-withdraw = Zurücknehmen
card-withdraw-for = Die Karte von { $name } zurücknehmen
cards-hasty = Das waren viele Karten in kurzer Zeit. Warten Sie eine Minute, dann noch einmal.
cards-title = Karten von { $class }
cards-lead =
    { $count ->
        [0] Alle haben schon eine Karte: Es gibt nichts zu drucken.
        [one] Eine Karte, bereit zum Drucken.
       *[other] { $count } Karten, bereit zum Drucken: zehn auf jedem A4-Blatt.
    }
cards-once = Sie sind nur jetzt zu sehen. Drucken Sie sie, bevor Sie diese Seite verlassen; späteres Drucken macht neue Karten, und diese gehen nicht mehr.
cards-how = In voller Größe (100 %) drucken, auf etwas festerem Papier. An den Linien schneiden, an den Punkten falten.
cards-print = Drucken
cards-print-hint = Strg und P drucken diese Seite; am Mac ⌘ und P.
cards-here = Bisher erreicht nur dieser Computer den Hub, deshalb öffnen diese Karten die Tür nur hier. Wer den Hub betreut, kann ihn für das Schulnetz öffnen; erneuern Sie dann die Karten.
cards-back = Zurück zu den Kindern
cards-code-of = QR-Code von { $name }
cards-cut = An den Linien schneiden, an den Punkten falten. { $class }, { $school }
cards-type-at = oder eintippen auf
key-title = Schlüsselliste
key-lead = Welches Kind welches Tier ist. Von Hand schreiben, wie ein Notenbuch aufbewahren und vernichten, wenn das Projekt vorbei ist. Nichts davon kommt in einen Computer.
key-pseudonym = Hier
key-name = Wer es ist
consents-title = Einwilligungen
consents-link = Einwilligungen
consents-lead = Was nicht angehakt ist, geschieht nicht: Ohne „Zeichnungen“ zeichnet und schreibt ein Kind im Raum nicht; ohne „Gesicht“ oder „Stimme“ geht Kamera oder Mikrofon der Klasse erst an, wenn Sie sagen, dass das Kind außerhalb sitzt. Jede Änderung wird mit Tag und Ihrem Namen bewahrt.
consents-letter = Brief an die Eltern
consents-nobody = Sagen Sie zuerst, wie viele Kinder es sind: Dann hat jedes hier eine Zeile.
consents-pupils = Kinder hinzufügen
consents-who = Wer
consents-of = { $given } von { $all }
consent-voice = Stimme
consent-face = Gesicht
consent-drawing = Zeichnungen
consent-public = Für alle
consent-voice-hint = Die Partnerklassen dürfen das Kind hören.
consent-face-hint = Die Partnerklassen dürfen das Kind sehen.
consent-drawing-hint = Die Partnerklassen dürfen sehen, was das Kind zeichnet und schreibt.
consent-public-hint = Es darf auch auf einer Seite stehen, die alle lesen können. Davon zeigt nur die Ausstellung, die Familien über einen Link öffnen, etwas von Kindern; der Link endet.
consents-all-of = Alle anhaken: { $kind }
consents-tick = { $kind }: { $name }
consents-from = ab { $day }
consents-since = Die Briefe sagen es ab
consents-since-hint = Eine Rücknahme gilt in jedem Fall ab heute.
consents-tablets = Neben dem, was auf einem Tablet gezeichnet wird, steht kein Tier: Geben Sie es Kindern mit Häkchen bei „Zeichnungen“.
consents-keep = Behalten
consents-kept = Behalten.
consents-day-wrong = Dieser Tag geht nicht: Nehmen Sie einen der letzten oder nächsten zwölf Monate.
consents-camera = Bevor Sie die Kamera einschalten
consents-camera-all = Alle dürfen gesehen und gehört werden.
consents-camera-face = Außerhalb des Bildes sitzen: { $names }.
consents-camera-voice = Nicht am Mikrofon sprechen: { $names }.
consents-page = Seite { $page } von { $pages }
consents-earlier = Frühere
consents-later = Spätere
consents-history = Was für { $name } eingetragen wurde
consents-history-none = Noch nichts: Deshalb darf von diesem Kind nichts gezeigt werden.
consents-given = ja, ab { $day }
consents-withdrawn = nein, ab { $day }
consents-by = eingetragen am { $day } von { $name }
consents-by-somebody = eingetragen am { $day }
consents-back = Zurück zu den Einwilligungen

# Before a yes to drawings is taken back, and after
consents-withdraw-title = Zurücknehmen und löschen, was da ist
consents-withdraw-lead = Mit der Einwilligung geht alles, was das Kind gezeichnet und geschrieben hat: aus jedem Raum, für alle, auch auf den Bildschirmen einer laufenden Stunde. Niemand kann es zurückholen.
consents-withdraw-go = Zurücknehmen und löschen
consents-withdraw-no = Nichts ändern
consents-traces =
    { $lines ->
        [0] { $messages ->
            [one] eine Nachricht
           *[other] { $messages } Nachrichten
        }
        [one] ein Strich{ $messages ->
            [0] {""}
            [one] , eine Nachricht
           *[other] , { $messages } Nachrichten
        }
       *[other] { $lines } Striche{ $messages ->
            [0] {""}
            [one] , eine Nachricht
           *[other] , { $messages } Nachrichten
        }
    }
consents-gone = Aus allen Räumen verschwunden: { consents-traces }.
consents-gone-later = Gezeichnetes und Geschriebenes war gerade nicht erreichbar. Der Server macht von selbst weiter: In einigen Minuten ist es weg.
letter-title = Die Klasse Ihres Kindes trifft andere Klassen
letter-1 = In diesem Jahr tauscht sich unsere Klasse mit einer Klasse in einem anderen Land aus. Ab und zu sehen und hören sich die Klassen in einer Live-Stunde, schreiben einander und zeichnen auf demselben Blatt. Dafür benutzen wir Ribambelle unter { $url }. Es gehört keiner Firma, zeigt keine Werbung und sendet niemandem sonst etwas.
letter-known-title = Was ist über Ihr Kind bekannt?
letter-known = Ein Tier und eine Farbe, etwa „Blauer Fuchs“. Kein Name, keine E-Mail-Adresse, kein Geburtstag. Die Liste, wer wer ist, bleibt auf Papier in der Schule.
letter-camera-title = Kamera und Mikrofon
letter-camera = Es gibt eine Kamera und ein Mikrofon für die ganze Klasse, die die Lehrkraft ein- und ausschaltet. Ton und Bild gehen nur in diesem Moment zu den Partnerklassen. Nichts wird aufgenommen. Kinder, die nicht gesehen oder gehört werden sollen, sitzen außerhalb des Bildes und fern vom Mikrofon: Die Lehrkraft sagt das, bevor sie einschaltet.
letter-kept-title = Was bleibt, und wie lange?
letter-kept = Was die Klasse schreibt und zeichnet, bleibt auf dem oben genannten Computer, bis der Austausch endet oder eine Lehrkraft es löscht. Nur die Partnerklassen sehen es. Tier, Karte und diese Einwilligungen werden mit ihm gelöscht.
letter-rights-title = Ihre Rechte
letter-rights = Sie können fragen, was aufbewahrt wird, es berichtigen oder löschen lassen und Nein sagen, auch später: Ein Wort genügt. Ihr Kind macht dann ohne Kamera und Ton mit. Sie können sich auch bei der Datenschutzbehörde unseres Landes beschweren.
letter-ask = Wen Sie fragen können
letter-ask-school = Lehrkraft, { $school }:
letter-ask-officer = Datenschutzbeauftragte Person:
letter-yes-title = Was Sie erlauben
letter-yes-hint = Kreuzen Sie an, womit Sie einverstanden sind. Was nicht angekreuzt ist, geschieht nicht.
letter-child = Kind (dieses Blatt bleibt auf Papier in der Schule)
letter-sign = Datum und Unterschrift
letter-in = In einer anderen Sprache

pictures-title = Tippe auf deine drei Bilder
pictures-choose = Wähle drei Bilder
pictures-yes = Das sind meine
pictures-again = Von vorn
pictures-tapped = { $count } von { $all } Bildern
pictures-wrong = Das waren nicht deine Bilder. Versuche es noch einmal.
pictures-wait = Das waren viele Versuche. Warte eine Viertelstunde, oder frage deine Lehrkraft.
pictures-closed = Diese Karte ist geschlossen. Frage deine Lehrkraft.
pictures-ask-title = Dazu drei Bilder?
pictures-ask-hint = Wer eine verlorene Karte findet, kommt dann nicht weiter: Nach der Karte tippt ein Kind auf drei von zwölf Bildern, in seiner Reihenfolge. Es wählt sie, wenn es zum ersten Mal hereinkommt. Nichts zu lesen, nichts zu schreiben.
pictures-ask-yes = Nach drei Bildern fragen
pictures-asked = Die Karten fragen nach drei Bildern
pictures-ask-no = Nicht mehr
pictures-set = Bilder wählen
pictures-set-for = Bilder wählen für { $name }
pictures-of = Die drei Bilder von { $name }
pictures-of-hint = Tippen Sie drei an, in einer Reihenfolge, die das Kind behält, am besten mit ihm zusammen. Niemand kann sie hier wieder lesen; die früheren gelten nicht mehr.
pictures-keep = Für { $name } behalten
cards-with-pictures = Mit drei Bildern auf der Rückseite, für alle, die noch nicht lesen
cards-pictures-hint = Die drei Bilder stehen auf der Karte, von links nach rechts: Wer sie findet, kommt hinein. Lassen Sie diese Karten im Klassenzimmer, oder schneiden Sie die Bilder ab.
cards-many-pictures = Mit Bildern sind es höchstens Karten für hundertzwanzig Kinder auf einmal. Ohne sie gibt es diese Grenze nicht.
pictures-forget = Neue Bilder
pictures-forget-for = Neue Bilder für { $name }

pupil-erase-title = Alles löschen
pupil-erase-hint = Wenn ein Kind geht oder die Eltern es wünschen: Alles, was dieses Tier geschrieben und gezeichnet hat, verschwindet aus jedem Raum und von jedem Bildschirm, dazu die Karte, die Bilder und die Einwilligungen. Niemand kann es zurückholen. Sicherungen, die die Betreuung vorher gemacht hat, enthalten es noch, bis sie gelöscht werden.
pupil-erase-sure = Ja, alles von { $name } löschen
pupil-erase = Löschen

pupil-export-title = Was aufbewahrt wird
pupil-export-hint = Wenn Eltern fragen: eine Datei mit allem, was über dieses Tier aufbewahrt wird. Was es geschrieben und gezeichnet hat, wann es hereinkam und jede Einwilligung. Von anderen steht nichts darin.
pupil-export = Die Datei holen
pupil-export-readme-file = lies-mich.txt
pupil-export-readme =
    Alles, was über { $name } aufbewahrt wird, am { $day }.

    pupil.json: das Tier, die Karte, wann es hereinkam, die Einwilligungen, und was es zeigt.
    Die Ordner: was es geschrieben und gezeichnet hat, eine Datei für jeden Chat und jede Tafelseite.
    Welches Kind es ist, steht auf Papier in der Schule und nicht hier.
