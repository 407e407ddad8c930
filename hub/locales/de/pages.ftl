# Die Seiten am Tag. Kurz, warm, konkret; nie ein Vorwurf, nie Fachsprache.

skip-to-content = Zur Seite springen
you = Sie
language = Sprache
outdated-browser = Dieser Browser ist zu alt für eine Stunde. Ein neuer Firefox, Chrome, Edge oder Safari genügt.
offline = Gerade kein Netz. Diese Seite bleibt, wie sie ist, und ist wieder aktuell, sobald das Netz zurück ist.
footer = Dieser Hub gehört seinen Schulen: keine Werbung, keine Verfolgung, nichts von anderswo.
back-home = Zurück zum Anfang
try-again = Noch einmal versuchen

# Der Weg hinein
entry-title = Klassen, die sich die Hand geben
entry-lead = Zwei Klassen oder mehr, in verschiedenen Ländern: Sie sehen und hören sich, sprechen miteinander und zeichnen auf demselben Blatt.
unsafe-connection = Diese Adresse ist nicht geschützt (kein https), deshalb kann sich hier niemand anmelden. Nehmen Sie die https-Adresse des Hubs oder den Computer, auf dem er läuft.
card-way = Ich habe eine Karte
card-way-hint = Für Schülerinnen, Schüler und Klassentablets. Der Code steht auf der Karte.
card-code = Code auf der Karte
come-in = Hereinkommen
teacher-way = Ich unterrichte
teacher-way-hint = Mit Ihrer E-Mail-Adresse und Ihrem Passwort. Ihre Klasse kommt mit Ihnen herein.
email = E-Mail
password = Passwort
sign-in = Anmelden
sign-in-wrong = Diese E-Mail-Adresse und dieses Passwort gehören nicht zusammen. Sehen Sie beides noch einmal an.
sign-in-too-many =
    { $minutes ->
        [one] Das wurde zu oft versucht. Warten Sie eine Minute, dann noch einmal.
       *[other] Das wurde zu oft versucht. Warten Sie { $minutes } Minuten, dann noch einmal.
    }

enter-title = Die Tür geht auf
enter-wait = Einen Moment …
enter-failed-title = Die Tür ging nicht auf
enter-failed = Der Hub ist gerade nicht zu erreichen. Deine Karte gilt weiter.
enter-by-hand-title = Tippe den Code deiner Karte
enter-by-hand = Der Code steht auf deiner Karte, neben dem Quadrat mit den Punkten.
type-code = Code eintippen

card-unknown-title = Diese Karte kennen wir nicht
card-unknown = Vielleicht stimmt ein Zeichen nicht: Sieh dir den Code noch einmal an. Wenn er stimmt, bitte deine Lehrkraft um eine neue Karte.
card-expired-title = Diese Karte ist zu alt
card-expired = Ihre Zeit ist um. Bitte deine Lehrkraft um eine neue: Das dauert eine Minute.
card-used-title = Diese Karte wurde schon benutzt
card-used = Eine Karte öffnet die Tür einmal. Wenn du es warst, mach in dem Fenster weiter, in dem du hereingekommen bist. Wenn nicht, sag es deiner Lehrkraft.
card-revoked-title = Diese Karte wurde zurückgenommen
card-revoked = Deine Lehrkraft hat sie ersetzt. Bitte um die neue.
card-try-another = Eine Karte versuchen

# Das erste Mal: das eigene Konto
begin-title = Willkommen
begin-lead = Wählen Sie hier Ihren Namen und wie Sie sich von jetzt an anmelden. Dieser Link hat dann seine Arbeit getan.
begin-code = Code Ihrer Einladung
begin-code-hint = Er steht am Ende des Links, nach dem #.
begin-name = Ihr Name, wie ihn andere sehen sollen
begin-email-hint = Zum Anmelden. Niemand sonst sieht sie.
begin-password-hint = Zehn Zeichen oder mehr. Ein paar eigene Wörter merken sich leichter als Zeichen.
begin-go = Beginnen
begin-unknown = Diese Einladung kennen wir nicht. Sehen Sie das Ende des Links noch einmal an, oder bitten Sie um eine neue.
begin-expired = Diese Einladung ist zu alt. Für die erste Betreuung des Hubs druckt ein neuer Start eine neue; alle anderen bitten die Betreuung darum.
begin-used = Diese Einladung hat ihre Arbeit schon getan. Wenn Sie es waren, melden Sie sich mit E-Mail und Passwort an.
begin-too-many = Von hier wurden zu viele Codes versucht, die nichts öffnen. Warten Sie eine Minute, dann noch einmal.

# Eine Partnerschaft
twinnings-title = Ihre Partnerschaften
no-twinning-title = Noch keine Partnerschaft
no-twinning = Ihre Klasse hat hier noch keinen Partner.
no-twinning-advice = Zwei Klassen sind gut, drei sind sicherer: Der Austausch geht weiter, wenn eine gehen muss.
no-class = Dieser Hub läuft und ist bereit. Partnerschaften gehören Klassen: Ihre Lehrkräfte sehen sie hier.
twinning-of =
    { $classes ->
        [one] Partnerschaft einer Klasse
       *[other] Partnerschaft von { $classes } Klassen
    }
until-date = bis { $date }
in-languages = auf { $languages }
map-of = Karte mit den Orten der Klassen: { $towns }
classes-title = Die Klassen
our-class = unsere Klasse
here = hier
here-too = dort auch
over-there = dort
headcount =
    { $count ->
        [one] ein Kind
       *[other] { $count } Kinder
    }
ages =
    { $lower ->
        [0] bis { $upper } Jahre
       *[other] { $lower } bis { $upper } Jahre
    }
few-partners =
    { $count ->
        [0] Noch kein Partner: Zwei Klassen sind gut, drei sind sicherer.
       *[other] Ein Partner ist gut, zwei sind sicherer: Der Austausch geht weiter, wenn einer gehen muss.
    }

lesson-now = Die Stunde läuft gerade
lesson-until = bis { $clock } bei uns
lesson-next = Nächste Stunde
clock-for-us = { $clock } bei uns
clocks-now = Wie spät es bei jeder Klasse ist
clocks-then = Wie spät es dann bei jeder Klasse ist
go-to-lesson = Zur Stunde
check-our-room = Kamera und Ton ausprobieren
no-lesson-title = Nächste Stunde
no-lesson = Noch kein Termin
no-lesson-advice = Der Raum ist trotzdem offen: Schreiben Sie Ihren Partnern und finden Sie einen Termin.
open-the-room = Den Raum öffnen

rooms-title =
    { $count ->
        [one] Unser Raum
       *[other] Unsere Räume
    }
rooms-hint = Auch zwischen den Stunden offen. Was Sie schreiben und zeichnen, bleibt.
room-holds =
    { $pages ->
        [one] Chat und eine Tafel
       *[other] Chat und eine Tafel mit { $pages } Seiten
    }

# Die Person
me-title = Sie
role-teacher = Lehrkraft
role-pupil = Kind
role-companion = Klassentablet
role-keeper = Betreuung dieses Hubs
sign-out = Abmelden
logins-title = Wo Sie angemeldet sind
logins-hint = Kommt Ihnen etwas davon unbekannt vor? Beenden Sie es.
device = { $browser }, { $system }
device-unknown = Ein Browser
this-browser = hier
login-since = seit { $day }, { $clock }
login-seen = benutzt { $ago }
end-login = Beenden

# Die Tablets einer Klasse
tablets-title = Tablets meiner Klasse
tablets-lead = Ein Tablet steht neben Ihrem Bildschirm: Zwei Kinder zeichnen damit, heben die Hand, melden sich zu Wort. Es sendet weder Bild noch Ton und braucht weder Namen noch Passwort.
tablets-add = Ein Tablet hinzufügen
tablets-add-next = Das nächste hinzufügen
tablets-none = Noch kein Tablet
tablets-none-hint = Nehmen Sie eines zur Hand und drücken Sie „Ein Tablet hinzufügen“: Seine Kamera liest den Code, der erscheint, und es ist dabei.
tablets-full = Mehr als { $most } Tablets kann eine Klasse nicht haben. Entfernen Sie eines, das Sie nicht mehr brauchen.
tablets-hasty = Das waren viele Codes in kurzer Zeit. Warten Sie ein paar Sekunden, dann noch einmal.
tablets-how = Ein Code gilt einmal. Ein Tablet, das acht Stunden beiseitelag, braucht einen neuen.
tablets-back = Zurück zu den Tablets
tablet-name = Tablet { $number }
tablet-seen = Zuletzt da { $ago }
tablet-waiting = Noch nicht da
tablet-renew = Neuer Code
tablet-renew-for = Neuer Code für { $name }
tablet-remove = Entfernen
tablet-remove-for = { $name } entfernen
tablet-code-title = { $name } hereinlassen
tablet-code-lead = Halten Sie die Kamera des Tablets vor diesen Code und öffnen Sie, was sie findet.
tablet-code-picture = Der QR-Code für { $name }
tablet-code-typed = Keine Kamera? Öffnen Sie { $url } auf dem Tablet und tippen Sie diesen Code:
tablet-code-link = Dasselbe als Link
tablet-code-once = Nur jetzt zu sehen, einmal und einen Tag gültig. Geht er verloren, macht „Neuer Code“ einen anderen.
tablet-code-trust = Ist dieses Tablet zum ersten Mal hier? Dann muss es dem Hub einmal vertrauen: Öffnen Sie { $url } darauf.
tablet-code-here = Bisher erreicht nur dieser Computer den Hub, es kann also noch kein Tablet herein. Wer den Hub betreut, kann ihn für das Schulnetz öffnen.
tablet-code-open = Ohne https kann sich kein anderes Gerät anmelden. Wer den Hub betreut, kann das ändern.

# Die Betreuung: Machen Sie ihn zu Ihrem
hub-link = Der Hub
hub-title = Machen Sie ihn zu Ihrem
hub-lead =
    { $open ->
        [0] Alles ist bereit. Sie können jeden Teil jederzeit ändern.
        [one] Ein Teil ist noch offen. Jeder bewahrt sich selbst: Hören Sie auf, kommen Sie später wieder.
       *[other] { $open } Teile sind noch offen. Jeder bewahrt sich selbst: Hören Sie irgendwo auf, kommen Sie später wieder.
    }
hub-done = fertig
hub-open = noch offen
hub-save = Behalten
hub-name-title = Wie heißt er?
hub-name-hint = Alle sehen diesen Namen oben auf jeder Seite und dort, wo man sich anmeldet.
hub-name = Name des Hubs
hub-name-wrong = Ein Name hat mindestens einen Buchstaben und höchstens sechzig.
hub-place-title = Welche Sprache, welche Uhr?
hub-place-hint = Für alle, deren Browser eine Sprache wünscht, die wir nicht sprechen, und für alle ohne Schule. Schulen haben ihre eigene Uhr.
hub-zone = Zeitzone
hub-zone-choose = Wählen Sie eine Stadt mit Ihrer Zeit
hub-reach-title = Wer kann hierherkommen?
hub-reach-hint = Das kommt aus den Einstellungen, nicht von dieser Seite: Wer den Hub startet, entscheidet es. docs/lan.md erklärt den nächsten Schritt.
hub-reach-address = Adresse
hub-reach-now = hier sind wir
hub-step-here = Dieser Computer allein. Gut zum Umsehen: Kamera und Ton gehen in den Browsern dieses Computers.
hub-step-open = Andere Computer erreichen ihn, aber ohne https: Von dort kann sich niemand anmelden, und Browser geben keine Kamera frei.
hub-step-lan = Jedes Gerät dieses Netzes („ribambelle serve --lan“), sobald es dem Hub vertraut: Eine Hilfeseite zeigt es in drei Schritten.
hub-step-safe = Alle, die die Adresse erreichen, über https und einen eigenen Namen: Anmelden, Kamera und Ton gehen überall.
hub-reach-media =
    { $relay ->
        [yes] Ton und Bild kommen an Port { $port } an, UDP und TCP, oder über das Relais. Eine Firewall muss den Port hereinlassen.
       *[no] Ton und Bild kommen an Port { $port } an, UDP und TCP. Eine Firewall muss ihn hereinlassen.
    }
hub-lead-mail = Post kann warten: Bis dahin zeigt Ihnen der Hub seine Briefe hier, und Sie geben sie weiter.
hub-optional = wenn Sie mögen
hub-mail-title = Kann er Post senden?
hub-mail-from = Der Hub schreibt von
hub-mail-hint = Er sendet Einladungen, Erinnerungen und worum man bittet. Ein Probebrief zeigt, dass es geht.
hub-mail-none = Mit einem Mailserver sendet der Hub Einladungen und Erinnerungen selbst; ohne ihn warten seine Briefe hier auf Sie. Er wird dort eingestellt, wo der Hub gestartet wird: SMTP_URL und MAIL_FROM, wie docs/settings.md erklärt.
hub-letter-send = Mir einen Probebrief senden
hub-letter-sent = Der Mailserver hat den Brief an { $to } angenommen. Sehen Sie in Ihr Postfach, und bei der unerwünschten Post, falls er nicht kommt.
hub-letter-wait =
    { $minutes ->
        [one] Das waren viele Briefe. Den nächsten können Sie in einer Minute senden.
       *[other] Das waren viele Briefe. Den nächsten können Sie in { $minutes } Minuten senden.
    }
hub-letter-subject = { $hub } kann Post senden
hub-letter-text =
    Guten Tag,

    dieser Brief zeigt, dass { $hub } Post senden kann. Sie haben auf der Seite des Hubs darum gebeten:
    { $url }/hub

    Niemand muss darauf antworten.
hub-classes-title = Für wen ist er?
hub-classes-hint = Eine Schule, eine Klasse und eine Lehrkraft: Mehr braucht eine Stunde nicht. Sie sehen hier, wer unterrichtet, nie, was Kinder sagen oder zeichnen.
hub-class-nobody = noch keine Lehrkraft
hub-class-invited =
    { $count ->
        [one] eine Einladung ist unterwegs
       *[other] { $count } Einladungen sind unterwegs
    }
hub-invite = Eine Lehrkraft einladen
hub-invite-for = Eine Lehrkraft für { $name }, { $school } einladen
hub-add-class = Eine Schule und eine Klasse hinzufügen
hub-school = Schule
hub-town = Ort
hub-country = Land
hub-country-choose = Wählen Sie ein Land
hub-class = Klasse
hub-headcount = Wie viele Kinder
hub-youngest = Die Jüngsten, in Jahren
hub-oldest = Die Ältesten, in Jahren
hub-tongue = Sprache der Klasse
hub-twinning = Partnerschaft, nach ihrem Titel
hub-twinning-hint = Ein Titel, den es gibt, schließt sich dieser Partnerschaft an; ein neuer beginnt sie mit einem Raum. Er darf vorerst leer bleiben.
hub-enrol = Hinzufügen und den Link der Lehrkraft erhalten
invited-title = Der Link für die Lehrkraft
invited-lead = Geben Sie diesen Link der Person, die { $name } unterrichtet. Sie wählt Namen und Passwort selbst; niemand sonst erfährt es je.
invited-link = Link, einmal und vierzehn Tage gültig
invited-copy = Kopieren
invited-copied = Kopiert
invited-once = Er ist nur jetzt zu sehen. Geht er verloren, laden Sie noch einmal ein.
invited-you = Sind Sie es selbst? Eine Adresse gehört einer Person: Nehmen Sie eine andere E-Mail-Adresse als die der Betreuung, und öffnen Sie den Link in einem anderen Browser; hier würde er die Betreuung abmelden.
invited-here = Bisher erreicht nur dieser Computer den Hub, deshalb geht der Link nur hier.
invited-back = Zurück zum Hub

# Die Betreuung: wie es dem Hub geht
health-link = Gesundheit
health-title = Wie es dem Hub geht
health-well = Alles ist gut.
health-worries =
    { $count ->
        [one] Eine Sache braucht einen Blick: Sie trägt dieses Zeichen.
       *[other] { $count } Sachen brauchen einen Blick: Sie tragen dieses Zeichen.
    }
health-again = Noch einmal nachsehen
health-ok = gut
health-look = nachsehen
health-workers = Prozesse
health-workers-here =
    { $count ->
        [one] Ein Prozess trägt den Hub.
       *[other] { $count } Prozesse tragen den Hub gemeinsam.
    }
health-workers-silent =
    { $count ->
        [one] Einer mehr sollte da sein und antwortet nicht. Er wird innerhalb einer Minute von selbst ersetzt; wenn nicht, sehen Sie ins Protokoll.
       *[other] { $count } mehr sollten da sein und antworten nicht. Sie werden innerhalb einer Minute von selbst ersetzt; wenn nicht, sehen Sie ins Protokoll.
    }
health-worker-since = gestartet { $ago }
health-worker-draining = verabschiedet sich: Er wird gerade ersetzt
health-worker-bus = hört keinen anderen Prozess
health-now = Gerade in Stunden
health-rooms =
    { $count ->
        [one] Raum
       *[other] Räume
    }
health-people =
    { $count ->
        [one] Gerät
       *[other] Geräte
    }
health-media = Ton und Bild
health-media-none = Seit dem Start wurde nichts gesendet.
health-media-whole = { $part } konnte weitergegeben werden, wie es sein soll.
health-media-told = { $forwarded } Pakete weitergegeben, { $repaired } noch einmal gesendet, { $lost } endgültig verloren, seit dem Start.
health-media-look = Ein Hundertstel oder mehr geht verloren: Die Leitung des Hubs oder einer Schule ist zu schmal, oder dieser Computer hat zu viel zu tun.
health-storage = Speicher
health-storage-kept = { $kept } aufbewahrt
health-storage-free = { $free } frei von { $whole } auf der Platte dieses Computers
health-storage-elsewhere = Die Datenbank hat eine eigene Platte, die man von hier nicht sieht.
health-storage-look = Die Platte ist fast voll. Schaffen Sie Platz, sonst können Nachrichten nicht bewahrt werden.
health-backup = Letzte Sicherung
health-backup-none = Noch keine. „ribambelle backup“ macht eine, auch während einer Stunde.
health-backup-ago = Gemacht { $ago }.
health-backup-look = Das ist lange her. „ribambelle backup“ macht eine neue, auch während einer Stunde.
health-certificate = Zertifikat
health-certificate-until = Gültig bis { $date }.
health-certificate-look = Es endet bald, am { $date }. Legen Sie die neuen Dateien an die Stelle der alten: Sie werden von selbst übernommen.
health-version = Version
health-privacy = Hier stehen nur Zahlen: kein Name, kein Raum, nichts, was gesagt wurde.

# Wenn eine Seite nicht zu haben ist
problem-404-title = Hier ist nichts
problem-404 = Diese Seite gibt es nicht, oder sie ist für andere. Eine Schnecke hat überall nachgesehen.
problem-403-title = Nicht von dort
problem-403 = Das kam von woanders als von unserer eigenen Seite, deshalb wurde nichts geändert. Gehen Sie zurück und versuchen Sie es noch einmal.
problem-500-title = Das war unser Fehler
problem-500 = Hier ist etwas kaputtgegangen. Nichts von dem, was Sie abgeschickt hatten, ist verloren. Versuchen Sie es gleich noch einmal.
problem-429-title = Eins nach dem anderen
problem-429 = Von hier wurden zu viele Karten versucht, die keine Tür öffnen. Warten Sie eine Minute, dann noch einmal.
problem-503-title = Gerade nicht
problem-503 = Der Hub kann im Moment nichts aufschreiben. Nichts von dem, was Sie abgeschickt hatten, ist verloren. Versuchen Sie es in einer Minute noch einmal; bleibt es so, sagen Sie es der Betreuung.
problem-unsafe-title = Diese Verbindung ist nicht geschützt
problem-unsafe = Ohne https könnten andere mitlesen, deshalb kann sich unter dieser Adresse niemand anmelden. Nehmen Sie die https-Adresse des Hubs oder den Computer, auf dem er läuft.
problem-other-title = Das ging nicht
problem-other = Ihr Browser hat um etwas auf eine Weise gebeten, die wir nicht verstehen. Gehen Sie zurück zum Anfang und versuchen Sie es noch einmal.
incident = Für die Betreuung dieses Hubs: Vorfall { $id }
