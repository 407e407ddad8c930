# Üben: eine Partnerschaft, in der eine Lehrkraft alles allein ausprobiert, mit einer erfundenen Klasse.

practice-start = Ausprobieren: eine Partnerschaft zum Üben
practice-start-hint = Eine erfundene Klasse antwortet Ihnen sofort. Sonst sieht es niemand, kein Kind ist dabei, und nach zwei Wochen ist alles weg.
practice-badge = Übung
practice-told = Dies ist eine Übung: Die Partnerklasse ist erfunden. Drücken Sie auf alles: Sie sagt zu jedem Termin Ja, kein Brief geht hinaus, und Ihre Kinder sehen nichts davon.
practice-goes = Übung: Alles wird am { $day } gelöscht.
practice-end = Jetzt alles löschen
practice-title = Übung: zwei Fenster
practice-words = Jede Klasse zeigt, was sie aus ihrem Fenster sieht. Nichts hier ist echt: Es ist zum Ausprobieren da.
practice-room = Übungsraum
practice-school = Schwalbenschule (erfunden)
practice-class = Die Schwalben (Übung)
practice-teacher = Beatriz (erfunden)
practice-hello-room = Hallo! Ich bin Beatriz, und ich bin erfunden, wie meine Klasse. Schreiben Sie, zeichnen Sie, schlagen Sie einen Termin vor: Ich sage zu jedem Ja. Hier kann nichts kaputtgehen.
practice-hello-staff = Willkommen im Lehrerzimmer: In einer echten Partnerschaft lesen hier nur die Lehrkräfte. Schlagen Sie gern einen Termin für unsere erste Stunde vor, ich sage Ja.
