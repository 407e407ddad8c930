### Los grupos mezclados antes de una sesión: repartidos desde las listas, cambiados a mano, listos.

mixing-title = Grupos mezclados
mixing-small = Niños de todas las clases trabajan juntos un rato, cada grupo en una página de la pizarra. Prepárelos aquí y, en la sesión, empezarán con una sola pulsación.
mixing-make = Preparar los grupos
mixing-open = Abrir los grupos
mixing-about = Niños de todas las clases trabajan juntos un rato, cada grupo con una página de la pizarra y un chat propios. Repártalos aquí, mueva a quien quiera y, en la sesión, empezarán con una sola pulsación.
mixing-ready = En la sesión, una pulsación en «Empezar como se preparó» abre estos grupos, cada uno con su página y su chat. Hasta entonces, todo se puede cambiar.
mixing-missing = Aún sin alumnos ni tabletas: { $towns }. Sus docentes los añaden en la página de la clase.
mixing-add-pupils = Añadir alumnos a su clase
mixing-deal = ¿Cuántos grupos?
mixing-again = Repartir de nuevo
mixing-again-hint = Se reparte otra vez a todos, en tantos grupos como quiera. Lo que se movió a mano se pierde.
mixing-count = Grupos
mixing-who = A quién se reparte
mixing-who-pupils = Alumnos (tabletas, si una clase no tiene alumnos aquí)
mixing-who-tablets = Tabletas (alumnos, si una clase no tiene tabletas)
mixing-who-all = Alumnos y tabletas
mixing-size = { $count ->
    [one] 1 niño
   *[other] { $count } niños
}
mixing-others = { $count ->
    [one] 1 más en ningún grupo, que no se repartió
   *[other] { $count } más en ningún grupo, que no se repartieron
}
mixing-deal-in = Darles un grupo
mixing-move = Grupo de { $name }, { $town }
mixing-none = en ningún grupo
mixing-keep = Guardar los grupos
mixing-remove = No preparar grupos
mixing-problem-count = Se pueden formar de dos a doce grupos.
mixing-problem-nobody = Aún no hay alumnos ni tabletas que mezclar. Se añaden en la página de la clase.
mixing-problem-crowded = En un grupo caben cuarenta niños como máximo. Forme más grupos o mueva menos niños a este.
mixing-problem-stale = Un colega acaba de repartir a los niños de nuevo. Estos son los grupos ahora; lo que había elegido para los anteriores no se ha aplicado.
mixing-problem-gone = Un niño ya no está en la lista de su clase, o el grupo ya no existe. Estos son los grupos ahora: vuelva a mirar.
mixing-problem-over = Esta sesión se canceló: sus grupos quedan como están.
