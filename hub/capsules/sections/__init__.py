"""What each subject gives to a capsule, a module each; `hub.capsules.contents` lists them in their order."""
