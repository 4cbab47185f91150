package vn.lantoa.organisation;

import java.time.Instant;

/** Use of a second factor. */
public record FactorUse(FactorKind kind, Instant at) {}
