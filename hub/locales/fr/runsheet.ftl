# Le déroulé pendant la séance : où l’on en est, et ce qui vient
live-tab-sheet = Déroulé
runsheet-now = Maintenant : { $step }.
runsheet-then = Ensuite : { $step }.
runsheet-first = D’abord :
runsheet-left =
    { $minutes ->
        [0] presque fini
        [one] une minute
       *[other] { $minutes } minutes
    }
runsheet-over =
    { $minutes ->
        [one] Une minute de plus : rien n’est perdu.
       *[other] { $minutes } minutes de plus : rien n’est perdu.
    }
runsheet-until = Tout sera fini à { $clock }
runsheet-said = Maintenant : { $step }. Ensuite : { $next }.
runsheet-said-last = Maintenant : { $step }. C’est la dernière étape.
runsheet-begin = Commencer : { $step }
runsheet-next = Ensuite : { $step }
runsheet-back = Retour : { $step }
runsheet-stop = Ranger
runsheet-last = C’est la dernière étape.
runsheet-pace = À ce rythme, vous aurez fini à { $clock } ; la séance dure jusqu’à { $end }.
runsheet-minutes = { $minutes } min
runsheet-jump = Commencer maintenant : { $step }
runsheet-edit = Modifier le déroulé
runsheet-empty = Pas encore de déroulé. Avec lui, chacun voit où l’on en est et ce qui vient.
runsheet-make = En préparer un
runsheet-no-lesson = Aucune séance en cours. Pendant une séance, son déroulé est ici.
runsheet-piece = Joue { $title }
runsheet-piece-gone = { $title } n’est plus dans cette salle : l’étape commence sans musique.
runsheet-asks = Demande : { $question }
runsheet-ask-again = Reposer la question
