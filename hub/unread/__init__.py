"""What is new to each teacher in the chat of their rooms: how far they have read, and how much came after it."""
