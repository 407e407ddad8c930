# Les mascottes qui voyagent, la fabrication et l’ouverture des envois.

unboxing-title = La fabrication et l’ouverture
unboxing-made = Comment { $town } l’a fait
unboxing-opened = Comment { $town } l’a ouvert
unboxing-nothing = Pas encore d’image.
unboxing-add = Ajouter une image
mascots-title = Mascottes
mascots-lead = Une peluche qui voyage de classe en classe. Chacune a un passeport, avec un tampon par visite.
mascots-none = Aucune mascotte ne voyage encore. Une petite peluche tient dans un colis.
mascot-new = Une mascotte part en voyage
mascot-name = Comment s’appelle-t-elle ?
mascot-animal = À quel animal ressemble-t-elle le plus ?
mascot-set-out = Lui donner un passeport
mascot-is-at = À { $town } depuis le { $day }.
mascot-under-way = Partie de { $town } le { $day }.
mascot-goes-to = Elle est en route vers { $town }.
mascot-travelled =
    { $stops ->
        [one] { $km } km, une étape
       *[other] { $km } km, { $stops } étapes
    }
mascot-missed = Qui l’a vue ?
mascot-missed-long = Vue pour la dernière fois à { $town } le { $day }. Si elle est chez vous, dites-le ; si vous l’attendez, demandez.
mascot-tag = Son étiquette à imprimer
mascot-tag-lead = Imprimez-la sur du papier fort et accrochez-la au cou de la mascotte. Son code mène à son passeport.
mascot-tag-home = J’habite à
mascot-qr = Le code de cette mascotte, pour un appareil photo
mascot-arrived = Elle est arrivée chez nous
mascot-visit = du { $arrived } au { $left }
mascot-since = depuis le { $day }
mascot-leg = après { $km } km
mascot-nothing-told = Rien n’est encore raconté de cette visite.
mascot-tell = Raconter la visite
mascot-goes-on = Elle continue son voyage
mascot-arrived-on = Arrivée le
mascot-left-on = Partie le
mascot-next = Vers
mascot-next-unknown = pas décidé
mascot-was-not-here = Elle n’était pas ici
mascot-problem-name = Donnez-lui un nom de 40 lettres au plus.
mascot-problem-day = Regardez encore les dates : elle arrive avant de partir, et rien n’est dans le futur.
mascot-problem-many = Il n’y a plus de place pour une de plus.
owed-mascot = Une mascotte n’a pas été vue depuis longtemps.
owed-mascot-go = Où est-elle ?
