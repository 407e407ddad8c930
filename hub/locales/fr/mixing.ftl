### Les groupes mélangés avant une séance : répartis à partir des listes, modifiés à la main, prêts.

mixing-title = Groupes mélangés
mixing-small = Des enfants de toutes les classes travaillent ensemble un moment, chaque groupe sur une page du tableau. Préparez-les ici : une pression suffit pour les lancer pendant la séance.
mixing-make = Préparer les groupes
mixing-open = Ouvrir les groupes
mixing-about = Des enfants de toutes les classes travaillent ensemble un moment, chaque groupe avec une page du tableau et une conversation à lui. Répartissez-les ici, déplacez qui vous voulez : une pression suffit pour les lancer pendant la séance.
mixing-ready = Pendant la séance, une pression sur « Lancer comme préparé » ouvre ces groupes, chacun avec une page et une conversation à lui. D’ici là, tout peut changer.
mixing-missing = Pas encore d’élèves ni de tablettes : { $towns }. Leurs enseignants les ajoutent sur la page de la classe.
mixing-add-pupils = Ajouter des élèves à votre classe
mixing-deal = Combien de groupes ?
mixing-again = Répartir de nouveau
mixing-again-hint = Tout le monde est réparti de nouveau, en autant de groupes que vous voulez. Ce qui a été déplacé à la main est perdu.
mixing-count = Groupes
mixing-who = Qui est réparti
mixing-who-pupils = Les élèves (les tablettes, si une classe n’a pas d’élèves ici)
mixing-who-tablets = Les tablettes (les élèves, si une classe n’a pas de tablettes)
mixing-who-all = Les élèves et les tablettes
mixing-size = { $count ->
    [one] 1 enfant
   *[other] { $count } enfants
}
mixing-others = { $count ->
    [one] 1 autre dans aucun groupe, qui n’a pas été réparti
   *[other] { $count } autres dans aucun groupe, qui n’ont pas été répartis
}
mixing-deal-in = Leur donner un groupe
mixing-move = Groupe de { $name }, { $town }
mixing-none = dans aucun groupe
mixing-keep = Enregistrer les groupes
mixing-remove = Ne préparer aucun groupe
mixing-problem-count = On peut former de deux à douze groupes.
mixing-problem-nobody = Il n’y a pas encore d’élèves ni de tablettes à mélanger. On les ajoute sur la page de la classe.
mixing-problem-crowded = Un groupe compte au plus quarante enfants. Formez plus de groupes, ou déplacez moins d’enfants dans celui-ci.
mixing-problem-stale = Un ou une collègue vient de répartir les enfants de nouveau. Voici les groupes à présent ; ce que vous aviez choisi pour les précédents n’a pas été repris.
mixing-problem-gone = Un enfant n’est plus sur la liste de sa classe, ou le groupe n’existe plus. Voici les groupes à présent : regardez encore une fois.
mixing-problem-over = Cette séance a été annulée : ses groupes restent tels quels.
