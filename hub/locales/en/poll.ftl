### Polls in the live room: what is asked, voted and counted.

poll-title = What do you think?
poll-hands = Hands up!
poll-none = No poll at the moment. When a teacher asks something, it shows here.
poll-open = Open
poll-over = The result
poll-counting = Being counted…
poll-votes = { $votes ->
    [0] No vote yet
    [one] 1 vote
   *[other] { $votes } votes
}
poll-hidden = what was chosen shows at the end
poll-numbers = Numbers by class
poll-all = All classes
poll-of-class = { $votes } of { $pupils }
poll-count-ours = Hands in our class
poll-count = Count them in
poll-counted = Your class is counted.
poll-close = End the poll
poll-ask-again = Ask something else
poll-clear = Take it off the screens
poll-ask = Ask all classes
poll-kind = What kind of question
poll-kind-pictures = Pictures
poll-kind-answers = Yes or no
poll-kind-hands = Hands up
poll-question = Your question (children see the pictures)
poll-how-many = How many of you…
poll-hide = Show the result only at the end
poll-open-it = Ask all classes
poll-back = Back to the result
poll-choose = Choose two to six that differ.
poll-chosen = What children choose from
poll-word = A short word
poll-word-beside = A word (if you like)
poll-word-of = Word for { $name }
poll-remove = Take { $name } away
poll-add-word = A word without a picture
poll-pictures = Pictures to choose from
poll-your-vote-counts = Your vote counts!
poll-next-child = Next child
poll-said-open = A poll is open. { $question }
poll-said-over = The poll is over.
poll-picture-yes = Yes
poll-picture-no = No
poll-picture-unsure = I don’t know
poll-picture-hand = Hand up

poll-picture-fox = Fox
poll-picture-bear = Bear
poll-picture-owl = Owl
poll-picture-turtle = Turtle
poll-picture-hedgehog = Hedgehog
poll-picture-cat = Cat
poll-picture-rabbit = Rabbit
poll-picture-frog = Frog
poll-picture-bird = Bird
poll-picture-fish = Fish
poll-picture-bee = Bee
poll-picture-snail = Snail
poll-picture-mouse = Mouse
poll-picture-penguin = Penguin
poll-picture-ladybird = Ladybird
poll-picture-whale = Whale
