package vn.lantoa.architecture.canary.asset;

import java.util.Optional;

/** Breaks: no field is optional. */
record MaybeField(Optional<String> title) {}
