"""Run sheets: what happens in a lesson, step by step. Start at `models`, then `actions`; `rooms.runsheet` plays it."""
