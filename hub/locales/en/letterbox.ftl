### Letterboxes: what comes by e-mail into the twinnings of a class.

class-letterbox-hint = A drawing or a text sent by e-mail lands here; you look first.
letterbox-title = E-mail letterbox
letterbox-lead = Send a drawing, a photo or a text by e-mail: it comes to your class’s materials and waits there until you show it.
letterbox-off = This hub takes no e-mail yet. Its keeper can open a letterbox: the way is described in the handbook, under “E-mail that comes in”.
letterbox-no-twinning = As soon as your class is in a twinning that has begun, it can have an address here.
letterbox-open = Open
letterbox-address = Address of your class
letterbox-address-hint = Nobody can guess it. If it got around too far, make a new one: the old one takes nothing any more.
letterbox-write = Write a letter
letterbox-renew = New address
letterbox-close = Close
letterbox-none = Your class has no address here yet.
letterbox-give = Open a letterbox
letterbox-give-of = Open a letterbox for { $title }
letterbox-senders = Who may write
letterbox-senders-own = All teachers of this class, from the address of their account here. Letters from anybody else are turned away.
letterbox-sender = One more address
letterbox-sender-hint = Of a parent, of your school or of a scanner, for example. Add it only if this person agrees.
letterbox-sender-add = Let it write
letterbox-sender-none = This is no e-mail address. Please look at it once more.
letterbox-sender-ours = This address belongs to the hub itself; letters would go round in circles.
letterbox-sender-many = That is as many as fit. Remove one that is no longer needed.
letterbox-remove = Remove
letterbox-came = What came lately
letterbox-from = from { $sender }, { $ago }
letterbox-untitled = Without a title
letterbox-answer = Answer to “{ $title }”
letterbox-gone = No longer there
letterbox-pieces =
    { $count ->
        [one] one piece
       *[other] { $count } pieces
    }
letterbox-left-out =
    { $count ->
        [one] One file in it was no picture, sound, film or PDF and was left out.
       *[other] { $count } files in it were no pictures, sounds, films or PDFs and were left out.
    }
letterbox-nothing = Nothing yet. Try it: send yourself a photo.
letterbox-kept = Who sent what is forgotten after { $days } days; what came stays.
letterbox-how = Good to know
letterbox-how-words = The subject becomes the title, the letter the text; beside a picture, a few words stand below it. Signatures and quoted letters are left out.
letterbox-how-files = Pictures, sounds, films and PDFs are taken, all together up to { $mb } MB. Place and camera are removed from photos.
letterbox-how-held = Everything waits among the materials until a teacher of this class shows it. Say there which children it shows or who made it.
letterbox-how-threads = Below each page, post, topic and material stands an address of its own: a letter to it becomes an answer there, and waits for you like an answer of a child.
letterbox-how-silent = The hub never answers by e-mail. Automatic letters and mailing lists are not taken.
material-by-letter = Came by e-mail from { $sender }. Before you show it, say under “Change” whom it shows or who made it.
material-with-answer = It came with an answer

## The health page
health-letters-in = E-mail that comes in
health-letters-in-none = Open at { $domain }. No letter has come in the last { $days } days.
health-letters-in-last = Open at { $domain }. The last letter came { $ago }.
health-letters-in-day =
    { $count ->
        [one] One letter since yesterday.
       *[other] { $count } letters since yesterday.
    }
