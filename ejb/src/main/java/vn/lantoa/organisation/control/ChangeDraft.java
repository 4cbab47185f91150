package vn.lantoa.organisation.control;

import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * A change to be requested.
 *
 * @param officer the officer it concerns; null if it concerns no single officer
 * @param organisation the organisation whose administrators may confirm it
 */
public record ChangeDraft(
        ChangeKind kind, @Nullable OfficerId officer, OrganisationId organisation, ChangeDetail detail) {}
