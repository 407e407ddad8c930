# Digitale Postkarten: ein Bild, eine Stimme und Worte in zwei Sprachen, von Klasse zu Klasse.

postcards-title = Digitale Postkarten
postcards-lead = Ein Bild, eine Stimme und ein paar Worte in zwei Sprachen. Auf dem Bildschirm dreht sie sich um, auf Papier hat sie Vorder- und Rückseite.
postcards-none = Noch keine Postkarte. Die erste macht jemandem den Morgen schön.
postcard-make = Eine Postkarte machen
postcard-new = Gerade angekommen
postcard-hidden = noch nicht zu sehen
postcard-hidden-long = Die Partner sehen diese Karte nicht: Ihr Bild wird nicht gezeigt, oder eine Einwilligung fehlt.
postcard-its-picture = Ihr Bild bei den Werken
postcard-sent = abgeschickt am { $day }
postcard-opened = geöffnet am { $day }
postcard-unopened = { $town } hat sie noch nicht geöffnet
postcard-from-to = Eine Postkarte aus { $giver } nach { $receiver }
postcard-arrived = Die Post ist da! Eine Karte aus { $town }.
postcard-open = Öffnen
postcard-turn = Umdrehen
postcard-voice = Eine Stimme aus { $town }
postcard-back = Zurück zur Karte
postcard-print = Die Karte drucken
postcard-print-lead = Drucken Sie beide Seiten beidseitig, „lange Kante“, auf 100 %. Die Rückseite steht dann richtig herum, wenn man die Karte wie eine Seite umblättert.
postcard-paper = Papier
postcard-paper-a4-a6 = Vier kleine Karten (A6) auf A4
postcard-paper-a4-a5 = Zwei große Karten (A5) auf A4
postcard-paper-a6 = Papier A6
postcard-paper-a5 = Papier A5
postcard-fronts = Vorderseiten
postcard-backs = Rückseiten
postcard-code = Der Code dieser Karte, für eine Kamera
postcard-listen = Die Stimme hören: scannen und anmelden.
postcard-look = Diese Karte auf dem Bildschirm: scannen und anmelden.
postcard-remove = Die Karte zurücknehmen
postcard-remove-sure = Die Karte wird für beide Klassen gelöscht. Ihr Bild und ihre Stimme bleiben bei Ihren Werken.
postcard-to = Für wen?
postcard-instead = Für { $town }, anstelle der Sendung, die verloren ging.
postcard-picture = Welches Bild kommt nach vorn?
postcard-give-picture = Eine Zeichnung oder ein Foto hinzufügen
postcard-no-picture = Eine Postkarte beginnt mit einem Bild. Fügen Sie eine Zeichnung oder ein Foto hinzu, zeigen Sie es den Partnern, und kommen Sie wieder.
postcard-nobody = Ihre Klasse ist hier noch allein. Sobald eine Partnerklasse dazukommt, kann sie eine Karte bekommen.
postcard-words-1 = Ihre Worte
postcard-words-2 = Dasselbe in ihrer Sprache
postcard-language-1 = Sprache
postcard-language-2 = Zweite Sprache
postcard-words-hint = Höchstens { $most } Zeichen je Sprache, damit es auf Papier gut zu lesen bleibt.
postcard-sound = Eine Stimme dazu?
postcard-no-sound = Ohne Ton
postcard-send = Die Karte abschicken
postcard-waits =
    { $count ->
        [one] Eine Postkarte wartet auf Sie
       *[other] { $count } Postkarten warten auf Sie
    }
postcard-problem-picture = Wählen Sie ein Bild Ihrer Klasse, das die Partner sehen dürfen.
postcard-problem-receiver = Wählen Sie, für welche Klasse sie ist.
postcard-problem-words = Das passt nicht auf die Karte: höchstens { $most } Zeichen je Sprache.
postcard-problem-many = Diese Partnerschaft hat schon sehr viele Postkarten. Nehmen Sie eine zurück, die niemand mehr braucht.
