package vn.lantoa.organisation.factor;

import java.time.Instant;

/** A use of a second factor. */
public record FactorUse(FactorKind kind, Instant at) {}
