### Polls in the live room: what is asked, voted and counted.

poll-title = ¿Qué os parece?
poll-hands = ¡Manos arriba!
poll-none = Ahora no hay ninguna encuesta. Cuando un docente pregunte algo, aparecerá aquí.
poll-open = Abierta
poll-over = El resultado
poll-counting = Contando…
poll-votes = { $votes ->
    [0] Ningún voto todavía
    [one] 1 voto
   *[other] { $votes } votos
}
poll-hidden = lo elegido se ve al final
poll-numbers = Números por clase
poll-all = Todas las clases
poll-of-class = { $votes } de { $pupils }
poll-count-ours = Manos en nuestra clase
poll-count = Sumarlas
poll-counted = Su clase está contada.
poll-close = Terminar la encuesta
poll-ask-again = Preguntar otra cosa
poll-clear = Quitarla de las pantallas
poll-ask = Preguntar a todas las clases
poll-kind = Qué tipo de pregunta
poll-kind-pictures = Imágenes
poll-kind-answers = Sí o no
poll-kind-hands = Manos arriba
poll-question = Su pregunta (los niños ven las imágenes)
poll-how-many = ¿Cuántos de vosotros…?
poll-hide = Mostrar el resultado solo al final
poll-open-it = Preguntar a todas las clases
poll-back = Volver al resultado
poll-choose = Elija de dos a seis que sean distintas.
poll-chosen = Lo que pueden elegir los niños
poll-word = Una palabra corta
poll-word-beside = Una palabra (si quiere)
poll-word-of = Palabra para { $name }
poll-remove = Quitar { $name }
poll-add-word = Una palabra sin imagen
poll-pictures = Imágenes para elegir
poll-your-vote-counts = ¡Tu voto cuenta!
poll-next-child = El siguiente
poll-said-open = Hay una encuesta abierta. { $question }
poll-said-over = La encuesta ha terminado.
poll-picture-yes = Sí
poll-picture-no = No
poll-picture-unsure = No lo sé
poll-picture-hand = Mano arriba

poll-picture-fox = Zorro
poll-picture-bear = Oso
poll-picture-owl = Búho
poll-picture-turtle = Tortuga
poll-picture-hedgehog = Erizo
poll-picture-cat = Gato
poll-picture-rabbit = Conejo
poll-picture-frog = Rana
poll-picture-bird = Pájaro
poll-picture-fish = Pez
poll-picture-bee = Abeja
poll-picture-snail = Caracol
poll-picture-mouse = Ratón
poll-picture-penguin = Pingüino
poll-picture-ladybird = Mariquita
poll-picture-whale = Ballena
