### Every "no" in words: what happened, and what to do now. Ids are `refused-` and the code of rooms/errors.py.

refused-malformed = This page and the hub do not understand each other. Please reload the page.
refused-unknown-event = This page and the hub do not understand each other. Please reload the page.
refused-oversized = That was too large to send. A smaller piece will go through.
refused-too-fast = That was a lot at once. Take a breath and try again.
refused-not-entered = You are not in the room yet. One moment, we are opening the door.
refused-forbidden = You cannot do that here. Your teacher can.
refused-signed-out = You are signed out. Please come in with your card or your password again.
refused-waiting = The door is still closed. It opens by itself.
refused-conflict = That was already sent in other words. Please write it anew.
refused-no-change = It is already so.
refused-slow-down = A little slower, please: your message goes by itself in a moment.
refused-too-late = That was said too long ago to change it. Delete it, or say it anew.
refused-nothing-to-undo = There is nothing of yours to take back.
refused-nothing-to-redo = There is nothing to do again.
refused-nothing-to-fill = There is nothing closed here to colour any more.
refused-text-empty = There is nothing to read in it yet.
refused-text-too-long = That is too long for one message. Please send it in two parts.
refused-stroke-invalid = That line could not be kept. Please draw it again.
refused-page-full = This page is full. The other page has room.
refused-stage-full = Three pictures stay for everybody already. Let one of them go first.
refused-retry = It has not gone through yet. It will be tried again by itself.
refused-consent = First say that the children whom the partners may not see or hear sit outside the picture.
refused-seat-taken = Another device already sends sound and picture for your class.
refused-media-offer-invalid = This browser's camera connection did not fit. Reloading the page usually helps.
refused-media-answer-invalid = This browser's video connection did not fit. Reloading the page usually helps.
refused-media-unavailable = Video is resting for a moment. Chat and the board work.
