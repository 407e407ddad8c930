### Polls in the live room: what is asked, voted and counted.

poll-title = Was meinst du?
poll-hands = Hände hoch!
poll-none = Gerade läuft keine Umfrage. Wenn eine Lehrkraft etwas fragt, steht es hier.
poll-open = Offen
poll-over = Das Ergebnis
poll-counting = Wird gezählt…
poll-votes = { $votes ->
    [0] Noch keine Stimme
    [one] 1 Stimme
   *[other] { $votes } Stimmen
}
poll-hidden = was gewählt wurde, steht am Ende da
poll-numbers = Zahlen je Klasse
poll-all = Alle Klassen
poll-of-class = { $votes } von { $pupils }
poll-count-ours = Hände in unserer Klasse
poll-count = Mitzählen
poll-counted = Ihre Klasse ist gezählt.
poll-close = Umfrage beenden
poll-ask-again = Etwas anderes fragen
poll-clear = Von den Bildschirmen nehmen
poll-ask = Alle Klassen fragen
poll-kind = Welche Art von Frage
poll-kind-pictures = Bilder
poll-kind-answers = Ja oder nein
poll-kind-hands = Hände hoch
poll-question = Ihre Frage (Kinder sehen die Bilder)
poll-how-many = Wie viele von euch…
poll-hide = Das Ergebnis erst am Ende zeigen
poll-open-it = Alle Klassen fragen
poll-back = Zurück zum Ergebnis
poll-choose = Wählen Sie zwei bis sechs verschiedene.
poll-chosen = Woraus Kinder wählen
poll-word = Ein kurzes Wort
poll-word-beside = Ein Wort (wenn Sie mögen)
poll-word-of = Wort für { $name }
poll-remove = { $name } wegnehmen
poll-add-word = Ein Wort ohne Bild
poll-pictures = Bilder zur Auswahl
poll-your-vote-counts = Deine Stimme zählt!
poll-next-child = Nächstes Kind
poll-said-open = Eine Umfrage ist offen. { $question }
poll-said-over = Die Umfrage ist zu Ende.
poll-picture-yes = Ja
poll-picture-no = Nein
poll-picture-unsure = Weiß nicht
poll-picture-hand = Hand oben

poll-picture-fox = Fuchs
poll-picture-bear = Bär
poll-picture-owl = Eule
poll-picture-turtle = Schildkröte
poll-picture-hedgehog = Igel
poll-picture-cat = Katze
poll-picture-rabbit = Hase
poll-picture-frog = Frosch
poll-picture-bird = Vogel
poll-picture-fish = Fisch
poll-picture-bee = Biene
poll-picture-snail = Schnecke
poll-picture-mouse = Maus
poll-picture-penguin = Pinguin
poll-picture-ladybird = Marienkäfer
poll-picture-whale = Wal
