### Eine Begleitung in einer Partnerschaft, von deren Lehrkräften eingeladen.

letter-mentoring-subject = Begleiten Sie „{ $title }“?
letter-mentoring = { $name } lädt Sie zu „{ $title }“ als Begleitung ein: Sie sehen, wer mitmacht und wann man sich trifft. Ein freundliches Wort an die Lehrkräfte ist willkommen.
mentoring-title = Eine Begleitung für diese Partnerschaft
mentoring-lead = Eine Begleitung kennt andere Partnerschaften und hilft, wenn es still wird. Sie sieht diese Seite und die Termine; das Lehrerzimmer bleibt Ihres.
mentoring-in = Wer Sie begleitet
mentoring-since = seit { $date }
mentoring-reads = darf lesen, was in den Räumen geschrieben wird
mentoring-reads-not = sieht Termine und Klassen, nichts Geschriebenes
mentoring-let-read = Lesen lassen
mentoring-read-no-more = Nicht mehr lesen lassen
mentoring-end = Beenden
mentoring-bring = Eine Begleitung einladen
mentoring-bring-go = Einladen
mentoring-none = Aus Ihren Ländern ist hier gerade keine Begleitung frei. Wer diesen Hub betreut, kann eine einladen.
mentoring-address = Oder mit E-Mail-Adresse, aus jedem Land
mentoring-privacy = Sie erfährt es durch einen Brief. Liest eine Begleitung in einem Raum, sagt es „Wer hat nachgesehen“ jeder Klasse. Jede und jeder von Ihnen kann es jederzeit beenden.
mentoring-nobody = Wählen Sie jemanden, oder geben Sie eine Adresse ein.
mentoring-unknown = Mit dieser Adresse finden wir keine Begleitung. Vielleicht fehlt ein Buchstabe.
mentoring-many = Sechs begleiten Sie schon. Das ist reichlich.
mentoring-here =
    { $count ->
        [one] { $names } begleitet diese Partnerschaft.
       *[other] { $names } begleiten diese Partnerschaft.
    }
mentoring-yours = Sie begleiten diese Partnerschaft
mentoring-yours-dates = Sie sehen, wer mitmacht und wann man sich trifft. Was gesagt und gezeichnet wird, bleibt bei den Klassen.
mentoring-yours-read = Die Lehrkräfte lassen Sie lesen, was in ihren Räumen geschrieben wird. Jeder Blick wird für sie festgehalten.
mentoring-lessons = Termine
mentoring-leave = Nicht mehr begleiten
mentoring-go = Zur Partnerschaft
mentoring-back = Zurück zur Partnerschaft
mentoring-words = Was geschrieben wurde
mentoring-words-lead = Was hier zuletzt geschrieben wurde, und von welcher Klasse. Ihr Blick wird für die Lehrkräfte festgehalten.
mentoring-words-none = Hier wurde noch nichts geschrieben.
looked-room = Was in einem Raum geschrieben steht, als Begleitung
