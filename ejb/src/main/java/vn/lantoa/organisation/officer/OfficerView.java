package vn.lantoa.organisation.officer;

import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/** Immutable view of an officer. */
public record OfficerView(
        OfficerId id, String login, String displayName, String email, OrganisationId organisation, boolean enabled) {}
