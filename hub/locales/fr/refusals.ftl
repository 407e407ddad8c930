### Chaque « non » en toutes lettres : ce qui s'est passé, et que faire. Les noms sont `refused-` et le code de rooms/errors.py.

refused-malformed = Cette page et le serveur ne se comprennent pas. Rechargez la page, s'il vous plaît.
refused-unknown-event = Cette page et le serveur ne se comprennent pas. Rechargez la page, s'il vous plaît.
refused-oversized = C'est trop gros pour être envoyé. Un plus petit morceau passera.
refused-too-fast = Cela fait beaucoup d'un coup. Respirez, puis réessayez.
refused-not-entered = Vous n'êtes pas encore dans la salle. Un instant, la porte s'ouvre.
refused-forbidden = Vous ne pouvez pas faire cela ici. Votre enseignant, oui.
refused-signed-out = Vous êtes déconnecté. Revenez avec votre carte ou votre mot de passe.
refused-waiting = La porte est encore fermée. Elle s’ouvrira toute seule.
refused-conflict = Cela a déjà été envoyé autrement. Écrivez-le de nouveau, s'il vous plaît.
refused-no-change = C'est déjà fait.
refused-slow-down = Un peu plus lentement : le message partira tout seul dans un instant.
refused-too-late = Il est trop tard pour le modifier. On peut le supprimer, ou le redire.
refused-nothing-to-undo = Il n'y a rien de vous à annuler.
refused-nothing-to-redo = Il n'y a rien à rétablir.
refused-nothing-to-fill = Il n'y a plus de forme fermée à colorier ici.
refused-text-empty = Il n'y a encore rien à lire.
refused-text-too-long = C'est trop long pour un seul message. Envoyez-le en deux parties.
refused-stroke-invalid = Ce trait n'a pas pu être gardé. Dessinez-le encore une fois.
refused-page-full = Cette page est pleine. Il reste de la place sur l'autre.
refused-stage-full = Trois images restent déjà affichées pour tous. Libérez-en une d’abord.
refused-retry = Ce n'est pas encore passé. Un nouvel essai part tout seul.
refused-consent = Dites d’abord que les élèves qui ne doivent être ni vus ni entendus sont hors du champ.
refused-seat-taken = Un autre appareil envoie déjà le son et l'image de votre classe.
refused-media-offer-invalid = La connexion de la caméra n'a pas marché avec ce navigateur. Recharger la page suffit souvent.
refused-media-answer-invalid = La connexion vidéo n'a pas marché avec ce navigateur. Recharger la page suffit souvent.
refused-media-unavailable = La vidéo se repose un instant. Le chat et le tableau marchent.
