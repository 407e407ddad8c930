### Der Puls einer Partnerschaft: Stille, was jemand schuldet, und was eine Klasse übergibt, bevor sie geht.

pulse-title = Puls
pulse-open = Wer wem was schuldet
pulse-lead = Wie es jeder Klasse geht, und worauf jemand wartet. Ferien und Wochenenden sind keine Stille.
pulse-lead-mentor = Seit wann von jeder Klasse nichts zu hören ist. Ferien und Wochenenden sind keine Stille.
pulse-you = Sie
pulse-well = Gut
pulse-silent = Still
pulse-rests = In den Ferien bis { $day }
pulse-last = Letztes Zeichen: { $day }.
pulse-days =
    { $count ->
        [one] Ein Schultag seither.
       *[other] { $count } Schultage seither.
    }
pulse-silent-them = Vielleicht sind sie krank, unterwegs oder haben gerade keine Zeit. Ein freundliches Wort hilft mehr als Warten.
pulse-silent-us = Ihre Partner haben länger nichts von Ihnen gehört. Ein Gruß genügt: eine Zeichnung, ein Satz, ein Termin.
pulse-write = Im Lehrerzimmer schreiben
pulse-owes-nothing = Nichts steht aus.
pulse-to-all = für alle Klassen
pulse-to-you = für Sie
pulse-to = für { $class }, { $town }
pulse-owes-post =
    { $count ->
        [one] Ein Umschlag zum Abschicken
       *[other] { $count } Umschläge zum Abschicken
    }
pulse-owes-late =
    { $count ->
        [one] Ein Umschlag, der abgeschickt ist und da sein sollte
       *[other] { $count } Umschläge, die abgeschickt sind und da sein sollten
    }
pulse-owes-door =
    { $count ->
        [one] Eine leere Tür des Kalenders
       *[other] { $count } leere Türen des Kalenders
    }
pulse-owes-mascot =
    { $count ->
        [one] Ein Wort, wo das Maskottchen ist
       *[other] Ein Wort, wo { $count } Maskottchen sind
    }
pulse-owes-answer =
    { $count ->
        [one] Eine Antwort auf einen Stundentermin
       *[other] Antworten auf { $count } Stundentermine
    }
pulse-owes-postcard =
    { $count ->
        [one] Eine Postkarte, die niemand geöffnet hat
       *[other] { $count } Postkarten, die niemand geöffnet hat
    }
pulse-third-title = Eine dritte Klasse
pulse-third-lead = Mit einer dritten Klasse geht der Austausch weiter, wenn eine still ist oder gehen muss. Die Suche ist mit Ihrer Projektkarte ausgefüllt.
pulse-third-go = Eine dritte Klasse suchen
pulse-third-show = Ihr Projekt in der Suche zeigen
pulse-leave-lead = Wenn Ihre Klasse gehen muss, übergibt sie, was sie noch in der Hand hat: Nichts geht verloren.
pulse-leave-go = Sehen, was wir in der Hand haben
pulse-how =
    { $count ->
        [one] Eine Klasse gilt nach einem Schultag ohne Zeichen als still. Was sie schrieb, wird nicht angesehen, nur wann.
       *[other] Eine Klasse gilt nach { $count } Schultagen ohne Zeichen als still. Was sie schrieb, wird nicht angesehen, nur wann.
    }
pulse-back = Zurück zur Partnerschaft
pulse-mentor =
    { $count ->
        [one] Ein Schultag ohne Zeichen von einer Klasse, Ferien nicht gezählt
       *[other] { $count } Schultage ohne Zeichen von einer Klasse, Ferien nicht gezählt
    }
owed-quiet = Ihre Partner haben länger nichts von Ihrer Klasse gehört. Ein Gruß genügt.
owed-quiet-go = Wie geht es dem Austausch?
owed-silent =
    { $count ->
        [one] Eine Klasse ist seit zwei Schulwochen still. Vielleicht hilft ein freundliches Wort.
       *[other] { $count } Klassen sind seit zwei Schulwochen still. Vielleicht hilft ein freundliches Wort.
    }
owed-silent-go = Sehen, welche
owed-materials =
    { $count ->
        [one] Ein Werk Ihrer Klasse wartet auf Sie.
       *[other] { $count } Werke Ihrer Klasse warten auf Sie.
    }
owed-materials-go = Ansehen
owed-answers =
    { $count ->
        [one] Ein Stundentermin wartet auf Ihre Antwort.
       *[other] { $count } Stundentermine warten auf Ihre Antwort.
    }
owed-answers-go = Antworten
letter-digest-silent =
    { $count ->
        [one] { $class }, { $town }: ein Schultag ohne Zeichen. Ein freundliches Wort hilft.
       *[other] { $class }, { $town }: { $count } Schultage ohne Zeichen. Ein freundliches Wort hilft.
    }
letter-digest-quiet =
    { $count ->
        [one] Ihre Partner haben seit einem Schultag nichts von Ihrer Klasse gehört. Ein Gruß genügt.
       *[other] Ihre Partner haben seit { $count } Schultagen nichts von Ihrer Klasse gehört. Ein Gruß genügt.
    }

## Before a class leaves
handover-title = Übergeben
handover-lead = Bevor Ihre Klasse geht: was sie noch in der Hand hat, und wer es übernimmt.
handover-moved = Jetzt ist es in guten Händen.
handover-finish = Besser selbst zu Ende bringen
handover-nothing = Nichts mehr
handover-held =
    { $count ->
        [one] Etwas aus Ihrer Klasse wartet auf Sie: zeigen Sie es, oder nicht
       *[other] { $count } Dinge aus Ihrer Klasse warten auf Sie: zeigen Sie sie, oder nicht
    }
handover-to-post =
    { $count ->
        [one] Ein Umschlag ist fertig und noch nicht abgeschickt
       *[other] { $count } Umschläge sind fertig und noch nicht abgeschickt
    }
handover-on-way =
    { $count ->
        [one] Ein Umschlag ist unterwegs: er behält seinen Code, Ihre Partner können noch sagen, dass er ankam
       *[other] { $count } Umschläge sind unterwegs: sie behalten ihren Code, Ihre Partner können noch sagen, dass sie ankamen
    }
handover-mascot-here = { $name } ist bei Ihnen: schicken Sie es weiter, und sagen Sie, an wen
handover-move = Das übernehmen andere
handover-lead-role = Die Leitung der Partnerschaft
handover-to-make =
    { $count ->
        [one] Ein Umschlag, den Sie nicht begonnen haben
       *[other] { $count } Umschläge, die Sie nicht begonnen haben
    }
handover-to-make-hint = Die andere Klasse schreibt sie. Wo sie derselben Klasse schon schreibt, fällt einer weg.
handover-to-come =
    { $count ->
        [one] Ein Umschlag für Sie, den niemand begonnen hat, fällt weg
       *[other] { $count } Umschläge für Sie, die niemand begonnen hat, fallen weg
    }
handover-doors =
    { $count ->
        [one] Eine leere Tür des Kalenders
       *[other] { $count } leere Türen des Kalenders
    }
handover-home = Das Zuhause von { $name }
handover-box = Ihr E-Mail-Briefkasten hier schließt
handover-to = Wer übernimmt?
handover-go = Übergeben
handover-along = Mitnehmen
handover-along-lead = Alles, was die Partnerschaft bis heute gemacht hat, in einer Datei, die sich ohne den Hub öffnet.
handover-by-itself = Was bis dahin nicht übergeben ist, geht an die Klasse, die leitet.
