# Una scuola, come la tengono gli insegnanti delle sue classi.

school-lead = Dove si trova, che ora segue e quali vacanze ha. Vale per tutte le classi della scuola, e tutti i loro insegnanti possono cambiarlo.
school-kept = Salvato. Le altre classi lo vedono da adesso.
school-about = Nome e luogo
school-time = Vacanze e ora
school-place = Sulla mappa
school-place-lead = Una città, mai un edificio: lì le altre classi vedono il vostro omino di carta.
school-look = Cerca la mia città
school-found = Qual è?
school-found-none = Non conosciamo una città con questo nome in quel paese. Ne basta una più grande vicina: scrivete i suoi gradi o toccate la mappa.
school-spot = { $town } ({ $north }° N, { $east }° E)
school-map-tap = Oppure toccate sulla mappa dove si trova.
school-map-empty = Una mappa, ancora senza città
school-towns-from = Città:
school-classes = Classi di questa scuola
school-open = La scuola
field-latitude = Gradi nord
field-longitude = Gradi est
field-degrees-hint = A sud e a ovest si mette un meno. Se entrambi restano vuoti, la scuola non compare su nessuna mappa.
field-website = Sito della scuola
field-website-hint = Un link per le altre classi, se volete. Da lì non si scarica mai nulla.
field-region = Regione, per le vacanze scolastiche
field-region-none = nessuna, o le stesse vacanze ovunque
field-region-hint = Così non si propone nessuna lezione durante le vostre vacanze.
class-wrong-latitude = I gradi nord sono un numero da −90 a 90, e servono anche i gradi est.
class-wrong-longitude = I gradi est sono un numero da −180 a 180, e servono anche i gradi nord.
class-wrong-website = Un sito si scrive così: https://scuola.example, senza altro intorno.
school-shifts = { $count ->
    [one] Questo tocca una lezione decisa.
   *[other] Questo tocca { $count } lezioni decise.
}
school-shift-clock = alle { $after } del vostro orologio, invece che alle { $before }.
school-shift-day = alle { $after } di { $day } del vostro orologio, invece che alle { $before }.
school-shift-in = cade in «{ $name }».
school-shift-out = non cade più in «{ $name }».
school-shifts-more = { $count ->
    [one] E un’altra.
   *[other] E altre { $count }.
}
school-shifts-how = Mantengono il loro momento, per voi e per le altre classi. Se una non va più bene, proponete un’altra data sulla sua pagina.
school-shifts-go = Ho visto: salva così

shared-title = Tablet della nostra scuola
shared-hint = Un carrello per più classi: prendetene alcuni per una lezione o una settimana.
shared-lead = Un carrello che più classi condividono. Ogni tablet entra una volta; poi una classe lo prende qui con un tocco per una lezione, un giorno o una settimana, e torna libero da solo.
shared-open = Chi ha quale
shared-all = Sul carrello
shared-class = Per quale classe
shared-until = Nostri fino a
shared-span-lesson = la fine della lezione (alle { $clock })
shared-span-today = stasera
shared-span-week = { $day }, la sera
shared-free = libero
shared-ours = nostro: { $name }, fino a { $day }, { $clock }
shared-theirs = con { $name } fino a { $day }, { $clock }
shared-take = Prendi quelli segnati
shared-give-back = Restituiscili adesso
shared-how = Ricaricate la pagina sui tablet e saranno con voi. Quelli di un’altra classe restano a lei fino ad allora, o finché qualcuno li restituisce. Un tablet che non sa più chi è riceve un nuovo codice.
shared-add-hint = Prendetene uno in mano: la sua fotocamera legge il codice che appare. È della vostra classe fino ad allora, e della scuola da adesso.
shared-back = Torna alla scuola
