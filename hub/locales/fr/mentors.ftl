### Un mentor dans un jumelage, invité par ses enseignants.

letter-mentoring-subject = Voulez-vous accompagner « { $title } » ?
letter-mentoring = { $name } vous invite dans « { $title } » comme mentor : vous voyez qui participe et quand on se retrouve. Un mot aimable aux enseignants est le bienvenu.
mentoring-title = Un mentor pour ce jumelage
mentoring-lead = Un mentor connaît d’autres jumelages et aide quand le silence s’installe. Il voit cette page et les dates ; la salle des profs reste à vous.
mentoring-in = Qui vous accompagne
mentoring-since = depuis { $date }
mentoring-reads = peut lire ce qui s’écrit dans les salles
mentoring-reads-not = voit les dates et les classes, rien de ce qui s’écrit
mentoring-let-read = Permettre de lire
mentoring-read-no-more = Ne plus permettre de lire
mentoring-end = Mettre fin
mentoring-bring = Inviter un mentor
mentoring-bring-go = Inviter
mentoring-none = Aucun mentor de vos pays n’est libre ici pour le moment. La personne qui s’occupe de ce site peut en inviter un.
mentoring-address = Ou par adresse e-mail, de n’importe quel pays
mentoring-privacy = La personne l’apprend par lettre. Chaque fois qu’un mentor lit dans une salle, « Qui a regardé » le dit à chaque classe. Chacun de vous peut y mettre fin à tout moment.
mentoring-nobody = Choisissez quelqu’un ou écrivez une adresse.
mentoring-unknown = Nous ne trouvons aucun mentor à cette adresse. Il manque peut-être une lettre.
mentoring-many = Six mentors vous accompagnent déjà. C’est bien assez.
mentoring-here =
    { $count ->
        [one] { $names } accompagne ce jumelage comme mentor.
       *[other] { $names } accompagnent ce jumelage comme mentors.
    }
mentoring-yours = Vous accompagnez ce jumelage
mentoring-yours-dates = Vous voyez qui participe et quand on se retrouve. Ce qui se dit et se dessine reste entre les classes.
mentoring-yours-read = Les enseignants vous permettent de lire ce qui s’écrit dans leurs salles. Chaque regard est noté pour eux.
mentoring-lessons = Dates
mentoring-leave = Ne plus l’accompagner
mentoring-go = Vers le jumelage
mentoring-back = Retour au jumelage
mentoring-words = Ce qui a été écrit
mentoring-words-lead = Ce qui a été écrit ici en dernier, et par quelle classe. Votre regard est noté pour les enseignants.
mentoring-words-none = Rien n’a encore été écrit ici.
looked-room = Ce qui s’écrit dans une salle, comme mentor

letter-to-mentor-subject = { $name } vous demande conseil
letter-to-mentor = { $name } ({ $where }) vous écrit comme à un mentor. Vous pouvez répondre à { $address }.
mentors-title = Nos mentors
mentors-lead = Ils savent comment un jumelage commence, et ce qui aide quand le silence s’installe. Écrivez-leur : demander ne coûte rien.
mentors-write = Écrire à { $name }
mentors-words = Votre lettre
mentors-hint = Votre nom, votre classe et votre adresse e-mail l’accompagnent, pour la réponse. Vous ne voyez pas la leur.
mentors-send = Envoyer
mentors-sent = Votre lettre à { $name } est en route.
mentors-none = Aucun mentor ne s’est encore présenté ici.
mentor-present-long = C’est plus de 600 caractères. Quelques phrases suffisent.
mentors-many = Vous avez écrit cinq lettres depuis hier. Attendez une réponse et réessayez demain.
mentors-away = Cette lettre n’est pas partie : elle l’était déjà, ou les lettres n’atteignent pas ce mentor pour le moment.
mentors-empty = Écrivez d’abord quelques mots, 1200 caractères au plus.
mentor-present-title = Comment on vous trouve
mentor-present-lead = Les enseignants de ce site le lisent, personne d’autre. Ils vous écrivent par un formulaire et ne voient jamais votre adresse. Laissez vide, et personne ne vous trouve.
mentor-present-words = Qui vous êtes et comment vous pouvez aider
mentor-present-languages = Langues que vous parlez
