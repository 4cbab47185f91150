package vn.lantoa.web.organisation;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.registry.OrganisationDetail;

/** An organisation on the wire. Days are in the hub's zone; {@code validUntil} is the last day. */
@Schema(name = "Organisation")
public record OrganisationJson(
        String id,
        String code,
        String kind,
        String name,
        @Nullable String parent,
        String validFrom,
        @Nullable String validUntil) {
    static OrganisationJson of(OrganisationView one) {
        return new OrganisationJson(
                one.id().toString(),
                one.code(),
                one.kind(),
                one.name(),
                one.parent() == null ? null : one.parent().toString(),
                one.validFrom().toString(),
                text(one.validUntil()));
    }

    private static List<OrganisationJson> all(List<OrganisationView> views) {
        return views.stream().map(OrganisationJson::of).toList();
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** A page of a list. */
    @Schema(name = "OrganisationPage")
    public record Page(List<OrganisationJson> organisations, @Nullable String next) {}

    /** The number of organisations that an import added. */
    @Schema(name = "ImportedOrganisations")
    public record Imported(int added) {}

    /** A name and its period of validity. */
    @Schema(name = "OrganisationName")
    public record Name(String name, String validFrom, @Nullable String validUntil) {}

    /** The details of an organisation. Figures include all predecessors and successors, direct or indirect. */
    @Schema(name = "OrganisationDetail")
    public record Whole(
            OrganisationJson organisation,
            String remark,
            List<Name> names,
            List<OrganisationJson> children,
            List<OrganisationJson> predecessors,
            List<OrganisationJson> successors) {
        static Whole of(OrganisationDetail detail) {
            return new Whole(
                    OrganisationJson.of(detail.organisation()),
                    detail.remark(),
                    detail.names().stream()
                            .map(name -> new Name(name.name(), name.validFrom().toString(), text(name.validUntil())))
                            .toList(),
                    all(detail.children()),
                    all(detail.descent().predecessors()),
                    all(detail.descent().successors()));
        }
    }
}
