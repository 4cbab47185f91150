package vn.lantoa.organisation;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as others see it.
 *
 * @param kind name of an {@link OrganisationKind}
 * @param validUntil the last day on which it exists; null while it goes on
 */
public record OrganisationView(
        OrganisationId id,
        String code,
        String kind,
        String name,
        @Nullable OrganisationId parent,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** The order by name, as a Vietnamese list is sorted. */
    public static final Comparator<OrganisationView> BY_NAME = Comparator.comparing(
                    OrganisationView::name, Collator.getInstance(Locale.forLanguageTag("vi")))
            .thenComparing(OrganisationView::code);

    /** True if it is a commune or a ward, where bulletins are broadcast and by which people are found. */
    public boolean isCommune() {
        return kind.equals(OrganisationKind.COMMUNE.name()) || kind.equals(OrganisationKind.WARD.name());
    }

    /** True if it exists on this day. */
    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }
}
