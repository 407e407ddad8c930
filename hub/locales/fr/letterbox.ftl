### Boîtes aux lettres : ce qui arrive par e-mail dans les jumelages d’une classe.

class-letterbox-hint = Un dessin ou un texte envoyé par e-mail arrive ici ; vous regardez d’abord.
letterbox-title = Boîte aux lettres
letterbox-lead = Envoyez un dessin, une photo ou un texte par e-mail : il rejoint les créations de votre classe et y attend que vous le montriez.
letterbox-off = Ce hub ne reçoit pas encore d’e-mails. Son gardien peut ouvrir une boîte aux lettres : le manuel explique comment, sous « E-mail that comes in ».
letterbox-no-twinning = Dès que votre classe est dans un jumelage commencé, elle peut avoir une adresse ici.
letterbox-open = Ouverte
letterbox-address = Adresse de votre classe
letterbox-address-hint = Personne ne peut la deviner. Si elle a trop circulé, prenez-en une nouvelle : l’ancienne ne reçoit plus rien.
letterbox-write = Écrire une lettre
letterbox-renew = Nouvelle adresse
letterbox-close = Fermer
letterbox-none = Votre classe n’a pas encore d’adresse ici.
letterbox-give = Ouvrir une boîte aux lettres
letterbox-give-of = Ouvrir une boîte aux lettres pour { $title }
letterbox-senders = Qui peut écrire
letterbox-senders-own = Tous les enseignants de cette classe, depuis l’adresse de leur compte ici. Les lettres de toute autre personne sont refusées.
letterbox-sender = Une adresse de plus
letterbox-sender-hint = D’un parent, de votre école ou d’un scanneur, par exemple. Ajoutez-la seulement si cette personne est d’accord.
letterbox-sender-add = L’autoriser à écrire
letterbox-sender-none = Ce n’est pas une adresse e-mail. Regardez-la encore une fois.
letterbox-sender-ours = Cette adresse est celle du hub lui-même ; les lettres tourneraient en rond.
letterbox-sender-many = Il n’y a plus de place. Retirez une adresse qui ne sert plus.
letterbox-remove = Retirer
letterbox-came = Arrivé dernièrement
letterbox-from = de { $sender }, { $ago }
letterbox-untitled = Sans titre
letterbox-answer = Réponse à « { $title } »
letterbox-gone = N’existe plus
letterbox-pieces =
    { $count ->
        [one] une pièce
       *[other] { $count } pièces
    }
letterbox-left-out =
    { $count ->
        [one] Un fichier n’était ni image, ni son, ni film, ni PDF : il a été laissé de côté.
       *[other] { $count } fichiers n’étaient ni images, ni sons, ni films, ni PDF : ils ont été laissés de côté.
    }
letterbox-nothing = Encore rien. Essayez : envoyez-vous une photo.
letterbox-kept = Qui a envoyé quoi est oublié après { $days } jours ; ce qui est arrivé reste.
letterbox-how = Bon à savoir
letterbox-how-words = L’objet devient le titre, la lettre le texte ; à côté d’une image, quelques mots se placent dessous. Signatures et lettres citées sont laissées de côté.
letterbox-how-files = Images, sons, films et PDF sont acceptés, { $mb } Mo au plus en tout. Le lieu et l’appareil sont retirés des photos.
letterbox-how-held = Tout attend parmi les créations qu’un enseignant de cette classe le montre. Dites-y quels enfants on y voit ou qui l’a fait.
letterbox-how-threads = Sous chaque page, billet, sujet et création se trouve une adresse à part : une lettre envoyée là y devient une réponse, et vous attend comme celle d’un enfant.
letterbox-how-silent = Le hub ne répond jamais par e-mail. Les lettres automatiques et les listes de diffusion ne sont pas acceptées.
material-by-letter = Arrivé par e-mail de { $sender }. Avant de le montrer, dites sous « Modifier » qui on y voit ou qui l’a fait.
material-with-answer = Elle accompagne une réponse

## The health page
health-letters-in = E-mails reçus
health-letters-in-none = Ouvert à { $domain }. Aucune lettre n’est arrivée ces { $days } derniers jours.
health-letters-in-last = Ouvert à { $domain }. La dernière lettre est arrivée { $ago }.
health-letters-in-day =
    { $count ->
        [one] Une lettre depuis hier.
       *[other] { $count } lettres depuis hier.
    }
