package vn.lantoa.organisation.control;

import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * A change that is about to be asked for.
 *
 * @param officer whom it concerns; null when nobody alone
 * @param organisation whose administrators may confirm it
 */
public record ChangeDraft(
        ChangeKind kind, @Nullable OfficerId officer, OrganisationId organisation, ChangeDetail detail) {}
