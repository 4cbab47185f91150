package vn.lantoa.organisation.partner;

/** A contact that is kept. */
public record KnownContact(PartnerContactId id, PartnerContact contact) {}
