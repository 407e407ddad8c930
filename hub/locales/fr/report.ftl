### Signaler un message à l’enseignant : le bouton du direct, et la page des enseignants.

report-do = Signaler aux enseignants
report-tell = Le dire à ma maîtresse ou à mon maître
report-told = Tes enseignants sont au courant. Merci de l’avoir dit.
report-gone = Ce message n’est plus là.
report-too-many = Tu viens de le dire plusieurs fois. Attends une minute, s’il te plaît.
report-failed = Cela n’est pas passé. Essaie encore une fois.

report-said = Quelque chose a été signalé aux enseignants. Le drapeau, en haut, y mène.
report-beside = { $count ->
    [one] 1 signalement vous attend, dans une nouvelle fenêtre
   *[other] { $count } signalements vous attendent, dans une nouvelle fenêtre
}

report-title = Signalements
report-lead = Quelqu’un a signalé aux enseignants des deux classes ce qui se trouve ici. Ce qui a été dit reste 180 jours, même si c’est supprimé.
report-waiting = { $count ->
    [0] Rien ne vous attend
    [one] 1 signalement attend un enseignant
   *[other] { $count } signalements attendent un enseignant
}
report-none = Quand un enfant ou un·e collègue vous signale un message, un texte ou autre chose de votre échange, cela se trouve ici, un message avec ce qui a été dit juste avant.
report-handled = { $count ->
    [one] 1 signalement traité
   *[other] { $count } signalements traités
}
report-by = Signalé par { $name } ({ $class }).
report-by-class = Signalé par quelqu’un de { $class }.
report-in-chat = Dans la conversation de tous
report-thing-material = Une création
report-thing-writing = Un texte
report-thing-activity = Une activité
report-thing-note = Une note dans un carnet commun
report-in-group = Dans la conversation du groupe { $name }, page { $page } du tableau
report-of-class = Écrit dans la classe { $class }.
report-before = { $count ->
    [one] Le message qui précède
   *[other] Les { $count } messages qui précèdent
}
report-earlier = Avant, à { $time } :
report-somebody = Quelqu’un
report-note = Qu’avez-vous fait ? Les enseignants des deux classes le liront.
report-handle = C’est traité
report-handled-by = { $name }, { $day } :

letter-reported-subject = Un message a été signalé
letter-reported = un message d’une de vos salles a été signalé aux enseignants. Il attend l’un ou l’une de vous, avec ce qui a été dit juste avant ; cette lettre n’en répète rien.
letter-reported-thing-subject = Quelque chose de votre échange a été signalé
letter-reported-thing = un texte, un document ou autre chose de votre échange a été signalé aux enseignants. Cela attend l’un ou l’une de vous ; cette lettre n’en répète rien.
