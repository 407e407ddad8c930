### Einwilligungen im Raum: an ein Kind, und an die Lehrkraft vor der Kamera der Klasse
consents-look = Schauen
consents-watch = Hier schaust du zu, wie die anderen zeichnen. Nimm ein Blatt Papier und zeichne mit!
consents-beside-face =
    { $count ->
        [one] Ein Kind Ihrer Klasse darf von den Partnern nicht gesehen werden.
       *[other] { $count } Kinder Ihrer Klasse dürfen von den Partnern nicht gesehen werden.
    }
consents-beside-voice =
    { $count ->
        [one] Ein Kind darf nicht gehört werden.
       *[other] { $count } Kinder dürfen nicht gehört werden.
    }
consents-beside-who = Wer?
consents-beside-tick = Sie sitzen außerhalb des Bildes und fern vom Mikrofon
consents-beside-go = Sie sitzen außerhalb: einschalten
