audit-title = Wer was geändert hat
audit-lead = Eine Zeile für jede Änderung, die jemand auf einer Seite oder mit einem Programm gemacht hat: wer, wann und durch welche Tür, nie, was geschrieben wurde. Nach 400 Tagen verschwinden die Zeilen.
audit-whole = Das Protokoll ist vollständig: Jede Zeile folgt auf die davor, nichts wurde entfernt oder umgeschrieben.
audit-broken = Ab Zeile { $number } steht das Protokoll nicht mehr so da, wie es geschrieben wurde: Jemand hat es in der Datenbank geändert. Vergleichen Sie es mit einer Sicherung.
audit-line = Zeile { $number }
audit-gone = jemand, der nicht mehr hier ist
audit-none = Noch hat niemand etwas geändert.
audit-older = Frühere
