"""Network passports: what a school's network lets through, looked at there by a teacher. Start at `passport`."""
