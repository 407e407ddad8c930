link-title = Ihr Link
link-wait = Einen Moment …
link-code = Code Ihres Links
link-open = Öffnen
link-unknown = Diesen Code kennen wir nicht. Sehen Sie das Ende des Links noch einmal an, oder bitten Sie um einen neuen.
link-expired = Dieser Link ist zu alt. Bitten Sie um einen neuen: Das dauert eine Minute.
link-used = Dieser Link hat seine Arbeit schon getan. Wenn Sie es waren, melden Sie sich wie gewohnt an.
link-too-many = Von hier wurden zu viele Codes versucht, die nichts öffnen. Warten Sie eine Minute, dann noch einmal.

sign-up-title = Willkommen
sign-up-lead = Wer Sie sind, wo Sie unterrichten, und Ihre erste Klasse: Dann können Sie einen Partner suchen.
sign-up-you = Sie
sign-up-school = Ihre Schule
sign-up-school-choose = Ist sie schon hier?
sign-up-school-new = Nein, sie ist neu hier
sign-up-town-hint = Andere sehen den Ort, nie die Straße. Die Uhr ist die an der Wand Ihres Klassenzimmers.
sign-up-class = Ihre erste Klasse
sign-up-class-hint = Ein Name, wie die Kinder ihn sagen, etwa 4b. Weitere Klassen können später kommen.

invite-teacher = Jemanden aus dem Kollegium einladen
invite-teacher-hint = Jemand, den Sie kennen, möchte mit einer eigenen Klasse hierherkommen? Geben Sie einen Link: Das Konto entsteht dann selbst.
invite-teacher-go = Einen Link machen
invite-teacher-many = Zwanzig Ihrer Links sind unterwegs, und niemand hat sie bisher benutzt. Ist einer benutzt oder zu alt, können Sie einen weiteren machen.
handed-sign-up-title = Ein Link für das Kollegium
handed-sign-up-lead = Wer diesen Link öffnet, legt ein eigenes Konto an, mit Schule und erster Klasse. Geben Sie ihn nur jemandem, den Sie kennen.
handed-sign-up-link = Link, einmal und vierzehn Tage gültig
handed-once = Er ist nur jetzt zu sehen. Geht er verloren, machen Sie einen anderen.
handed-back = Zurück

entry-forgotten = Passwort vergessen?
entry-new = Neu hier?
asking-sign-up-title = Neu hier?
asking-sign-up-lead = Sagen Sie uns Ihre E-Mail-Adresse. Wir senden Ihnen einen Brief mit einem Link, und dort geht es weiter.
asking-forgotten-title = Passwort vergessen?
asking-forgotten-lead = Das passiert allen. Sagen Sie uns Ihre E-Mail-Adresse, und ein Brief bringt Ihnen einen Link für ein neues.
asking-go = Mir den Brief senden
asking-invitation = Hier kommt man auf Einladung herein: Bitten Sie jemanden, der schon hier ist, oder die Betreuung dieses Hubs um einen Link. Er öffnet den Weg zum eigenen Konto.
asked-too-many =
    { $minutes ->
        [one] Das waren viele Briefe. In einer Minute können Sie um einen weiteren bitten.
       *[other] Das waren viele Briefe. In { $minutes } Minuten können Sie um einen weiteren bitten.
    }
sign-up-domain = Nur Adressen dieser Schulen können sich selbst anmelden: { $domains }. Mit einer anderen bitten Sie im Kollegium oder bei der Betreuung um einen Link.
letter-sent-title = Sehen Sie in Ihr Postfach
letter-sent-sign-up = Ein Brief an { $email } ist unterwegs. Sein Link gilt einen Tag.
letter-sent-forgotten = Wenn es für { $email } ein Konto gibt, ist ein Brief unterwegs. Sein Link gilt eine Stunde.
letter-sent-new-email = Ein Brief an { $email } ist unterwegs. Sobald Sie auf seinen Link gedrückt haben, ist das hier Ihre Adresse.
letter-sent-look = Nach ein paar Minuten nichts da? Sehen Sie bei der unerwünschten Post nach.
letter-sent-by-hand = Dieser Hub hat keinen Mailserver: Der Brief liegt bei der Betreuung. Bitten Sie dort um den Link.

letter-sign-up-subject = Ihr Konto bei { $hub }
letter-sign-up-text =
    Guten Tag,

    Sie möchten ein Konto bei { $hub } anlegen. Dieser Link führt weiter, einmal und einen Tag lang:
    { $link }

    Das waren nicht Sie? Dann geschieht nichts: Legen Sie diesen Brief weg.
letter-known-subject = Sie haben ein Konto bei { $hub }
letter-known-text =
    Guten Tag,

    jemand, wahrscheinlich Sie, wollte mit dieser Adresse ein Konto bei { $hub } anlegen. Sie haben schon eines: Melden Sie sich hier an.
    { $url }

    Ist das Passwort vergessen? Diese Seite bringt Ihnen ein neues:
    { $url }/forgotten
letter-new-password-subject = Ein neues Passwort für { $hub }
letter-new-password-text =
    Guten Tag,

    mit diesem Link wählen Sie ein neues Passwort für { $hub }. Er gilt einmal und eine Stunde lang:
    { $link }

    Das waren nicht Sie? Dann lassen Sie es: Ihr Passwort bleibt, wie es ist.
letter-password-changed-subject = Ihr Passwort bei { $hub } wurde geändert
letter-password-changed-text =
    Guten Tag,

    Ihr Passwort bei { $hub } wurde gerade geändert, und jeder andere Browser wurde abgemeldet.

    Das waren nicht Sie? Dann wählen Sie sofort ein anderes:
    { $url }/forgotten
letter-new-email-subject = Ist das Ihre Adresse für { $hub }?
letter-new-email-text =
    Guten Tag,

    Sie möchten diese Adresse von jetzt an bei { $hub } benutzen. Dieser Link bestätigt sie, einmal und einen Tag lang:
    { $link }

    Das waren nicht Sie? Dann legen Sie diesen Brief weg.
letter-address-wanted-subject = Ihre Adresse bei { $hub }
letter-address-wanted-text =
    Guten Tag,

    jemand, der bei { $hub } angemeldet ist, wollte diese Adresse benutzen. Sie gehört dort zu Ihrem Konto, deshalb wurde nichts geändert.

    Waren Sie es, mit einem zweiten Konto? Melden Sie sich mit dem an, das diese Adresse hat:
    { $url }
letter-email-changed-subject = Ihre Adresse bei { $hub } wurde geändert
letter-email-changed-text =
    Guten Tag,

    Ihr Konto bei { $hub } hat von jetzt an eine andere E-Mail-Adresse; Briefe gehen dorthin.

    Das waren nicht Sie? Sagen Sie es sofort der Betreuung des Hubs:
    { $url }

new-password-title = Ein neues Passwort
new-password-lead = Wählen Sie es hier. Jeder Browser, in dem Sie noch angemeldet sind, wird abgemeldet.
password-new = Neues Passwort
password-keep = Behalten
new-email-title = Ihre neue Adresse
new-email-lead = Von jetzt an melden Sie sich mit { $email } an, und Briefe gehen dorthin.
new-email-go = Ja, das ist meine
done-password-title = Fertig
done-password = Ihr neues Passwort gilt von jetzt an.
done-email-title = Fertig
done-email = Ihre Adresse ist von jetzt an { $email }.
done-on = Weiter
hub-sign-up-title = Wer darf ein Konto anlegen?
hub-sign-up-hint = Ein Link von Ihnen oder einer Lehrkraft öffnet immer den Weg. Dies sagt, wer ohne kommen darf.
hub-sign-up-who = Von selbst
hub-sign-up-invitation = Niemand: nur auf Einladung
hub-sign-up-domains = Wer eine E-Mail-Adresse einer dieser Domains hat
hub-sign-up-anyone = Alle mit einer E-Mail-Adresse
hub-domains = Domains
hub-domains-hint = Was nach dem @ steht, etwa schule-beispiel.de. Mehrere mit Komma dazwischen.
hub-domains-wrong = Eine Domain sieht aus wie schule-beispiel.de. Mindestens eine wird gebraucht, mehrere mit Komma dazwischen.

account-title = Ihr Konto
account-link = Ihr Konto
account-current = Ihr Passwort, wie es jetzt ist
account-password-wrong = Das ist nicht Ihr jetziges Passwort. Sehen Sie es noch einmal an.
account-figure = Name und Figur
account-animal = Ihr Tier
account-colour = Ihre Farbe
account-colour-number = Farbe { $number }
figure-fox = Fuchs
figure-owl = Eule
figure-turtle = Schildkröte
figure-bear = Bär
figure-rabbit = Hase
figure-whale = Wal
figure-cat = Katze
figure-bird = Vogel
figure-frog = Frosch
figure-hedgehog = Igel
figure-bee = Biene
figure-penguin = Pinguin
figure-fish = Fisch
figure-snail = Schnecke
figure-mouse = Maus
figure-ladybird = Marienkäfer
account-email = E-Mail-Adresse
account-email-hint = Jetzt ist es { $email }. Die neue gilt, sobald Sie auf den Link in einem Brief gedrückt haben, der dorthin geht; der alten wird es gesagt.
account-email-new = Neue Adresse
account-password-hint = Jeder andere Browser, in dem Sie angemeldet sind, wird abgemeldet.
account-close = Gehen
account-close-more = Dieses Konto schließen
account-close-hint = Ihr Name, Ihre Adresse und Ihr Passwort werden sofort vergessen und kommen nicht wieder. Was Sie in Ihren Partnerschaften geschrieben haben, bleibt dort, ohne Ihren Namen.
account-close-handed = geht weiter mit { $names }.
account-close-rests = hat sonst niemanden: Sie ruht. Die Karten ihrer Kinder und Tablets öffnen keine Tür mehr. Möchte jemand aus dem Kollegium weitermachen? Fügen Sie die Person vorher der Klasse hinzu.
account-close-go = Mein Konto schließen
account-last-keeper = Nur Sie betreuen diesen Hub. Lassen Sie zuerst jemand anderen die Betreuung übernehmen.
done-closed-title = Auf Wiedersehen
done-closed = Ihr Konto ist geschlossen. Danke, dass Sie hier waren.
letter-closed-subject = Ihr Konto bei { $hub } ist geschlossen
letter-closed-text =
    Guten Tag,

    Ihr Konto bei { $hub } wurde gerade geschlossen; Ihr Name, Ihre Adresse und Ihr Passwort sind dort vergessen.

    Das waren nicht Sie? Sagen Sie es der Betreuung des Hubs:
    { $url }
end-other-logins = Alle anderen beenden

second-step-title = Zweiter Schritt
second-step-hint = Mit einem zweiten Schritt genügt ein Passwort, das jemand gesehen hat, nicht mehr zum Hereinkommen.
second-step-open = Öffnen
second-step-lead = Nach Ihrem Passwort zeigt eine App auf Ihrem Telefon einen Code, der sich jede halbe Minute ändert. Wer Ihr Passwort gesehen hat, kommt ohne ihn nicht herein.
second-step-on = Er ist an: Nach dem Passwort werden Sie nach einem Code gefragt.
second-step-left =
    { $count ->
        [0] Kein Code auf Papier ist mehr übrig. Schalten Sie den zweiten Schritt aus und wieder an, dann gibt es neue.
        [one] Ein Code auf Papier ist übrig. Schalten Sie den zweiten Schritt aus und wieder an, dann gibt es neue.
       *[other] { $count } Codes auf Papier sind übrig.
    }
second-step-scan = Lesen Sie dieses Quadrat mit einer Authenticator-App (FreeOTP, Aegis oder die Ihres Telefons), und tippen Sie dann den Code ein, den sie zeigt.
second-step-by-hand = Ohne Kamera tippen Sie dies in die App:
second-step-code = Code
second-step-code-wrong = Dieser Code passt nicht. Er ändert sich jede halbe Minute: Nehmen Sie den neuesten, und sehen Sie nach, ob die Uhr des Telefons richtig geht.
second-step-on-go = Anschalten
second-step-off-go = Ausschalten
second-code-title = Und nun der Code
second-code-lead = Sehen Sie in die App auf Ihrem Telefon.
second-code-hint = Ist das Telefon nicht da? Einer Ihrer Codes auf Papier geht auch, einmal.
second-code-late = Das ist eine Weile her. Bitte beginnen Sie noch einmal mit E-Mail-Adresse und Passwort.
recovery-title = Zehn Codes für Papier
recovery-lead = Drucken oder schreiben Sie sie ab, und bewahren Sie sie bei Ihren Schlüsseln auf: Jeder öffnet einmal die Tür, wenn Ihr Telefon nicht da ist. Sie sind nur jetzt zu sehen.
recovery-done = Ich habe sie
letter-second-step-on-subject = Ein zweiter Schritt bei { $hub }
letter-second-step-on-text =
    Guten Tag,

    von jetzt an fragt die Anmeldung bei { $hub } nach Ihrem Passwort auch nach einem Code.

    Das waren nicht Sie? Dann wählen Sie sofort ein anderes Passwort, und sagen Sie es der Betreuung des Hubs:
    { $url }/forgotten
letter-second-step-off-subject = Kein zweiter Schritt mehr bei { $hub }
letter-second-step-off-text =
    Guten Tag,

    von jetzt an öffnet Ihr Passwort allein Ihr Konto bei { $hub }: Der zweite Schritt wurde ausgeschaltet.

    Das waren nicht Sie? Dann wählen Sie sofort ein anderes Passwort, und sagen Sie es der Betreuung des Hubs:
    { $url }/forgotten

role-mentor = Begleitung
mentor-link = Ihre Partnerschaften
mentor-title = Die Partnerschaften Ihrer Länder
mentor-lead = Wo es am längsten still ist, steht zuerst: Ein freundliches Wort kann helfen.
mentor-dates = { $begins } bis { $ends }
mentor-partners =
    { $count ->
        [0] keine Klasse
        [one] eine Klasse
       *[other] { $count } Klassen
    }
mentor-last = Zuletzt geschrieben oder gezeichnet: { $ago }.
mentor-never = Noch wurde nichts geschrieben oder gezeichnet.
mentor-none = Gerade läuft in Ihren Ländern keine Partnerschaft.
mentor-privacy = Sie sehen hier Zeiten, Partner und Stille. Was Lehrkräfte und Kinder sagen und zeichnen, bleibt bei ihnen.
mentor-invite-title = Eine Begleitung einladen
mentor-invite-hint = Eine Begleitung hat die Partnerschaften einiger Länder im Blick: Zeiten, Partner und Stille, nie, was gesagt oder gezeichnet wird.
mentor-invite-lead = Eine Begleitung sieht die laufenden Partnerschaften dieser Länder: von wann bis wann, wie viele Klassen, und wie lange nichts geschrieben wurde. Nie, was gesagt oder gezeichnet wird.
mentor-invite-countries = Länder und Regionen
mentor-invite-regions = Nur einige Regionen: { $country }
mentor-invite-none = Wählen Sie mindestens ein Land oder eine Region.
mentor-present-several = Mehrere: beim Wählen die Strg-Taste halten (am Mac ⌘).
mentor-begin-lead = Wählen Sie hier Ihren Namen und wie Sie sich anmelden. Dann sehen Sie die Partnerschaften, die Sie begleiten.
handed-mentor-title = Ein Link für die Begleitung
handed-mentor-lead = Wer diesen Link öffnet, legt ein Konto an, als Begleitung der Länder, die Sie gewählt haben.
handed-mentor-link = Link, einmal und vierzehn Tage gültig

hub-people-title = Jemandem wieder hereinhelfen
hub-people-link = Jemand kann sich nicht anmelden?
hub-people-lead = Hat jemand das Passwort vergessen? Geben Sie einen Link weiter: Das neue wählt die Person selbst. Vergewissern Sie sich, dass wirklich sie es ist, die fragt. Ein Brief sagt ihr, was geändert wurde.
hub-people-password = Neues Passwort
hub-people-password-for = Ein Link für ein neues Passwort für { $name }
hub-people-second-step = Zweiter Schritt aus
hub-people-second-step-for = Den zweiten Schritt von { $name } ausschalten
handed-password-title = Ein Link für ein neues Passwort
handed-password-lead = Geben Sie diesen Link { $name } und sonst niemandem: Wer ihn öffnet, wählt das Passwort.
handed-password-link = Link, einmal und einen Tag gültig

# Die eigene Seite: was hinter jeder Tür ist
me-mine = Für Sie
me-account-hint = Ihr Name, Ihre Figur, Ihre Adresse und Ihr Passwort.
me-second-step-hint = Ein Code von Ihrem Telefon nach dem Passwort.
me-letters-hint = Welche Briefe Sie erreichen, und wie oft.
me-feeds-hint = Eine Adresse für den Kalender, den Sie ohnehin benutzen.
me-tokens-hint = Für jedes ein Schlüssel, mit dem, was es darf.
me-class = Für Ihre Klasse
me-pupils-hint = Ihre Tiere, Karten zum Drucken und Einwilligungen.
me-safety-hint = Wer live schreibt, und welche Wörter auf Sie warten.
me-tablets-hint = Eines hereinlassen, ihm einen neuen Code geben, es entfernen.
