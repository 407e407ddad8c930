### Order in the room: turns with the talking stick, who is next, what everybody sees.

order-turns = Turns with the talking stick
order-next = Next: { $class }
order-nobody-next = As soon as another class is here, one tap gives it the talking stick.
order-asks = asks to speak
order-spoken = { $time } spoken
order-not-yet = has not spoken yet
order-time = Time for a turn
order-time-none = As long as the class likes
order-time-of = { $seconds } s
order-ends = Then the floor opens by itself
order-up = The turn of { $class } is over. Thank you!
order-up-ours = Our time is up: one last sentence, then the others.
order-up-open = The turn of { $class } is over. Everybody may speak again.
order-time-up = time is up
order-more = { $seconds } s more
order-has-stick = { $class } has the talking stick
order-lower-all = Take all hands down
order-count-anew = Count the turns anew
order-chime = A soft sound when a hand goes up
order-said-hands-down = All hands are down.
order-said-anew = Turns are counted anew.
live-key-next = Teachers: the next class speaks
live-key-open = Teachers: everybody may speak
