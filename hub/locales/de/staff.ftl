staff-hint = Sprechen Sie jederzeit mit den anderen Lehrkräften, schriftlich oder im Gespräch. Kinder kommen nie herein.
staff-enter = Chat, Tafel und Gespräch, nur für Lehrkräfte
