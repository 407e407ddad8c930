### Briefe zwischen Lehrkräften: Einladungen, Bitten um Teilnahme, Klassen und Kolleginnen, die kommen und gehen.

letter-quoted = „{ $words }“
letter-who-by-link = wer Ihren Link bekommen hat

letter-wish-made-subject = { $who } möchte bei „{ $title }“ mitmachen
letter-wish-made = { $who } möchte bei „{ $title }“ mitmachen. Bitte antworten Sie bis { $day }: Auch ein freundliches Nein ist eine Antwort.
letter-wish-waiting-subject = { $who } wartet noch: „{ $title }“
letter-wish-waiting = { $who } möchte bei „{ $title }“ mitmachen, und noch hat niemand geantwortet. Ein Ja oder ein freundliches Nein hilft weiter; die Bitte bleibt bis { $day } offen.
letter-wish-silent-subject = Noch keine Antwort von „{ $title }“
letter-wish-silent = seit einer Woche hat niemand von „{ $title }“ Ihrer Klasse geantwortet. Ihre Bitte bleibt bis { $day } offen; inzwischen suchen auch andere Projekte Partner.
letter-wish-declined-subject = Diesmal nicht: „{ $title }“
letter-wish-declined = die Klassen von „{ $title }“ können diesmal keine weitere aufnehmen. Andere Projekte suchen Partner, und eines davon freut sich vielleicht über Sie.
letter-wish-lapsed-subject = Ohne Antwort: „{ $title }“
letter-wish-lapsed = niemand von „{ $title }“ hat in drei Wochen geantwortet, und Ihre Bitte ist erloschen. An Ihrer Klasse liegt es nicht; andere Projekte suchen Partner.

letter-invitation-made-subject = Eine Einladung: „{ $title }“
letter-invitation-made = { $who } lädt Ihre Klasse zu „{ $title }“ ein. Sehen Sie es sich an, und sagen Sie bis { $day } Ja oder Nein.
letter-invitation-waiting-subject = Noch ohne Antwort: „{ $title }“
letter-invitation-waiting = { $who } hat Ihre Klasse zu „{ $title }“ eingeladen, und noch hat niemand geantwortet. Ein Ja oder ein Nein hilft den anderen; die Einladung gilt bis { $day }.
letter-invitation-silent-subject = Noch keine Antwort: „{ $title }“
letter-invitation-silent = auf Ihre Einladung zu „{ $title }“ vor einer Woche gibt es noch keine Antwort ({ $who }). Sie bleibt bis { $day } offen. Fragen Sie auf anderem Weg, wenn Sie können, oder laden Sie inzwischen eine weitere Klasse ein.
letter-invitation-declined-subject = Diesmal nicht: „{ $title }“
letter-invitation-declined = { $who } kann diesmal nicht bei „{ $title }“ mitmachen. Eine andere Klasse freut sich vielleicht über die Frage.
letter-invitation-lapsed-subject = Ohne Antwort: „{ $title }“
letter-invitation-lapsed = Ihre Einladung zu „{ $title }“ ist nach drei Wochen ohne Antwort erloschen ({ $who }). Sie können jederzeit eine andere Klasse fragen.

letter-joined-subject = { $who } macht bei „{ $title }“ mit
letter-joined = { $who } macht ab jetzt bei „{ $title }“ mit. Sagen Sie im Lehrerzimmer Hallo, und suchen Sie gemeinsam einen ersten Termin.
letter-joined-ours-subject = Willkommen bei „{ $title }“
letter-joined-ours = Ihre Klasse macht ab jetzt bei „{ $title }“ mit. Ihre Partner freuen sich über ein Hallo im Lehrerzimmer.
letter-left-subject = { $who } verlässt „{ $title }“
letter-left = { $who } macht bei „{ $title }“ nicht mehr mit. Was die Klasse geschrieben hat, bleibt; fehlt Ihnen ein Partner, können Sie einen anderen suchen.
letter-left-ours-subject = Ihre Klasse hat „{ $title }“ verlassen
letter-left-ours = Ihre Klasse macht bei „{ $title }“ nicht mehr mit. Was sie geschrieben hat, können ihre Partner dort weiter lesen.
letter-leads-subject = { $heir } leitet „{ $title }“
letter-leads = { $heir } leitet die Partnerschaft ab jetzt.
letter-leads-ours-subject = Ihre Klasse leitet „{ $title }“
letter-leads-ours = { $heir } leitet die Partnerschaft ab jetzt: Es ist an Ihnen, sie zu beginnen, zu archivieren und weiterzugeben.
letter-begun-subject = „{ $title }“ beginnt
letter-begun = „{ $title }“ hat begonnen: Ihre Schülerinnen und Schüler können hereinkommen.
letter-archived-subject = „{ $title }“ ist im Archiv
letter-archived = „{ $title }“ ist archiviert: Alles bleibt zu lesen, nichts wird mehr geändert. War es zu früh, kann die leitende Klasse sie wieder öffnen.
letter-reopened-subject = „{ $title }“ geht weiter
letter-reopened = „{ $title }“ ist wieder aus dem Archiv, und alle können wieder schreiben.

letter-colleague-subject = { $name } unterrichtet { $class } mit Ihnen
letter-colleague = { $name } unterrichtet ab jetzt { $class } mit Ihnen und kann dort tun, was Sie tun können.
letter-substitute-subject = { $name } vertritt in { $class }
letter-substitute = { $name } unterrichtet { $class } als Vertretung bis { $day }. Sie können den Tag ändern oder die Vertretung früher beenden.

## Auf den Seiten
invitations-waiting =
    { $count ->
        [one] Eine Einladung wartet auf Ihre Antwort.
       *[other] { $count } Einladungen warten auf Ihre Antwort.
    }
invitations-look = Ansehen
sent-title = Andere haben noch nicht geantwortet
sent-until = offen bis { $date }
proposal-lost = Der Brief ist nicht angekommen. Fragen Sie auf anderem Weg, oder schicken Sie einen neuen Link.
class-unreached = Briefe an { $names } kommen nicht an. Sagen Sie es auf anderem Weg.
