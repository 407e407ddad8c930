### La sécurité dans la salle : qui attend à la porte et pourquoi, qui peut écrire, ce qui est retenu, ce qui est signalé.

## À la porte
safety-wait-teacher = Ton enseignant n’est pas encore là
safety-wait-teacher-next = Reste ici : la porte s’ouvrira toute seule dès que ton enseignant sera dans la salle.
safety-wait-closed = La séance n’a pas encore commencé
safety-wait-closed-next = Reste ici : la porte s’ouvrira toute seule.
safety-wait-opens = La porte s’ouvrira toute seule à { $time }.
safety-wait-opens-day = La porte s’ouvrira { $day } à { $time }.
safety-wait-leave = Retour au jumelage

## Dans la salle
safety-lesson-over = La séance est finie ; tout reste là, à lire et à regarder.
safety-ours-wait = Vos élèves attendent à la porte.
safety-theirs-wait = Des élèves de cette classe attendent leur enseignant.
