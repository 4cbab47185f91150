package vn.lantoa.organisation.succession;

import vn.lantoa.organisation.NewOrganisation;
import vn.lantoa.organisation.OrganisationId;

/** What takes the place of a closed organisation, as the command names it. */
public sealed interface Successor {
    /** One that is there. */
    record Existing(OrganisationId organisation) implements Successor {}

    /** One that is founded for it and begins on the effective day. */
    record Founded(NewOrganisation organisation) implements Successor {}
}
