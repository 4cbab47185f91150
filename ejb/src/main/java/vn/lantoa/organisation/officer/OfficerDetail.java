package vn.lantoa.organisation.officer;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/**
 * Officer with their roles and deputies.
 *
 * @param mayManage whether the reader is an administrator responsible for the officer
 */
public record OfficerDetail(
        OfficerView officer,
        String organisationName,
        List<Grant> grants,
        List<Stand> deputyships,
        boolean hasPassword,
        boolean hasFactor,
        boolean mayManage) {
    /** Role that was granted and not revoked. */
    public record Grant(
            RoleGrantId id,
            Role role,
            OrganisationId organisation,
            String organisationName,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    /** Deputyship that was not ended early, with the officer and the deputy. */
    public record Stand(
            DeputyshipId id,
            OfficerId officer,
            String officerName,
            OfficerId deputy,
            String deputyName,
            List<Role> roles,
            LocalDate startsOn,
            LocalDate endsOn) {}
}
