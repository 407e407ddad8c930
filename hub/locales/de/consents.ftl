### Einwilligungen im Raum: an ein Kind, und an die Lehrkraft vor der Kamera der Klasse
consents-look = Schauen
consents-watch = Hier schaust du zu, wie die anderen zeichnen. Nimm ein Blatt Papier und zeichne mit!
