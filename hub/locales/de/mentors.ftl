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

letter-to-mentor-subject = { $name } bittet um Ihren Rat
letter-to-mentor = { $name } ({ $where }) schreibt Ihnen als Begleitung. Antworten können Sie an { $address }.
mentors-title = Unsere Begleitungen
mentors-lead = Sie wissen, wie eine Partnerschaft beginnt und was hilft, wenn es still wird. Schreiben Sie ihnen; Fragen kostet nichts.
mentors-write = An { $name } schreiben
mentors-words = Ihr Brief
mentors-hint = Ihr Name, Ihre Klasse und Ihre E-Mail-Adresse gehen mit, für die Antwort. Die andere Adresse sehen Sie nicht.
mentors-send = Abschicken
mentors-sent = Ihr Brief an { $name } ist unterwegs.
mentors-none = Noch hat sich hier keine Begleitung vorgestellt.
mentor-present-long = Das sind mehr als 600 Zeichen. Ein paar Sätze genügen.
mentors-many = Seit gestern haben Sie fünf Briefe geschrieben. Warten Sie auf eine Antwort, und versuchen Sie es morgen wieder.
mentors-away = Dieser Brief ging nicht ab: Er ging schon, oder Briefe kommen dort gerade nicht an.
mentors-empty = Schreiben Sie zuerst ein paar Worte, höchstens 1200 Zeichen.
mentor-present-title = Wie man Sie findet
mentor-present-lead = Die Lehrkräfte dieses Hubs lesen es, sonst niemand. Sie schreiben Ihnen über ein Formular und sehen Ihre Adresse nie. Bleibt es leer, findet Sie niemand.
mentor-present-words = Wer Sie sind und wie Sie helfen können
mentor-present-languages = Sprachen, die Sie sprechen
