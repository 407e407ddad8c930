safety-wait-teacher = Tu docente aún no está
safety-wait-teacher-next = Quédate aquí: la puerta se abre sola en cuanto tu docente esté en la sala.
safety-wait-closed = La sesión aún no ha empezado
safety-wait-closed-next = Quédate aquí: la puerta se abre sola.
safety-wait-opens = La puerta se abre a las { $time }, sola.
safety-wait-opens-day = La puerta se abre el { $day } a las { $time }.
safety-wait-leave = Volver al hermanamiento

safety-lesson-over = La sesión ha terminado. Todavía se puede leer y mirar todo.
safety-ours-wait = Sus alumnos esperan en la puerta.
safety-theirs-wait = Alumnos de esta clase esperan a su docente.
