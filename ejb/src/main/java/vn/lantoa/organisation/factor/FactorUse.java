package vn.lantoa.organisation.factor;

import java.time.Instant;

/** That a second factor was shown. */
public record FactorUse(FactorKind kind, Instant at) {}
