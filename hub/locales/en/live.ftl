### The live room: the door, the stage, the panel, the bar.

## Opening
live-opening = Opening the door…
live-opening-slow = This takes longer than usual; we keep trying. If nothing comes, this browser may be too old: a current Firefox, Chrome, Edge or Safari can do it all.
live-no-script = The lesson needs JavaScript. Please allow it for this page, then reload.

## The door
live-staff-room = Staff room
live-door-first = You are the first. The others are on their way.
live-door-here = Already here: { $classes }
live-door-wall = This computer is on the projector: large letters, nothing beside the picture
live-door-away = One moment, connecting…
live-enter = Enter the lesson
live-enter-simple = Come in
live-own-picture = Your own picture
live-level = How loud your microphone is
live-choose-camera = Camera
live-choose-microphone = Microphone
live-choose-speaker = Speaker
live-try-again = Try again
live-take-other-camera = Take another camera
live-take-other-microphone = Take another microphone
live-on = on
live-off = off
live-camera = Camera
live-microphone = Microphone
live-sound = Sound

live-neighbour = Another class is already in at this computer. So that it does not howl, sound and microphone are off here.
live-neighbour-short = Another class is at this computer: sound and microphone are off.
live-neighbour-loud = Turn them on

live-problem-insecure = Browsers open cameras only on a safe address (https, or localhost). You can come in, read, write and draw; for sound and picture, ask for the hub’s https address.
live-problem-unsupported = This browser cannot send or receive video. Chat and the board work. A current Firefox, Chrome, Edge or Safari can do it all.
live-problem-camera-denied = The camera is not allowed for this page. Click the camera sign in the address bar, choose “allow”, then try again.
live-problem-camera-missing = No camera was found. Plug one in, or come in without a picture.
live-problem-camera-gone = The camera is gone: its cable may be loose. Plug it in again, and the picture comes back by itself.
live-problem-camera-busy = Another programme is using the camera. Close it, then try again.
live-problem-camera-broken = The camera does not start. Unplug it and plug it in again, then try again.
live-problem-microphone-denied = The microphone is not allowed for this page. Click the sign in the address bar, choose “allow”, then try again.
live-problem-microphone-missing = No microphone was found. Plug one in, or come in and write in the chat.
live-problem-microphone-gone = The microphone is gone: its cable may be loose. Plug it in again, and the others hear you again.
live-problem-microphone-busy = Another programme is using the microphone. Close it, then try again.
live-problem-microphone-broken = The microphone does not start. Unplug it and plug it in again, then try again.

## The top
live-time-left = { $minutes ->
    [one] 1 minute left
   *[other] { $minutes } minutes left
}
live-time-over = The time is up: say goodbye in peace
live-classes = { $count ->
    [0] No class here yet
    [one] 1 class here
   *[other] { $count } classes here
}
live-pupils = { $count ->
    [one] 1 pupil
   *[other] { $count } pupils
}
live-weak-links = { $count ->
    [one] one weak link
   *[other] { $count } weak links
}
live-online = Connected
live-online-slow = Connected, the slow way
live-away-short = Not connected
live-fullscreen = Full screen
live-settings = Camera and sound
live-help = Keys and help

## Stage and tiles
live-stage = Stage
live-strip = The other classes
live-us = Us: { $class }
live-picture-of = Picture of { $class }
live-screen-of = { $town }, screen
live-second-of = { $town }, second camera
live-our-screen = Our screen
live-our-second = Our second camera
live-pin = Bring { $class } to the stage
live-mute = Mute { $class }
live-unmute = Give { $class } its sound back
live-give-stick = Give { $class } the talking stick
live-take-stick = Take the talking stick back from { $class }
live-soon = on its way
live-on-its-way = { $town } is on its way
live-still = a still picture every few seconds
live-face-coming = at the door
live-face-tablets = tablets are here
live-face-waiting = the picture is coming
live-face-off = camera off
live-face-own = your camera is off
live-face-slow = no picture on this network
live-face-elsewhere = on another device
live-mark-speaking = speaks
live-mark-hand = wants to speak ({ $place })
live-mark-muted = muted
live-mark-stick = talking stick
live-mark-microphone-off = microphone off
live-link = Your way to the hub: { $path ->
    [relay] by the relay (TURN)
    [tcp] straight, by TCP
   *[udp] straight, by UDP
}, { $roundTripMs } ms, { $lostPercent } % lost, { $jitterMs } ms jitter, { $kilobits } kbit/s up.
live-light-good = The line of { $town } is good.
live-light-fair-sends = The line of { $town } is a little weak: now and then a bit of them is missing.
live-light-fair-receives = The line of { $town } is a little weak: now and then they miss a bit of the others.
live-light-poor-sends = The line of { $town } is weak: their picture comes smaller, or in jerks.
live-light-poor-receives = The line of { $town } is weak: the others come to them smaller, or in jerks.
live-light-away-sends = Nothing moving comes from { $town } now: still pictures at most.
live-light-away-receives = Nothing moving gets through to { $town } now: still pictures at most.
live-our-light-good = Our line is good.
live-our-light-fair-sends = Our line is a little weak: now and then the others miss a bit of us.
live-our-light-fair-receives = Our line is a little weak: now and then a bit of the others is missing.
live-our-light-poor-sends = Our line is weak: our picture comes to the others smaller, or in jerks.
live-our-light-poor-receives = Our line is weak: the others come smaller, or in jerks.
live-our-light-away-sends = Nothing moving of ours gets out now: still pictures at most.
live-our-light-away-receives = Nothing moving gets through to us now: still pictures at most.

## The bar
live-bar = Controls
live-we-want-to-speak = We want to speak
live-hand-is-up = hand is up
live-my-hand = My hand
live-draw = Draw
live-board = Board
live-board-missing = The board is still on its way. It opens by itself as soon as your connection is back.
live-share = Share
live-share-end = Stop sharing
live-panel = Chat and people
live-panel-close = Close
live-unread = new messages
live-leave = Leave

## Chat
live-tab-chat = Chat
live-tab-hands = Hands
live-tab-people = People
live-tab-poll = Poll
live-tab-groups = Groups
live-chat-log = Messages
live-chat-empty = Nothing said yet. A “hello” in your own language is a fine beginning.
live-chat-older = Older messages are kept, but not shown here.
live-chat-me = Me
live-somebody = Somebody
live-chat-say = Write to all classes
live-chat-send = Send
live-chat-left = { $count ->
    [one] Room for 1 more character
   *[other] Room for { $count } more characters
}
live-chat-too-long = { $count ->
    [one] 1 character too many: two messages are fine, too
   *[other] { $count } characters too many: two messages are fine, too
}
live-chat-pending = on its way
live-chat-again = Send again
live-chat-discard = Drop it
live-chat-more = More for this message (arrow keys: other messages)
live-chat-edit = Edit
live-chat-edited = edited
live-chat-edit-field = Change your message
live-chat-editing = Changing your message
live-chat-edit-stop = Leave it as it was
live-chat-edit-done = Save the change
live-chat-wait = Your next message in { $seconds } s. Keep writing, nothing is lost.
live-chat-wait-over = You may send your message now.
live-slow-chat = Pupils write
live-slow-chat-off = as they like
live-slow-chat-every = every { $seconds } s
live-slow-chat-is = Pupils write one message every { $seconds } seconds.
live-slow-chat-over = Pupils write as they like again.
live-chat-erase = Delete for everybody
live-chat-erased = This message was deleted.
live-chat-news = New messages
live-chat-read-only = You can read along here. Your teacher can let you write.

## Hands
live-hands = Who asks to speak, in order
live-hands-empty = Nobody asks to speak. The yellow button raises your class’s hand.
live-hands-whole-class = the whole class
live-hands-since = { $minutes ->
    [0] just now
    [one] for 1 minute
   *[other] for { $minutes } minutes
}
live-hands-lower = Take the hand of { $name } down

## People
live-people = Who is here
live-people-you = you
live-tablets = Bring in a tablet (new tab)
live-people-sends = sends sound and picture
live-role-teacher = teacher
live-role-pupil = pupil
live-role-companion = tablet
live-role-keeper = keeper

## Notices
live-away = The connection is gone. We are reconnecting by ourselves; what you write goes out then.
live-slow = This network blocks the fast way to us. Chat and board work, a little slower.
live-slow-media = Sound and moving pictures do not get through this school’s network. Chat and board work, a little slower, and still pictures come.
live-slow-technician = Show this to your technician: please allow WebSocket connections to { $host }.
live-slow-seen = All right
live-fast = The fast way is open again.
live-not-here = not here
live-not-heard = not heard now
live-back = Connected again.
live-sound-blocked = Your browser holds the sound back.
live-sound-blocked-cure = Turn the sound on
live-taken = Another device of your class sends sound and picture now. It is quiet here.
live-forbidden = This device may watch, but not send.
live-blocked = Your school’s network blocks video. Chat and the board work, and still pictures take the place of video. Show this to your technician: please allow { $addresses }.
live-blocked-remember = Next time at once
live-we-are-muted = A teacher has muted your class. You can still raise your hand.
live-stick-elsewhere = { $town } has the talking stick. Your microphone is not heard now.
live-stick-ours = You have the talking stick: it is you that everybody hears.
live-stick-open = Let everybody speak

## Sheets
live-close = Close
live-leave-title = Leave the lesson?
live-leave-words = The lesson goes on. You can come back with the same card or address.
live-leave-yes = Leave
live-leave-no = Stay here
live-share-title = What would you like to show?
live-share-screen-words = A window, a tab or everything; sharp, and at once on everybody’s stage.
live-share-screen-end = Stop sharing our screen
live-share-no-screen = This device cannot share its screen. A computer with a current Firefox, Chrome, Edge or Safari can.
live-share-screen-broken = The screen could not be shared. Close what else may be recording it, then try again.
live-share-second-words = A snail, a microscope, hands at work: a picture of its own, beside yours.
live-share-second-end = Stop our second camera
live-share-no-second = There is no other camera yet. Plug one in, and it can be chosen here.
live-choose-second = Second camera
live-sound-title = What will the others hear?
live-sound-speech = Speech
live-sound-speech-words = Voices clear, echo and noise taken out.
live-sound-balanced = Voices and instruments
live-sound-balanced-words = Only the echo is taken out; songs keep their colour.
live-sound-music = Music
live-sound-music-words = As it is, in stereo. Wear headphones, or the others hear themselves.
live-keys-title = Keys
live-keys-on = Single keys do this (switch off if you speak to your computer)
live-key-microphone = Microphone on or off
live-key-camera = Camera on or off
live-key-sound = Sound of the others on or off
live-key-hand = We want to speak
live-key-board = Board
live-key-chat = Write in the chat
live-key-hands = Who asks to speak
live-key-people = Who is here
live-key-poll = The poll
live-key-fullscreen = Full screen
live-key-help = This page

## Said to screen readers, once
live-said-in = You are in the lesson.
live-said-pinned = { $class } is on the stage.
live-said-unpinned = { $class } is back in the strip.
live-said-hand-up = { $name } wants to speak.
live-said-your-hand-up = Your hand is up.
live-said-your-hand-down = Your hand is down.
live-said-muted = { $class } was muted.
live-said-heard = { $class } can be heard again.
live-said-shows-screen = { $class } shows its screen.
live-said-shows-second = { $class } shows a second camera.
live-said-we-muted = A teacher has muted your class.
live-said-we-heard = Your class can be heard again.
live-said-stick = { $class } has the talking stick.
live-said-we-stick = Your class has the talking stick.
live-said-open = Everybody may speak.
live-said-came = { $class } has come in.
live-said-left = { $class } has left.
live-said-away = The connection is gone. We are reconnecting.
live-said-back = Connected again.

## The line
live-line = What our line carries
live-pin-auto = By itself: as much as it can
live-pin-everything = Always every picture
live-pin-stage = Only the pictures on the stage
live-pin-stills = Still pictures and sound
live-pin-sound = Only sound
live-pin-words = Only chat and board
live-now-everything = Now: every picture moves.
live-now-stage = Now: some pictures move, of the others there are still ones.
live-now-stills = Now: still pictures and sound. Moving ones come back by themselves.
live-now-sound = Now: only sound.
live-chosen-stage = Moving pictures on the stage alone, as you chose.
live-chosen-stills = Still pictures and sound, as you chose.
live-chosen-sound = Only sound, as you chose.
live-chosen-words = Only chat and board, as you chose: nobody sees or hears you, nor you them.
live-chosen-cure = As much as it can
live-own-still = Our line is weak: the others see a still picture of us now, so that they hear us well.
live-line-blocked = Our school’s network blocks video: show still pictures at once
live-line-technician = For your technician: sound and video go by UDP, or by TCP where UDP is stopped, to { $addresses }. As soon as that is open, they come by themselves.
live-line-relay = Where neither can be opened, the relay is enough: { $relays }.
live-line-unknown = addresses that we learn with the first try
live-face-spared = only sound, to spare the line

## Hearing oneself at the door
live-hearing = Hear yourself
live-hearing-words = Say something, and hear how the others will hear you. Nobody else does.
live-hearing-again = Hear yourself again
live-hearing-connecting = One moment …
live-hearing-speak = Say something now …
live-hearing-listen = And so you sound:
live-hearing-heard = That was you. Your sound goes out and comes back.
live-hearing-silent = Sound comes back, but there is no voice in it. Is the microphone muted, or is another one yours? Choose it below.
live-hearing-blocked = Nothing came back. You may come in all the same; chat and board work. Show this to your technician: “Please let sound and video through to { $addresses }.”

## Steering the class’s wall from a tablet
live-remote-enter = Steer the class’s screen from here
live-remote-title = Remote control
live-remote-ours = Our screen
live-remote-sends = The class’s screen is in and sends.
live-remote-nobody = No device of your class sends yet. Open the lesson on the class’s computer.
live-remote-board = Board on the screen
live-remote-others = The classes
live-remote-show = Show { $class } on our screen
live-remote-steer = Steer
