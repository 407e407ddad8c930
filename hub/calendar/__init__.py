"""When classes can meet: timetables, holidays and clocks. Start at `finder`; `spans` is what it stands on."""
