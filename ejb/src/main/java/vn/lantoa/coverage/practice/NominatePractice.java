package vn.lantoa.coverage.practice;

import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/** Nominates a unit's own public asset as good practice of a year. */
@UseCase
public class NominatePractice extends NominationUseCase {
    /** Maximum nominations of a unit per year, which bounds the size of reads. */
    static final int MOST = 20;

    /** A nomination for a unit. */
    public record Command(Actor by, OrganisationId unit, NominationText text) {}

    /** Adds the nomination and returns its id. */
    public NominationId call(Command command) {
        var typed = command.text();
        access.admit(command.by(), command.unit());
        var asset = access.check(command.unit(), typed);
        Issues.none()
                .when(nominations.count(command.unit(), typed.year()) >= MOST, "year", "too-many", MOST)
                .throwIfAny();
        var id = nominations
                .add(command.unit(), asset, typed, command.by(), clock.instant())
                .orElseThrow(() -> new Conflict("practice-is-nominated", asset + " in " + typed.year()));
        audit.record(
                command.by(),
                "practice-nominated",
                "nomination:" + id,
                Map.of(
                        "organisation", command.unit().toString(),
                        "asset", asset.toString(),
                        "year", String.valueOf(typed.year())));
        return id;
    }
}
