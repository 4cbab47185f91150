package vn.lantoa.organisation.registry;

import vn.lantoa.organisation.NewOrganisation;
import vn.lantoa.organisation.OrganisationId;

/** Successor of a closed organisation, as given in a command. */
public sealed interface Successor {
    /** Existing organisation. */
    record Existing(OrganisationId organisation) implements Successor {}

    /** Organisation that is created on the effective day. */
    record Founded(NewOrganisation organisation) implements Successor {}
}
