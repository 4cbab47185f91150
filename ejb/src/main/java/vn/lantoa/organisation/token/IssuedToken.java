package vn.lantoa.organisation.token;

import java.time.Instant;
import vn.lantoa.organisation.RandomToken;

/** A new token with what it carries, shown this once. */
public record IssuedToken(ApiTokenId id, TokenPurpose purpose, RandomToken value, Instant expiresAt) {}
