safety-wait-teacher = Il tuo insegnante non c’è ancora
safety-wait-teacher-next = Resta qui: la porta si apre da sola appena il tuo insegnante è nella stanza.
safety-wait-closed = La lezione non è ancora cominciata
safety-wait-closed-next = Resta qui: la porta si apre da sola.
safety-wait-opens = La porta si apre alle { $time }, da sola.
safety-wait-opens-day = La porta si apre { $day } alle { $time }.
safety-wait-leave = Torna al gemellaggio

safety-lesson-over = La lezione è finita. Si può ancora leggere e guardare tutto.
safety-ours-wait = I vostri alunni aspettano alla porta.
safety-theirs-wait = Alunni di questa classe aspettano il loro insegnante.
