# An adult's account: making it, keeping it safe, closing it. Short, warm, concrete; never blame, never jargon.

# A link that came by letter or by hand
link-title = Your link
link-wait = One moment…
link-code = Code of your link
link-open = Open
link-unknown = We do not know this code. Look at the end of the link once more, or ask for a new one.
link-expired = This link is too old. Ask for a new one: that takes a minute.
link-used = This link has done its work already. If it was you, sign in as usual.
link-too-many = Too many codes that open nothing were tried from this place. Wait a minute, then try again.

# Signing up
sign-up-title = Welcome
sign-up-lead = Who you are, where you teach, and your first class: then you can look for a partner.
sign-up-you = You
sign-up-school = Your school
sign-up-school-choose = Is it here already?
sign-up-school-new = No, it is new here
sign-up-town-hint = Others see the town, never the street. The clock is the one on your classroom’s wall.
sign-up-class = Your first class
sign-up-class-hint = A name as the pupils say it, such as CM1 or Class 4b. More classes can come later.
sign-up-names-missing = The school, the town and the class each need a name that is not too long.

# Links that one hands over
invite-teacher = Invite a colleague
invite-teacher-hint = Somebody you know wants to come here with a class of their own? Give them a link: they make their own account.
invite-teacher-go = Make a link
invite-teacher-many = Twenty of your links are on their way and nobody has used them yet. When one is used or too old, you can make another.
handed-sign-up-title = A link for a colleague
handed-sign-up-lead = Whoever opens this link makes an account of their own, with their school and their first class. Give it only to somebody you know.
handed-sign-up-link = Link, good once and for fourteen days
handed-once = It is shown only now. If it gets lost, make another one.
handed-back = Back
