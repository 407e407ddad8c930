# Wer in einer Klasse unterrichtet: Kollegium, Vertretungen, und wer geht.

team-title = Wer hier unterrichtet
team-open = Einladen oder ändern
team-of = Wer { $name } unterrichtet
team-lead = Sie unterrichten hier gleichberechtigt. Eine Vertretung auch, bis ihr letzter Tag vorbei ist; sie lädt niemanden ein.
team-you = (Sie)
team-for-good = auf Dauer
team-until = Vertretung, letzter Tag: { $day }
team-last-day = Letzter Tag
team-last-day-new = Letzter Tag der Vertretung
team-keep-day-of = Letzten Tag von { $name } behalten
team-end = Jetzt beenden
team-end-of = Jetzt beenden für { $name }
team-invite = Jemanden einladen
team-invite-hint = Per Brief, oder mit einem Link, den Sie weitergeben. Wer hier schon ein Konto hat, meldet sich damit an; alle anderen legen eines an.
team-colleague = Kollegin oder Kollege
team-colleague-means = Hat die Klasse mit Ihnen, auf Dauer.
team-substitute = Vertretung
team-substitute-means = Hat die Klasse bis zu einem Tag; dann endet es von selbst.
team-make-link = Einladen
team-leave = Diese Klasse verlassen
team-leave-hint = Was Sie geschrieben haben, bleibt. Um zurückzukommen, brauchen Sie einen Link von jemandem aus der Klasse.
team-leave-alone = Nur Sie haben diese Klasse auf Dauer. Laden Sie zuerst jemanden aus dem Kollegium ein, oder lassen Sie die Klasse ruhen.
team-leave-sure = Ja, ich verlasse diese Klasse
team-wrong-day = Bitte wählen Sie den letzten Tag: heute oder später, höchstens dreizehn Monate voraus.
team-wrong-last = Niemand sonst hat diese Klasse auf Dauer. Laden Sie zuerst jemanden aus dem Kollegium ein, oder lassen Sie die Klasse ruhen.
team-email = Ihre E-Mail, wenn wir ihr schreiben dürfen
team-email-hint = Leer: Sie bekommen den Link selbst und geben ihn weiter.
team-open-links = Unterwegs
team-link-handed = Ein Link, der weitergegeben wurde
team-link-until = gilt bis { $day }
team-link-by = von { $name }
team-link-withdraw = Zurückziehen
team-link-withdraw-of = Zurückziehen: { $whom }
team-wrong-email = Das ist noch keine E-Mail-Adresse. Bitte sehen Sie sie noch einmal an, oder lassen Sie sie leer.
team-letter-subject = { $by } lädt Sie ein, { $class } zu unterrichten
team-letter-colleague =
    Guten Tag,

    { $by } möchte { $class } ({ $school }, { $town }) mit Ihnen auf { $hub } unterrichten, wo sich Klassen mehrerer Länder treffen.
    Öffnen Sie diesen Link bis { $date }; er gilt einmal:
    { $url }
team-letter-substitute =
    Guten Tag,

    { $by } bittet Sie, { $class } ({ $school }, { $town }) auf { $hub } zu vertreten, wo sich Klassen mehrerer Länder treffen. Ihr letzter Tag dort: { $last }.
    Öffnen Sie diesen Link bis { $date }; er gilt einmal:
    { $url }
handed-colleague-title = Ein Link für Ihre Kollegin oder Ihren Kollegen
handed-colleague-lead = Wer diesen Link öffnet, unterrichtet { $name } mit Ihnen. Geben Sie ihn nur jemandem, den Sie kennen.
handed-colleague-link = Link, einmal und vierzehn Tage lang gültig
handed-substitute-title = Ein Link für die Vertretung
handed-substitute-lead = Wer diesen Link öffnet, unterrichtet { $name } bis zu dem Tag, den Sie gewählt haben. Geben Sie ihn nur jemandem, den Sie kennen.
handed-substitute-link = Link, einmal und vierzehn Tage lang gültig
take-on-lead = Sie sind als { $name } angemeldet. Mit dieser Einladung unterrichten Sie eine Klasse mehr.
take-on-go = Klasse übernehmen
take-on-other = Ist sie für jemand anderen?
take-on-other-hint = Dann legt diese Person hier ein eigenes Konto an, und Sie werden abgemeldet.
take-on-sign-in = Ich habe schon ein Konto: zuerst anmelden

# Was aus einer Klasse wird
future-of = Was aus { $name } wird
future-move = Andere Schule oder anderer Ort
future-move-means = Ihre Stunden behalten ihren Zeitpunkt und erscheinen nach der neuen Uhr; frühere bleiben, wo sie stattfanden.
future-move-open = Schule wählen
future-rest = Klasse ruhen lassen
future-rest-means = Alles bleibt lesbar. Ihre Karten und Tablets öffnen ab sofort keine Tür, niemand findet sie oder kommt dazu.
future-rest-open = Ruhen lassen …
future-rest-sure = Ich weiß, dass die Karten der Kinder eingezogen werden und neu gedruckt werden müssen, wenn sie aufwacht.
future-rest-go = Ruhen lassen
future-wake = Klasse wecken
future-wake-means = Es geht weiter, wo sie war. Drucken Sie den Kindern neue Karten und verbinden Sie die Tablets wieder.
future-wake-go = Wecken
future-end = Klasse löschen
future-end-means = Sie verlässt ihre Partnerschaften, und niemand kommt mehr für sie herein. Was sie schrieb und malte, bleibt unter ihrem Namen bei den Partnern. Läuft gerade eine Stunde, endet sie mit ihr.
future-end-open = Löschen …
future-end-sure = Ich weiß, dass sich das nicht zurücknehmen lässt.
future-end-go = Diese Klasse löschen
future-wrong-sure = Nichts hat sich geändert. Bitte kreuzen Sie an, dass Sie wissen, was es bedeutet, und drücken Sie noch einmal.
move-title = Wohin { $name } geht
move-lead = Bisher ist sie hier: { $school }.
move-school = Die neue Schule
move-go = Klasse umziehen
