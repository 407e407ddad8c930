### Consents in the live room: to a child, and to the teacher before the class’s camera
consents-look = Look
consents-watch = Here you look on while the others draw. Take a sheet of paper and draw along!
consents-beside-face =
    { $count ->
        [one] One child of your class may not be seen by the partners.
       *[other] { $count } children of your class may not be seen by the partners.
    }
consents-beside-voice =
    { $count ->
        [one] One child may not be heard by them.
       *[other] { $count } children may not be heard by them.
    }
consents-beside-who = Who?
consents-beside-tick = They sit outside the picture, away from the microphone
consents-beside-go = They sit outside: turn it on
