staff-hint = Sprechen Sie jederzeit mit den anderen Lehrkräften, schriftlich oder im Gespräch. Kinder kommen nie herein.
staff-enter = Chat, Tafel und Gespräch, nur für Lehrkräfte

## Was neu ist
unread-title = Neue Nachrichten
unread-count = { $count ->
    [one] neue Nachricht
   *[other] neue Nachrichten
}
unread-all-read = Alles gelesen
