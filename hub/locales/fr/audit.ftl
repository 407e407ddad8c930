### Le journal des changements, pour qui veille sur le lieu.

audit-title = Qui a changé quoi
audit-lead = Une ligne pour chaque changement fait dans une page ou par un programme : qui, quand et par quelle porte, jamais ce qui a été écrit. Les lignes s’effacent après 400 jours.
audit-whole = Le journal est entier : chaque ligne suit la précédente, rien n’a été retiré ni réécrit.
audit-broken = À partir de la ligne { $number }, le journal n’est plus tel qu’il a été écrit : quelqu’un l’a changé dans la base de données. Comparez-le à une sauvegarde.
audit-line = ligne { $number }
audit-gone = quelqu’un qui est parti
audit-none = Personne n’a encore rien changé.
audit-older = Plus tôt
