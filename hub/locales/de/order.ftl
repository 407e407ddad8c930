### Ordnung im Raum: Runden mit dem Sprechstab, wer als Nächstes spricht, was alle sehen.

order-turns = Runden mit dem Sprechstab
order-next = Als Nächstes: { $class }
order-nobody-next = Sobald eine andere Klasse da ist, bekommt sie den Sprechstab mit einem Tippen.
order-asks = möchte sprechen
order-spoken = { $time } gesprochen
order-not-yet = hat noch nicht gesprochen
order-time = Zeit für eine Runde
order-time-none = So lange die Klasse möchte
order-time-of = { $seconds } s
order-ends = Danach dürfen von selbst wieder alle sprechen
order-up = Die Runde von { $class } ist vorbei. Danke!
order-up-ours = Unsere Zeit ist um: noch ein Satz, dann die anderen.
order-up-open = Die Runde von { $class } ist vorbei. Alle dürfen wieder sprechen.
order-time-up = Zeit ist um
order-more = { $seconds } s mehr
order-has-stick = { $class } hat den Sprechstab
order-lower-all = Alle Hände herunternehmen
order-count-anew = Runden neu zählen
order-chime = Ein leiser Ton, wenn sich eine Hand hebt
order-said-hands-down = Alle Hände sind unten.
order-said-anew = Die Runden werden neu gezählt.
live-key-next = Lehrkräfte: Die nächste Klasse spricht
live-key-open = Lehrkräfte: Alle dürfen sprechen
