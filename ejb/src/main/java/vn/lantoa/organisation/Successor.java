package vn.lantoa.organisation;

/** Successor of a closed organisation, as given in a command. */
public sealed interface Successor {
    /** Existing organisation. */
    record Existing(OrganisationId organisation) implements Successor {}

    /** Organisation that is created on the effective day. */
    record Founded(NewOrganisation organisation) implements Successor {}
}
