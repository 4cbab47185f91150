package vn.lantoa.web.organisation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.NewOrganisation;
import vn.lantoa.organisation.OrganisationKind;

/** Request body of a new organisation; any member may be missing. */
@Schema(name = "NewOrganisation")
public record NewOrganisationJson(
        @Nullable String kind,
        @Nullable String code,
        @Nullable String name,
        @Nullable String parent,
        @Nullable String validFrom,
        @Nullable String validUntil,
        @Nullable String remark) {
    NewOrganisation organisation() {
        var kindGiven = Arrays.stream(OrganisationKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst();
        var from = day(validFrom);
        var until = day(validUntil);
        Issues.none()
                .when(kindGiven.isEmpty(), "kind", kind == null ? "missing" : "not-known")
                .when(from.isEmpty(), "validFrom", validFrom == null ? "missing" : "not-a-date")
                .when(validUntil != null && until.isEmpty(), "validUntil", "not-a-date")
                .throwIfAny();
        return new NewOrganisation(
                kindGiven.orElseThrow(),
                orEmpty(code),
                orEmpty(name),
                orEmpty(parent),
                from.orElseThrow(),
                until.orElse(null),
                orEmpty(remark));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
