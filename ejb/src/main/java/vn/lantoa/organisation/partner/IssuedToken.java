package vn.lantoa.organisation.partner;

import java.time.Instant;
import vn.lantoa.organisation.RandomToken;

/** New token with its value, which is shown only once. */
public record IssuedToken(ApiTokenId id, TokenPurpose purpose, RandomToken value, Instant expiresAt) {}
