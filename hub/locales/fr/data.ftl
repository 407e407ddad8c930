# Ce qui est gardé, et combien de temps
data-link = Ce qui est gardé, et combien de temps
data-title = Ce qui est gardé, et combien de temps
data-lead = Rien ne reste pour toujours. Chaque sorte de données a son horloge, et une fois par jour Ribambelle efface d’elle-même ce qui arrive à terme. Le son et l’image, eux, ne sont jamais gardés.
data-yours = Chez vous
data-yours-none = Pas encore de jumelage : aucune horloge ne tourne.
data-words-stay = Textes et dessins restent jusqu’à l’archivage : une année commence alors.
data-words-go = Archivé : les textes et les dessins seront effacés le { $day }. Mettez ailleurs ce que vous voulez garder.
data-emptied = Les textes et les dessins ont été effacés le { $day }.
data-pupils-go = Les élèves, leurs textes et leurs dessins seront effacés le { $day }.
data-clocks = Les horloges
data-days =
    { $count ->
        [one] un jour
       *[other] { $count } jours
    }
data-minutes = { $count } minutes
data-rooms = Messages et dessins d’un jumelage
data-rooms-from = à partir de son archivage
data-documents = PDF dont on choisit des pages
data-documents-from = à partir de leur arrivée ; les pages choisies restent, en images
data-parts = Gros fichiers restés inachevés
data-parts-from = à partir de leur dernier morceau
data-drafts = Brouillons de textes qui n’ont pas été remis
data-drafts-from = à partir du dernier mot écrit
data-capsules = Capsules prêtes à être récupérées
data-capsules-from = à partir de la demande
data-pupils = Élèves : animal, carte, autorisations, textes et dessins
data-pupils-from = à partir de l’archivage de la classe ; tout de suite quand elle prend fin
data-practice = Jumelages d’entraînement, avec tout ce qu’on y a essayé
data-practice-from = à partir de leur premier jour
data-held = Messages qui attendent l’enseignant
data-held-from = à partir de leur écriture
data-votes = Les votes d’un sondage en cours, en nombres sans noms
data-votes-from = à partir du premier vote ; aussitôt quand le sondage est fermé
data-reports = Messages signalés, avec les cinq qui précèdent
data-reports-from = à partir du signalement
data-attendance = Quelle classe était à quelle séance
data-attendance-from = à partir de la séance
data-audit = Qui a changé quoi
data-audit-from = à partir du changement
data-guests = Les invités des séances, avec leur nom
data-guests-from = après la séance
data-families = Liens des classes pour leurs familles
data-families-from = à partir de leur fin
data-looks = Qui a consulté les données des élèves
data-looks-from = à partir de la consultation
data-letters = Qu’un courriel est parti, ou n’est pas arrivé
data-letters-from = à partir de l’envoi
data-came = Qui a envoyé quelque chose à une classe par e-mail
data-came-from = dès son arrivée ; ce qui a été envoyé reste parmi les créations
data-logins = Connexions
data-logins-from = à partir de l’entrée
data-links = Liens vers un compte
data-links-from = à partir de leur dernier jour
data-replies = Réponses aux programmes d’une école
data-replies-from = à partir de la réponse
data-attempts = Essais de connexion manqués
data-attempts-from = à partir de l’essai
data-last = Dernier passage : { $ago }.
data-never = Le premier passage est à venir.
data-backups = Les sauvegardes faites auparavant contiennent encore ce qui a été effacé.

# Who looked at what is kept of a class’s children
looked-title = Qui a regardé
looked-lead = Ouvrir la liste des élèves, les autorisations ou le fichier d’un enfant laisse ici une ligne par heure, pendant six mois. Les enseignants de la classe la lisent, et personne d’autre.
looked-nobody = Personne n’a encore regardé.
looked-pupils = Élèves
looked-consents = Autorisations
looked-key = Liste des clés
looked-cards = Cartes à imprimer
looked-export = Fichier d’un élève
looked-somebody = quelqu’un qui est parti
