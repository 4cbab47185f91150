package vn.lantoa.organisation.officer;

import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * Change to be requested.
 *
 * @param officer the officer concerned; null if the change concerns no single officer
 * @param organisation the organisation whose administrators may confirm the change
 */
public record ChangeDraft(
        ChangeKind kind, @Nullable OfficerId officer, OrganisationId organisation, ChangeDetail detail) {}
