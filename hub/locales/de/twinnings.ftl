# Eine Partnerschaft: ihre Karte, die Suche nach Partnern, Einladungen.

card-new-title = Eine Partnerschaft beginnen
card-new-lead = Ein Titel und ein paar Worte genügen. Alles lässt sich später ändern, und niemand sieht sie, bis Sie Partner suchen.
card-edit-title = Die Karte
card-edit-lead = Was andere Lehrkräfte lesen, wenn sie ein Projekt suchen.
card-class = Für welche Klasse?
card-title = Titel
card-words = Was werden die Klassen zusammen tun?
card-words-hint = Zwei oder drei Sätze, in der Sprache, in der Sie Partnern schreiben.
card-kit = Fertiges Projekt
card-kit-none = keines: unsere eigene Idee
card-languages = Sprachen, in denen Sie sich schreiben können
card-subjects = Fächer
card-starts = Von
card-ends = Bis
card-rhythm = Wie oft
card-wanted = Klassen insgesamt
card-wanted-hint = Zwei ist gut, drei ist sicherer: Der Austausch geht weiter, wenn eine gehen muss.
card-ages = Alter der Kinder
card-youngest = Von, in Jahren
card-oldest = Bis, in Jahren
card-ages-hint = Lassen Sie beides leer, wenn jedes Alter willkommen ist.
card-where = Partner aus
card-where-all = allen Erasmus+-Ländern
card-where-chosen = nur diesen Ländern
card-start = Beginnen
card-keep = Behalten
card-cancel = Lassen, wie es war
card-wrong =
    { $count ->
        [one] Eine Sache fehlt noch. Sie trägt dieses Zeichen.
       *[other] { $count } Sachen fehlen noch. Sie tragen dieses Zeichen.
    }
card-wrong-title = Ein Titel hat mindestens einen Buchstaben und höchstens 120.
card-wrong-many = Ihre Klasse ist schon in sehr vielen Partnerschaften. Legen Sie eine ab, die vorbei ist.
card-wrong-words = Das sind mehr als 600 Zeichen. Ein paar Sätze genügen.
card-wrong-languages = Wählen Sie mindestens eine Sprache.
card-wrong-date = Das ist kein Datum.
card-wrong-order = Das Ende kommt vor dem Anfang.
card-wrong-long = Eine Partnerschaft dauert höchstens sechs Jahre. Verlängern können Sie sie später.
card-wrong-ages = Die Alter passen nicht: zuerst die Jüngsten, in Jahren.
card-wrong-countries = Wählen Sie mindestens ein Land, oder alle.
card-wrong-wanted = Eine Partnerschaft hat 2 bis 40 Klassen.
card-both = Jemand anders hat diese Karte in denselben Minuten geändert. Wo Sie beide etwas geändert haben, stehen beide Fassungen hier: Wählen Sie, und behalten Sie es noch einmal.
card-theirs = Dort steht:
card-theirs-empty = (nichts)

subject-languages = Sprachen
subject-literature = Lesen und Schreiben
subject-mathematics = Mathematik
subject-science = Natur und Wissenschaft
subject-geography = Erdkunde
subject-history = Geschichte
subject-citizenship = Politik und Gemeinschaft
subject-art = Kunst
subject-music = Musik
subject-drama = Theater
subject-sport = Sport und Spiel
subject-food = Kochen
subject-technology = Technik
subject-life = Alltag

rhythm-free = wann es passt
rhythm-weekly = jede Woche
rhythm-fortnightly = alle zwei Wochen
rhythm-monthly = jeden Monat

stage-draft = noch nicht begonnen
stage-running = läuft
stage-archived = abgelegt

start-a-twinning = Eine Partnerschaft beginnen
home-card-title = Die Karte
home-card-change = Die Karte ändern
home-card-dates = { $starts } bis { $ends }
home-card-any-age = jedes Alter
home-card-all-countries = alle Erasmus+-Länder
home-card-wanted =
    { $wanted ->
       *[other] { $wanted } Klassen insgesamt
    }
home-news-title = Was neu ist
home-news-none = Noch nichts. Wer kommt, wer geht und was beschlossen wird, steht dann hier.
news-started = { $class }, { $town }, hat diese Partnerschaft begonnen.
news-joined = { $class }, { $town }, ist dabei.
news-begun = Die Partnerschaft hat begonnen: Die Kinder können herein.
news-card = { $class }, { $town }, hat die Karte geändert.
news-left = { $class }, { $town }, ist gegangen. Was sie schrieb, bleibt.
news-declined = { $class }, { $town }, kann diesmal nicht mitmachen.
news-leads = { $class }, { $town }, leitet von jetzt an.
news-archived = Die Partnerschaft ist abgelegt: Alles lässt sich lesen, nichts ändern.
news-reopened = Die Partnerschaft geht weiter.
home-draft = Bisher sind nur Lehrkräfte hier. Sprechen Sie im Lehrerzimmer mit Ihren Partnern; wenn Sie beginnen, können Ihre Kinder herein.
owed-title = Was noch zu tun ist
owed-wishes =
    { $count ->
        [one] Eine Klasse möchte mitmachen und wartet auf Ihre Antwort.
       *[other] { $count } Klassen möchten mitmachen und warten auf Ihre Antwort.
    }
owed-wishes-go = Antworten
owed-partner = Es gibt noch keinen Partner. Zwei ist gut, drei ist sicherer.
owed-partner-go = Einen Partner finden
owed-third = Zwei ist gut, drei ist sicherer: Eine dritte Klasse hält den Austausch am Leben, wenn eine gehen muss.
owed-third-go = Eine dritte finden
owed-begin = Ihre Partner sind da. Beginnen Sie, dann können die Kinder herein.
owed-begin-go = Beginnen
owed-date = Es gibt noch keinen Termin für eine Stunde.
owed-date-go = Einen Termin finden
owed-consents =
    { $count ->
        [one] Für ein Kind Ihrer Klasse ist noch nichts angehakt: Stimme, Gesicht, Zeichnungen.
       *[other] Für { $count } Kinder Ihrer Klasse ist noch nichts angehakt: Stimme, Gesicht, Zeichnungen.
    }
owed-consents-go = Einwilligungen anhaken
owed-nothing = Gerade nichts. Genießen Sie es.
home-partners = Partner und Einladungen

search-title = Einen Partner finden
search-lead = Was am besten zu { $class } passt, steht zuerst. Keine Sprache muss gut gesprochen werden: Neugier genügt.
search-for = Für
search-any = beliebig
search-subject = Fach
search-language = Sprache
search-country = Land
search-age = Alter der Kinder
search-go = Suchen
search-all = Alle zeigen
search-projects =
    { $count ->
        [0] Gerade sucht kein Projekt eine Klasse
        [one] Ein Projekt sucht eine Klasse
       *[other] { $count } Projekte suchen eine Klasse
    }
search-classes =
    { $count ->
        [0] Gerade zeigt sich keine Klasse
        [one] Eine Klasse möchte mitmachen
       *[other] { $count } Klassen möchten mitmachen
    }
search-more =
    { $count ->
        [one] Eine weitere passt weniger gut: Wählen Sie Fach, Sprache oder Land, um sie zu sehen.
       *[other] { $count } weitere passen weniger gut: Wählen Sie Fach, Sprache oder Land, um sie zu sehen.
    }
search-no-projects = Beginnen Sie selbst eines: Andere, die suchen, finden es hier.
search-no-classes = Zeigen Sie unten Ihre eigene; wer ein Projekt beginnt, findet sie dann.
search-invite = Zu „{ $title }“ einladen

suit-languages = Gemeinsam: { $names }
suit-no-language = Noch keine gemeinsame Sprache: Bilder, Musik und ein paar Wörter genügen
suit-same-age = Gleiches Alter
suit-near-age =
    { $number ->
        [one] Fast gleich alt: ein Jahr Unterschied
       *[other] Fast gleich alt: { $number } Jahre Unterschied
    }
suit-any-age = Jedes Alter ist willkommen
suit-other-age = { $number } Jahre Unterschied
suit-subjects = Beide mögen { $names }
suit-hours =
    { $number ->
        [one] Eine gemeinsame Schulstunde pro Woche
       *[other] { $number } gemeinsame Schulstunden pro Woche
    }
suit-few-hours = Keine gemeinsame Schulstunde: Schreiben und zeichnen Sie, und treffen Sie sich früh oder spät
suit-other-countries = Sucht Klassen aus anderen Ländern

offer-title = { $class } in der Suche
offer-shown = wird gezeigt
offer-hidden = wird nicht gezeigt
offer-hint = Andere Lehrkräfte auf diesem Hub sehen die Klasse, Schule und Ort, Alter und Sprachen und diese Worte. Keinen Namen einer Lehrkraft, nichts von einem Kind.
offer-words = Was möchte Ihre Klasse gern tun?
offer-show = Unsere Klasse zeigen
offer-change = Behalten
offer-hide = Wieder verbergen

card-partners =
    { $count ->
        [one] Die Klasse
       *[other] Die Klassen
    }
wish-title = Möchten Sie mitmachen?
wish-words = Ein Wort an die Lehrkräfte
wish-hint = Wer Sie sind und was Ihre Klasse mitbringt. Man sieht die Klasse, ihre Schule und diese Worte.
wish-send = Um Teilnahme bitten
wish-back = Zurück zur Suche

partners-title = Partner
partners-wish = { $class }, { $town }, möchte mitmachen
partners-in = { $count } von { $wanted } Klassen
partners-leads = leitet
partners-sent = Einladungen und Antworten
partners-by-link = Über einen Link
invite-title = Partner finden
invite-class = { $class }, { $town } einladen
invite-words = Ein Wort dazu
invite-send = Einladen
invite-search-title = Über die Partnersuche
invite-search-hint = Zeigen Sie die Karte, dann können Lehrkräfte, die ein Projekt suchen, um Teilnahme bitten. Oder sehen Sie selbst die Klassen an, die sich zeigen.
invite-looking = Die Karte ist in der Suche. Wer sie findet, kann um Teilnahme bitten; Sie antworten hier.
invite-look = Die Karte zeigen
invite-look-no-more = Aus der Suche nehmen
invite-search = Zur Suche
invite-link-title = Über einen Link oder Brief
invite-link-hint = Für jemanden, den Sie schon kennen. Der Link gilt einmal und drei Wochen lang.
partner-link-title = Der Link für einen Partner
partner-link-lead = Geben Sie ihn einer Lehrkraft. Sie sieht die Karte und Ihre Worte und antwortet.
partner-link-label = Link, einmal und bis { $date } gültig
partner-link-back = Zurück zu den Partnern
proposal-accept = Willkommen heißen
proposal-accept-invitation = Annehmen
proposal-decline = Diesmal nicht
proposal-decline-words = Ein freundliches Wort, wenn Sie mögen
proposal-decline-send = Absagen
proposal-withdraw = Zurücknehmen
proposal-until = Offen bis { $date }. Ohne Antwort verfällt sie von selbst.
proposal-state-open = wartet auf Antwort
proposal-state-accepted = angenommen
proposal-state-declined = abgesagt
proposal-state-withdrawn = zurückgenommen
proposal-state-lapsed = ohne Antwort verfallen
proposal-unknown = Diese Einladung kennen wir nicht. Vielleicht fehlt ein Zeichen des Codes.
proposal-answered = Diese Einladung ist schon beantwortet. Jede gilt einmal.
proposal-lapsed = Diese Einladung war drei Wochen offen und ist verfallen. Bitten Sie um eine neue.
proposal-takes-part = Diese Klasse ist schon dabei.
proposal-waiting = Zwischen Ihnen wartet schon eine Einladung oder ein Wunsch auf Antwort.
proposal-resting = Vor Kurzem wurde abgesagt. Lassen Sie einen Monat vergehen, bevor Sie wieder fragen.
proposal-too-many = Viele Einladungen warten schon auf Antwort. Warten Sie auf einige, oder nehmen Sie eine zurück.
proposal-closed = Diese Partnerschaft nimmt gerade keine neuen Partner auf.
proposal-practice = In einer Partnerschaft zum Üben ist der Partner erfunden: Keine echte Klasse wird dazu eingeladen.
proposal-email-invalid = Das sieht nicht nach einer E-Mail-Adresse aus.
proposal-words = Das sind mehr als 600 Zeichen. Ein paar Sätze genügen.
invitations-title = Einladungen
invitations-link = Einladungen
invitations-none = Gerade keine Einladung. Suchen Sie selbst ein Projekt, oder zeigen Sie Ihre Klasse in der Suche.
invitations-invited = { $by } aus { $town } lädt { $class } ein.
invitations-wished = { $class } hat um Teilnahme gebeten.
invitations-answer = Dort steht:
invitations-go = Zur Partnerschaft
join-title = Eine Einladung zu einer Partnerschaft
join-lead = Eine andere Klasse hätte Ihre gern dabei. Der Code steht am Ende des Links.
join-look = Ansehen
join-sign-in-lead = Eine andere Klasse hätte Ihre gern dabei. Melden Sie sich an, um es anzusehen: Dieses Fenster bewahrt die Einladung auf.
join-sign-up = Ich habe noch kein Konto
join-by = { $class }, { $school }, { $town }, lädt Sie ein zu
join-answer = Ihre Antwort
join-no-class = Sie haben hier noch keine Klasse. Legen Sie zuerst eine an, und öffnen Sie dann den Link noch einmal.
join-declined = Danke für die Antwort
join-declined-lead = Nun weiß man Bescheid und kann eine andere Klasse suchen.
invite-mail = E-Mail-Adresse, wenn wir für Sie schreiben sollen
invite-mail-hint = Leer lassen, um den Link zu erhalten und selbst weiterzugeben.
invite-mail-go = Link machen oder schreiben
partner-letter-subject = „{ $title }“: Möchte Ihre Klasse mitmachen?
partner-letter-text =
    Guten Tag,

    { $class }, { $school } in { $town }, lädt Sie und Ihre Klasse zu einer Partnerschaft auf { $hub } ein: { $title }.

    { $words }

    Sehen Sie sie an und antworten Sie hier, bis { $date }:
    { $url }

change-title = Übergeben, gehen, ablegen
lead-title = Die Leitung übergeben
lead-to = An diese Klasse
lead-hint = Die leitende Klasse beginnt die Partnerschaft, legt sie ab und gibt sie weiter. Alles andere tun alle Lehrkräfte gemeinsam.
lead-go = Übergeben
leave-title = Mit unserer Klasse gehen
leave-words = Ein Wort an die anderen, wenn Sie mögen
leave-hint = Was Ihre Klasse geschrieben und gezeichnet hat, bleibt, unter dem Namen der Klasse. Wer leitet, übergibt an die nächste in der Kette.
leave-go = Gehen
archive-title = Die Partnerschaft ablegen
archive-hint = Alles bleibt für alle ihre Klassen lesbar, und niemand schreibt mehr. Sie können sie wieder hervorholen.
archive-go = Ablegen
home-archived = Diese Partnerschaft ist abgelegt: Alles lässt sich lesen, nichts ändern.
reopen-go = Damit weitermachen

public-title = Eine Seite für alle
public-open = offen
public-hint = Eltern und andere können die Karte lesen und welche Klassen dabei sind, ohne Anmeldung. Kein Name einer Lehrkraft, nichts von einem Kind. Es gibt sie nur, solange alle Klassen zustimmen.
public-yes = stimmt zu
public-not-yet = noch nicht
public-agree = Wir stimmen zu
public-close = Wir stimmen nicht mehr zu
public-findable = Suchmaschinen dürfen sie zeigen
public-word = Die Klassen dieser Partnerschaft haben entschieden, diese Seite zu zeigen. Was sie schreiben und zeichnen, ist nur für sie selbst.
