### Klangtafeln: Dinge und Klassen, antippen und hören.

sounds-title = Klangtafeln
sounds-lead = Ein Ding, und wie es in jeder Klasse klingt: der Hahn, guten Morgen, die Schulglocke.
sounds-things = { $count ->
        [0] Noch nichts darauf
        [one] Ein Ding
       *[other] { $count } Dinge
    }
sounds-none = Noch keine Tafel. Beginnen Sie mit etwas, das jede Klasse sagen oder hören kann: die Tiere, bis zehn zählen, die Geräusche auf dem Schulweg.
sounds-none-child = Noch keine Tafel. Deine Lehrerin oder dein Lehrer kann eine beginnen.
sounds-new = Eine neue Tafel
sounds-name = Wovon handelt sie?
sounds-name-hint = Zum Beispiel: Was die Tiere sagen
sounds-make = Die Tafel beginnen
sounds-how = Antippen und hören. Jede Klasse nimmt ihren eigenen Klang auf; was fehlt, kommt noch.
sounds-problem-title = Bitte geben Sie der Tafel einen Namen mit höchstens 80 Buchstaben.
sounds-problem-name = Bitte benennen Sie es in mindestens einer Sprache, mit höchstens 40 Buchstaben.
sounds-problem-many = Mehr passen nicht darauf.
sounds-said-given = Es ist da: Die Partner hören es, sobald es fertig ist, in wenigen Sekunden.
sounds-said-waits = Danke! Zuerst hört deine Lehrerin oder dein Lehrer es an, dann hören es alle Klassen.
sounds-said-consent = Es ist aufgehoben, aber für die Stimme eines Kindes darin fehlt eine Einwilligung. Bis dahin hören es nur die Lehrkräfte Ihrer Klasse.
sounds-silent = Dieser Klang kommt gerade nicht. Tippen Sie ihn gleich noch einmal an.
sounds-change = Ändern
sounds-hear = Anhören
sounds-decide = Anhören, dann zeigen
sounds-decide-consent = Eine Einwilligung fehlt
sounds-waits = Wartet auf deine Lehrerin oder deinen Lehrer
sounds-record = Aufnehmen
sounds-record-again = Noch einen
sounds-not-yet = Noch nicht
sounds-empty = Die Tafel ist bereit. Setzen Sie das erste Ding darauf: Jede Klasse bekommt einen Platz für ihren Klang.
sounds-empty-child = Noch ist nichts darauf. Komm bald wieder!
sounds-add = Ein Ding dazusetzen
sounds-add-go = Auf die Tafel setzen
sounds-remove = Diese Tafel wegnehmen
sounds-remove-hint = Die Klänge bleiben bei den Materialien.
sounds-remove-go = Die Tafel wegnehmen
sounds-thing-names = Wie heißt es? Eine Sprache genügt.
sounds-thing-picture = Sein Bild
sounds-sign = { $sign ->
        [dog] Hund
        [rat] Ratte
        [egg] Ei
        [bug] Käfer
        [baby] Baby
        [laugh] Lachendes Gesicht
        [hand] Hand
        [bell-ring] Glocke
        [car] Auto
        [train-front] Zug
        [cloud-rain] Regen
        [wind] Wind
        [waves] Wellen
        [drum] Trommel
       *[music] Noten
    }
sounds-thing-drawing = Oder ein Bild, das eine Klasse geschenkt hat
sounds-no-drawing = keines
sounds-up = Weiter nach oben
sounds-down = Weiter nach unten
sounds-thing-remove = Von der Tafel nehmen
sounds-thing-remove-go = Wegnehmen
sounds-record-lead = Wie klingt es bei euch? Ein paar Sekunden genügen. Hört es noch einmal an, bevor ihr es schenkt.
sounds-voice = Euer Klang
sounds-voice-hint = Höchstens 20 Sekunden, hier aufgenommen oder als Tondatei bis { $most } MB.
sounds-written = Wie schreibt ihr es?
sounds-written-hint = Zum Beispiel: kikeriki
sounds-who = Wer ist zu hören?
sounds-nothing = Noch ist kein Klang da: Nehmen Sie einen auf oder wählen Sie eine Datei.
sounds-quiz = Ein Ratespiel
sounds-quiz-go = Zusammen spielen
sounds-quiz-thing = Wer sagt „{ $word }“?
sounds-quiz-place = Wo sagt man „{ $word }“?
sounds-quiz-thing-only = Was ist da zu hören?
sounds-quiz-place-only = Wo klingt es so?
sounds-quiz-how = Hört zu, sprecht darüber und wählt dann aus.
sounds-quiz-right = Ja! { $thing }, aufgenommen in { $town }.
sounds-quiz-wrong = Das ist es nicht. Hört noch einmal hin.
sounds-quiz-next = Nächster Klang
sounds-quiz-ask-place = Lieber den Ort raten
sounds-quiz-ask-thing = Lieber das Ding raten
sounds-quiz-elsewhere = Und so klingt es anderswo
sounds-quiz-back = Zurück zur Tafel
sounds-quiz-few = Für das Spiel braucht die Tafel zwei Dinge und einen Klang. Wer nimmt den ersten auf?
sounds-problem-long = Dieser Klang ist länger als 20 Sekunden. Wählen Sie die schönste Stelle, oder nehmen Sie ihn hier auf.
sounds-problem-gone = Dieser Klang ist nicht mehr da, oder er steht schon auf einer Tafel.
sounds-free = Oder ein Klang, den Sie schon haben
sounds-take = Hierhin
sounds-said-taken = Er steht auf der Tafel. Ihre Partner hören ihn, sobald Sie ihn zeigen.
