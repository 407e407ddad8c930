### Photos, PDFs and sound that a teacher puts into a room.

upload-empty = There is nothing in this file.
upload-too-large = This file is too large: { $most } MB at most. A photo straight from a phone fits.
upload-unknown = This is neither a photo (JPEG, PNG, WebP, GIF) nor a PDF nor a sound (MP3, Ogg, WAV, M4A, FLAC).
upload-heic = This is a photo in the format HEIC, which browsers do not show. Export it as JPEG, or send it from the phone itself.
upload-office = This hub cannot open files of PowerPoint, Impress or Word. In that program choose “Save as PDF”, and give the PDF here.
upload-broken = This file cannot be read: something in it is damaged. Open it on your computer, save it anew and try again.
upload-locked = This PDF asks for a password. Save a copy without one and choose that.
upload-too-much = This file is far larger inside than it looks, and nobody could open it here. Choose a smaller picture, or fewer pages.
upload-too-long = This sound is longer than half an hour. Choose a shorter one.
upload-film-too-long = This film is longer than twenty minutes. Choose a shorter one, or cut it.
upload-no-page = This document has no such page.
upload-quota = This twinning has used all its room for files. Remove some that are no longer needed, or ask your keeper.
upload-disk-full = The hub’s disk is full: nothing of this file was kept. Please tell whoever keeps the hub.
upload-slow = The connection stood still, and the file did not arrive. Please try again.
upload-consent = It is not laid under the page: a consent for { $names } is missing. Choose another one, or enter the consent first.
upload-consent-elsewhere = It is not laid under the page: a consent for a child of a partner class is missing.
upload-pupils = One of those you ticked is not in your class any more, or they are too many. Please look at the ticks again.
upload-lost = The file did not get through. Please try again in a moment.
