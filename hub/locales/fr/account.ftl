# Le compte d’un adulte : l’ouvrir, le protéger, le fermer. Des mots courts, chaleureux, concrets ; jamais de reproche.

# Un lien reçu par lettre ou de la main à la main
link-title = Votre lien
link-wait = Un instant…
link-code = Code de votre lien
link-open = Ouvrir
link-unknown = Nous ne connaissons pas ce code. Regardez encore la fin du lien, ou demandez-en un nouveau.
link-expired = Ce lien est trop vieux. Demandez-en un nouveau : c’est l’affaire d’une minute.
link-used = Ce lien a déjà servi. Si c’était vous, connectez-vous comme d’habitude.
link-too-many = Trop de codes qui n’ouvrent rien ont été essayés depuis cet endroit. Attendez une minute, puis réessayez.

# S’inscrire
sign-up-title = Bienvenue
sign-up-lead = Qui vous êtes, où vous enseignez, et votre première classe : vous pourrez ensuite chercher un partenaire.
sign-up-you = Vous
sign-up-school = Votre école
sign-up-school-choose = Est-elle déjà ici ?
sign-up-school-new = Non, elle est nouvelle ici
sign-up-town-hint = Les autres voient la ville, jamais la rue. L’heure est celle de l’horloge de votre classe.
sign-up-class = Votre première classe
sign-up-class-hint = Un nom comme le disent les élèves, par exemple CM1 ou Classe des petits. D’autres classes pourront venir plus tard.
sign-up-names-missing = L’école, la ville et la classe ont chacune besoin d’un nom, pas trop long.

# Des liens à remettre
invite-teacher = Inviter un ou une collègue
invite-teacher-hint = Quelqu’un que vous connaissez voudrait venir avec sa classe ? Donnez-lui un lien : cette personne ouvre son propre compte.
invite-teacher-go = Créer un lien
invite-teacher-many = Vingt de vos liens sont en route et personne ne les a encore utilisés. Dès que l’un d’eux aura servi ou sera trop vieux, vous pourrez en créer un autre.
handed-sign-up-title = Un lien pour un ou une collègue
handed-sign-up-lead = Qui ouvre ce lien crée son propre compte, avec son école et sa première classe. Ne le donnez qu’à une personne que vous connaissez.
handed-sign-up-link = Lien, valable une fois et pendant quatorze jours
handed-once = Il ne s’affiche que maintenant. S’il se perd, créez-en un autre.
handed-back = Retour
