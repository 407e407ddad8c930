# Eine Schule, wie die Lehrkräfte ihrer Klassen sie pflegen.

school-lead = Wo sie ist, nach welcher Uhr sie geht und welche Ferien sie hat. Das gilt für alle Klassen der Schule, und alle ihre Lehrkräfte dürfen es ändern.
school-kept = Gespeichert. Ihre Partner sehen es ab jetzt.
school-about = Name und Ort
school-time = Ferien und Uhr
school-place = Auf der Karte
school-place-lead = Ein Ort, nie ein Gebäude: Hier sehen Ihre Partner Ihre Papierpuppe.
school-look = Meinen Ort suchen
school-found = Welcher ist es?
school-found-none = Wir kennen in diesem Land keinen Ort dieses Namens. Ein größerer in der Nähe genügt: Schreiben Sie seine Grade, oder tippen Sie auf die Karte.
school-spot = { $town } ({ $north }° N, { $east }° O)
school-map-tap = Oder tippen Sie auf die Karte, wo er liegt.
school-map-empty = Eine Karte, noch ohne Ort
school-towns-from = Orte:
school-classes = Klassen dieser Schule
school-open = Die Schule
field-latitude = Grad Nord
field-longitude = Grad Ost
field-degrees-hint = Süd und West haben ein Minus. Bleiben beide leer, steht die Schule auf keiner Karte.
field-website = Website der Schule
field-website-hint = Ein Link für Ihre Partner, wenn Sie mögen. Von dort wird nie etwas geladen.
field-region = Region, wegen der Schulferien
field-region-none = keine, oder überall dieselben Ferien
field-region-hint = So wird keine Stunde in Ihren Ferien vorgeschlagen.
class-wrong-latitude = Grad Nord ist eine Zahl von −90 bis 90, und Grad Ost gehört dazu.
class-wrong-longitude = Grad Ost ist eine Zahl von −180 bis 180, und Grad Nord gehört dazu.
class-wrong-website = Eine Website schreibt man so: https://schule.example, ohne etwas darum herum.
school-shifts = { $count ->
    [one] Das betrifft eine vereinbarte Stunde.
   *[other] Das betrifft { $count } vereinbarte Stunden.
}
school-shift-clock = nach Ihrer Uhr um { $after } statt um { $before }.
school-shift-day = nach Ihrer Uhr am { $day } um { $after } statt um { $before }.
school-shift-in = sie fällt in „{ $name }“.
school-shift-out = sie fällt nicht mehr in „{ $name }“.
school-shifts-more = { $count ->
    [one] Und eine weitere.
   *[other] Und { $count } weitere.
}
school-shifts-how = Sie behalten ihren Zeitpunkt, für Sie und für Ihre Partner. Passt eine nicht mehr, schlagen Sie auf ihrer Seite ein anderes Datum vor.
school-shifts-go = Ich habe es gesehen: so speichern

shared-title = Tablets unserer Schule
shared-hint = Ein Wagen für mehrere Klassen: nehmen Sie einige für eine Stunde oder eine Woche.
shared-lead = Ein Wagen, den sich mehrere Klassen teilen. Jedes Tablet wird einmal eingelassen; dann nimmt eine Klasse es hier mit einem Tipp für eine Stunde, einen Tag oder eine Woche, und es geht von selbst zurück.
shared-open = Wer welches hat
shared-all = Auf dem Wagen
shared-class = Für welche Klasse
shared-until = Unser bis
shared-span-lesson = zum Ende der Stunde ({ $clock })
shared-span-today = heute Abend
shared-span-week = { $day }, abends
shared-free = frei
shared-ours = unser: { $name }, bis { $day }, { $clock }
shared-theirs = bei { $name } bis { $day }, { $clock }
shared-take = Die angekreuzten nehmen
shared-give-back = Jetzt zurückgeben
shared-how = Laden Sie die Seite auf den Tablets neu, dann gehören sie zu Ihnen. Was eine andere Klasse hat, bleibt bis dahin bei ihr, oder bis es jemand zurückgibt. Ein Tablet, das nicht mehr weiß, wer es ist, bekommt einen neuen Code.
shared-add-hint = Nehmen Sie eines in die Hand: Seine Kamera liest den Code, der erscheint. Bis dahin gehört es Ihrer Klasse, und von jetzt an der Schule.
shared-back = Zurück zur Schule
