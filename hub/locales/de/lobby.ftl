### Gäste im Live-Raum: der Vorraum, wer ihn öffnet, und der Platz eines Gastes.

## Für einen Gast vor der Tür
lobby-wait-lobby = Sie stehen vor der Tür
lobby-wait-lobby-next = Eine Lehrkraft im Raum weiß Bescheid und lässt Sie ein. Bleiben Sie hier: Die Tür öffnet sich von selbst.
lobby-wait-sent-out = Eine Lehrkraft hat die Tür für Sie geschlossen
lobby-wait-sent-out-next = Wenn das ein Irrtum ist, rufen Sie die Lehrkraft an, die Sie eingeladen hat. Geht die Tür wieder auf, sehen Sie es hier.
lobby-wait-leave = Vorraum verlassen

## Für die Lehrkräfte im Raum
lobby-title = Vor der Tür
lobby-waits = { $name } ({ $what }) wartet vor der Tür.
lobby-let-in = Einlassen
lobby-let-in-of = Einlassen: { $name }
lobby-send-away = Jetzt nicht
lobby-send-away-of = Jetzt nicht: { $name }
lobby-send-out = { $name } sofort aus der Stunde hinausschicken
lobby-was-sent-out = wurde hinausgeschickt

## Im Raum
live-role-guest = Gast
lobby-you = Sie: { $name }
lobby-guests = { $count ->
    [one] 1 Gast
   *[other] { $count } Gäste
}
lobby-muted = Eine Lehrkraft hat Sie stumm geschaltet. Die Hand heben können Sie weiterhin.
