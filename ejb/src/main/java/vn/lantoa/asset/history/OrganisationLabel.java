package vn.lantoa.asset.history;

/** An organisation for display: code and current name. */
public record OrganisationLabel(String code, String name) {}
