### Gemischte Gruppen vor einer Stunde: aus den Listen gemischt, von Hand geändert, bereit.

mixing-title = Gemischte Gruppen
mixing-small = Kinder aus allen Klassen arbeiten eine Weile zusammen, jede Gruppe auf einer Seite der Tafel. Bereiten Sie sie hier vor; in der Stunde genügt dann ein Druck.
mixing-make = Gruppen vorbereiten
mixing-open = Gruppen öffnen
mixing-about = Kinder aus allen Klassen arbeiten eine Weile zusammen, jede Gruppe mit einer Seite der Tafel und einem eigenen Chat. Mischen Sie sie hier und verschieben Sie, wen Sie möchten; in der Stunde genügt dann ein Druck.
mixing-ready = In der Stunde öffnet ein Druck auf „Wie vorbereitet beginnen“ diese Gruppen, jede mit einer Seite und einem Chat. Bis dahin lässt sich alles ändern.
mixing-missing = Noch keine Kinder oder Tablets: { $towns }. Die Lehrkräfte fügen sie bei ihrer Klasse hinzu.
mixing-add-pupils = Kinder zu Ihrer Klasse hinzufügen
mixing-deal = Wie viele Gruppen?
mixing-again = Neu verteilen
mixing-again-hint = Alle werden neu verteilt, auf so viele Gruppen, wie Sie möchten. Was von Hand verschoben wurde, geht verloren.
mixing-count = Gruppen
mixing-who = Wer verteilt wird
mixing-who-pupils = Kinder (Tablets, wo eine Klasse hier keine Kinder hat)
mixing-who-tablets = Tablets (Kinder, wo eine Klasse keine Tablets hat)
mixing-who-all = Kinder und Tablets
mixing-size = { $count ->
    [one] 1 Kind
   *[other] { $count } Kinder
}
mixing-others = { $count ->
    [one] 1 weiteres in keiner Gruppe, das nicht verteilt wurde
   *[other] { $count } weitere in keiner Gruppe, die nicht verteilt wurden
}
mixing-deal-in = In Gruppen verteilen
mixing-move = Gruppe von { $name }, { $town }
mixing-none = in keiner Gruppe
mixing-keep = Gruppen speichern
mixing-remove = Keine Gruppen vorbereiten
mixing-problem-count = Möglich sind zwei bis zwölf Gruppen.
mixing-problem-nobody = Es gibt noch keine Kinder oder Tablets zum Mischen. Lehrkräfte fügen sie bei ihrer Klasse hinzu.
mixing-problem-crowded = Eine Gruppe fasst höchstens vierzig Kinder. Bilden Sie mehr Gruppen oder verschieben Sie weniger in diese.
mixing-problem-stale = Jemand aus dem Kollegium hat die Kinder gerade neu verteilt. So sind die Gruppen jetzt; was Sie für die früheren gewählt hatten, wurde nicht übernommen.
mixing-problem-gone = Ein Kind steht nicht mehr auf der Liste seiner Klasse, oder die Gruppe gibt es nicht mehr. So sind die Gruppen jetzt: Bitte sehen Sie noch einmal hin.
mixing-problem-over = Diese Stunde wurde abgesagt: Ihre Gruppen bleiben, wie sie sind.
