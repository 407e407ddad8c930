"""HTTPS without a proxy: the certificate of our own listener.

`certificate` reads the keeper's files and takes them up anew when they change.
"""
