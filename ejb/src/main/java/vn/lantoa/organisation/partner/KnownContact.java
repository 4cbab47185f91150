package vn.lantoa.organisation.partner;

/** Stored contact of a partner. */
public record KnownContact(PartnerContactId id, PartnerContact contact) {}
