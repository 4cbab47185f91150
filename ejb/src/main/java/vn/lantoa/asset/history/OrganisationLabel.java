package vn.lantoa.asset.history;

/** An organisation as it is shown: code and today's name. */
public record OrganisationLabel(String code, String name) {}
