# Esercitarsi: un gemellaggio in cui si prova tutto da soli, con una classe inventata.

practice-start = Provare: un gemellaggio di esercitazione
practice-start-hint = Una classe inventata Le risponde subito. Nessun altro lo vede, nessun alunno ne fa parte e dopo due settimane sparisce tutto.
practice-badge = Esercitazione
practice-told = Questa è un’esercitazione: la classe partner è inventata. Prema tutto: dice sì a ogni data, non parte nessuna lettera e i Suoi alunni non ne vedono nulla.
practice-goes = Esercitazione: tutto sarà cancellato il { $day }.
practice-end = Cancellare tutto adesso
practice-title = Esercitazione: due finestre
practice-words = Ogni classe mostra ciò che vede dalla sua finestra. Qui nulla è vero: serve a provare.
practice-room = Aula di esercitazione
practice-school = Scuola delle Rondini (inventata)
practice-class = Le rondini (esercitazione)
practice-teacher = Beatriz (inventata)
practice-hello-room = Buongiorno! Sono Beatriz, e sono inventata, come la mia classe. Scriva, disegni, proponga una data: dico sì a tutte. Qui non si può rompere nulla.
practice-hello-staff = Benvenuti nella sala insegnanti: in un gemellaggio vero qui leggono solo gli insegnanti. Proponga quando vuole una data per la nostra prima lezione, dirò di sì.
