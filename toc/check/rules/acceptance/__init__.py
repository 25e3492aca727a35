"""Whether what people accept is still accepted, for a reason, by somebody, until a day, and
whether their settings do anything."""
