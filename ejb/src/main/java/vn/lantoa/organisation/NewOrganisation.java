package vn.lantoa.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to be created.
 *
 * @param parentCode code of the organisation it belongs to; empty for the root
 * @param validUntil the last day on which it exists; null while it goes on
 */
public record NewOrganisation(
        OrganisationKind kind,
        String code,
        String name,
        String parentCode,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String remark) {}
