package vn.lantoa.organisation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Organisations for the tests of this stage. */
public final class OrganisationFixtures {
    public static final LocalDate FOUNDED = LocalDate.of(2025, 3, 24);

    private OrganisationFixtures() {}

    public static OrganisationView anOrganisation(String code) {
        return anOrganisation(OrganisationKind.DEPARTMENT, code, null);
    }

    public static OrganisationView closed(String code, LocalDate until) {
        return anOrganisation(OrganisationKind.DEPARTMENT, code, until);
    }

    public static OrganisationView anOrganisation(OrganisationKind kind, String code, @Nullable LocalDate until) {
        return new OrganisationView(
                new OrganisationId(UUID.randomUUID()), code, kind.name(), "Tên của " + code, null, FOUNDED, until);
    }

    /** A department that is not stored, as an entity. */
    public static Object unwritten(String code) {
        return new Organisation(
                aNew(code, FOUNDED), null, FOUNDED.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** A stored department, with its last day. */
    public static Organisation aDepartment(String code, @Nullable LocalDate until) {
        var given = new NewOrganisation(
                OrganisationKind.DEPARTMENT, code, "Tên của " + code, "province", FOUNDED, until, "");
        return new Organisation(given, null, FOUNDED.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** A department below the root. */
    public static NewOrganisation aNew(String code, LocalDate from) {
        return new NewOrganisation(OrganisationKind.DEPARTMENT, code, "Tên của " + code, "province", from, null, "");
    }
}
