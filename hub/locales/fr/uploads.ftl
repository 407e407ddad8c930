### Photos, PDF et sons qu’un enseignant met dans une salle.

upload-empty = Ce fichier est vide.
upload-too-large = Ce fichier est trop lourd : { $most } Mo au plus. Une photo prise avec un téléphone convient.
upload-unknown = Ce n’est ni une photo (JPEG, PNG, WebP, GIF), ni un PDF, ni un son (MP3, Ogg, WAV, M4A, FLAC).
upload-heic = C’est une photo au format HEIC, que les navigateurs n’affichent pas. Exportez-la en JPEG, ou envoyez-la depuis le téléphone.
upload-office = Ce hub ne sait pas ouvrir les fichiers de PowerPoint, d’Impress ou de Word. Dans ce logiciel, choisissez « Enregistrer en PDF », puis donnez le PDF ici.
upload-broken = Ce fichier ne peut pas être lu : il est abîmé. Ouvrez-le sur votre ordinateur, enregistrez-le à nouveau et réessayez.
upload-locked = Ce PDF demande un mot de passe. Enregistrez-en une copie sans mot de passe et choisissez-la.
upload-too-much = Ce fichier est bien plus grand qu’il n’en a l’air, et personne ne pourrait l’ouvrir ici. Choisissez une image plus petite, ou moins de pages.
upload-too-long = Ce son dure plus d’une demi-heure. Choisissez-en un plus court.
upload-film-too-long = Ce film dure plus de vingt minutes. Choisissez-en un plus court, ou coupez-le.
upload-no-page = Ce document n’a pas cette page.
upload-quota = Ce jumelage a utilisé toute sa place pour les fichiers. Retirez ceux qui ne servent plus, ou parlez-en à la personne qui s’occupe du hub.
upload-disk-full = Le disque du hub est plein : rien de ce fichier n’a été gardé. Prévenez la personne qui s’occupe du hub.
upload-slow = La connexion s’est arrêtée et le fichier n’est pas arrivé. Réessayez, s’il vous plaît.
upload-consent = Elle n’est pas posée sous la page : il manque un accord pour { $names }. Choisissez-en une autre, ou notez d’abord l’accord.
upload-consent-elsewhere = Elle n’est pas posée sous la page : il manque un accord pour un enfant d’une classe partenaire.
upload-pupils = L’un des enfants cochés n’est plus dans votre classe, ou ils sont trop nombreux. Regardez les coches encore une fois, s’il vous plaît.
upload-lost = Le fichier n’est pas passé. Réessayez dans un instant.
