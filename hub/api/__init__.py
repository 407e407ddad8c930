"""The hub for programs: what teachers do in its pages, as JSON over HTTP, described by OpenAPI.

An app of its own beside the pages: it knows no cookies and no forms, and where it refuses it answers in
`application/problem+json` (RFC 9457). Start at `app`; then `caller` (who asks), `once` (asked twice) and `views`.
"""
