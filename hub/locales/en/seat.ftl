### The class’s seat: which of its devices is its camera

seat-has = { $device ->
    [hand] The tablet of { $name } is your class’s camera already. It is asked when you enter.
    [wall] The big screen of { $name } is your class’s camera already. It is asked when you enter.
   *[desk] The computer of { $name } is your class’s camera already. It is asked when you enter.
}
seat-enter-quiet = Come in without camera and sound
seat-asks = { $device ->
    [hand] The tablet of { $name } wants to be the camera.
    [wall] The big screen of { $name } wants to be the camera.
   *[desk] The computer of { $name } wants to be the camera.
}
seat-give = Give it
seat-keep = Keep it
seat-ask = Ask for the camera
seat-asking = { $device ->
    [hand] We are asking at the tablet of { $name }. One moment …
    [wall] We are asking at the big screen of { $name }. One moment …
   *[desk] We are asking at the computer of { $name }. One moment …
}
seat-kept = { $device ->
    [hand] The tablet of { $name } stays the camera. Here you can draw, write and steer; a second camera is plugged in over there.
    [wall] The big screen of { $name } stays the camera. Here you can draw, write and steer; a second camera is plugged in over there.
   *[desk] The computer of { $name } stays the camera. Here you can draw, write and steer; a second camera is plugged in over there.
}
seat-silent = { $device ->
    [hand] Nobody answered at the tablet of { $name }. You may be the camera now.
    [wall] Nobody answered at the big screen of { $name }. You may be the camera now.
   *[desk] Nobody answered at the computer of { $name }. You may be the camera now.
}
seat-take = Be the camera
seat-steer = Steer from here

seat-headcount = How many are you today?
seat-fewer = One fewer
seat-more = One more
seat-headcount-title = Our class today
seat-headcount-change = Change the number
seat-headcount-keep = That is right
seat-page = Page { $place } of { $count }
seat-page-title = The page on our screen
seat-page-before = The page before
seat-page-next = The next page

seat-second-title = Second camera
seat-second-words = Film a snail, an experiment or hands at work with this device: a picture of its own, beside our class.
seat-second-begin = Film with this device
seat-second-end = Stop filming
seat-second-next = Next camera of this device
seat-second-own = What this device films
seat-second-starts = The picture is on its way…
seat-second-sent = All classes see this
seat-second-taken = Another device is our class’s second camera now.
seat-second-forbidden = This device may not show anything here now.
