# Une école, telle que les enseignants de ses classes la tiennent.

school-lead = Où elle se trouve, à quelle heure elle vit et quels congés elle a. Toutes les classes de l’école partagent ces indications, et tous leurs enseignants peuvent les modifier.
school-kept = C’est enregistré. Vos partenaires le voient dès maintenant.
school-about = Nom et lieu
school-time = Congés et heure
school-place = Sur la carte
school-place-lead = Une commune, jamais un bâtiment : c’est là que vos partenaires voient votre figurine.
school-look = Chercher ma commune
school-found = Laquelle est-ce ?
school-found-none = Nous ne connaissons pas de commune de ce nom dans ce pays. Une plus grande, toute proche, convient aussi : indiquez ses degrés, ou touchez la carte.
school-spot = { $town } ({ $north }° N, { $east }° E)
school-map-tap = Ou touchez la carte à l’endroit voulu.
school-map-empty = Une carte encore sans commune
school-towns-from = Communes :
school-classes = Les classes de cette école
school-open = L’école
field-latitude = Degrés nord
field-longitude = Degrés est
field-degrees-hint = Au sud et à l’ouest, mettez un moins. Si les deux champs sont vides, l’école n’est sur aucune carte.
field-website = Site de l’école
field-website-hint = Un lien pour vos partenaires, si vous le souhaitez. Rien n’y est jamais téléchargé.
field-region = Zone ou région, pour les vacances scolaires
field-region-none = aucune, ou les mêmes vacances partout
field-region-hint = Ainsi, aucune séance n’est proposée pendant vos vacances.
class-wrong-latitude = Les degrés nord sont un nombre de −90 à 90, et les degrés est vont avec.
class-wrong-longitude = Les degrés est sont un nombre de −180 à 180, et les degrés nord vont avec.
class-wrong-website = Un site s’écrit ainsi : https://ecole.example, sans rien autour.
school-shifts = { $count ->
    [one] Une séance convenue est concernée.
   *[other] { $count } séances convenues sont concernées.
}
school-shift-clock = à { $after } à votre heure, au lieu de { $before }.
school-shift-day = à { $after }, { $day }, à votre heure, au lieu de { $before }.
school-shift-in = elle tombe pendant « { $name } ».
school-shift-out = elle n’est plus pendant « { $name } ».
school-shifts-more = { $count ->
    [one] Et une autre.
   *[other] Et { $count } autres.
}
school-shifts-how = Elles gardent leur moment, pour vous comme pour vos partenaires. Si l’une ne vous convient plus, proposez une autre date sur sa page.
school-shifts-go = J’ai vu : enregistrer ainsi
