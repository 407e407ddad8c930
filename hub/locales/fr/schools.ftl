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

shared-title = Tablettes de notre école
shared-hint = Un chariot pour plusieurs classes : prenez-en pour une séance ou une semaine.
shared-lead = Un chariot que plusieurs classes partagent. Chaque tablette entre une fois ; ensuite une classe la prend d’un geste, ici, pour une séance, un jour ou une semaine, et elle se libère d’elle-même.
shared-open = Qui a laquelle
shared-all = Sur le chariot
shared-class = Pour quelle classe
shared-until = À nous jusqu’à
shared-span-lesson = la fin de la séance ({ $clock })
shared-span-today = ce soir
shared-span-week = { $day } au soir
shared-free = libre
shared-ours = à nous : { $name }, jusqu’au { $day }, { $clock }
shared-theirs = chez { $name } jusqu’au { $day }, { $clock }
shared-take = Prendre celles qui sont cochées
shared-give-back = Les rendre maintenant
shared-how = Rechargez la page sur les tablettes : elles sont à vous. Celles d’une autre classe lui restent jusque-là, ou jusqu’à ce qu’on les rende. Une tablette qui ne sait plus qui elle est reçoit un nouveau code.
shared-add-hint = Prenez-en une en main : sa caméra lit le code qui apparaît. Elle est à votre classe jusque-là, et à l’école dès maintenant.
shared-back = Retour à l’école
