"""What every test shares: one profile for property tests."""

import hypothesis

hypothesis.settings.register_profile("house", deadline=None, print_blob=True)
hypothesis.settings.load_profile("house")

pytest_plugins = ["tests.services"]
