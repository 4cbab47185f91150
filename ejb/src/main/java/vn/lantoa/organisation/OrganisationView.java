package vn.lantoa.organisation;

import jakarta.json.bind.annotation.JsonbTransient;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Immutable view of an organisation.
 *
 * @param kind name of an {@link OrganisationKind}
 * @param validUntil the last day on which the organisation exists; null if it is open-ended
 */
@Schema(name = "Organisation")
public record OrganisationView(
        @Schema(implementation = String.class) OrganisationId id,
        String code,
        String kind,
        String name,
        @Schema(implementation = String.class) @Nullable OrganisationId parent,
        @Schema(implementation = String.class) LocalDate validFrom,
        @Schema(implementation = String.class) @Nullable LocalDate validUntil) {

    /** Query of views, to which conditions on {@code o} are added. */
    static final String SELECT = "select o.id, o.code, o.kind, o.name, o.parent_id as parent, o.valid_from,"
            + " o.valid_until from organisation o";

    /** Vietnamese order of names, word by word as in the database's collation {@code vietnamese}. */
    public static final Comparator<String> NAMES = Comparator.comparing(
            // the collator ignores spaces
            name -> name.replace(' ', '_'),
            Collator.getInstance(Locale.forLanguageTag("vi")));

    /** Order by name in Vietnamese, then by code. */
    public static final Comparator<OrganisationView> BY_NAME =
            Comparator.comparing(OrganisationView::name, NAMES).thenComparing(OrganisationView::code);

    /** Returns whether this is a commune or ward. */
    @JsonbTransient
    public boolean isCommune() {
        return kind.equals(OrganisationKind.COMMUNE.name()) || kind.equals(OrganisationKind.WARD.name());
    }

    /** Returns whether the organisation exists on the given day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
