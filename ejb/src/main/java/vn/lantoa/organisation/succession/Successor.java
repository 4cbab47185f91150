package vn.lantoa.organisation.succession;

import vn.lantoa.organisation.NewOrganisation;
import vn.lantoa.organisation.OrganisationId;

/** The successor of a closed organisation, as the command names it. */
public sealed interface Successor {
    /** An organisation that is there. */
    record Existing(OrganisationId organisation) implements Successor {}

    /** An organisation that is founded for it and begins on the effective day. */
    record Founded(NewOrganisation organisation) implements Successor {}
}
