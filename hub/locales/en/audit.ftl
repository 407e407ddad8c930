### The audit log, for whoever keeps the hub.

audit-title = Who changed what
audit-lead = One line for each change that somebody made in a page or through a program: who, when and through which door, never what was written. Lines go after 400 days.
audit-whole = The log is whole: each line follows the one before, and nothing was taken out or rewritten.
audit-broken = From line { $number } on the log is not as it was written: somebody changed it in the database. Compare it with a backup.
audit-line = line { $number }
audit-gone = somebody who has gone
audit-none = Nobody has changed anything yet.
audit-older = Earlier
