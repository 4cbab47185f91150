package vn.lantoa.coverage.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.kernel.query.GivenRows;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.Lineage;
import vn.lantoa.organisation.OrganisationFixtures;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.CurrentPlan;

/** Officers who may not nominate, withdraw, decide or read; and invalid nominations. */
class NominationRefusalsTest {
    private static final NominationId ID = new NominationId(new UUID(0, 1));
    private static final AssetId ASSET = new AssetId(new UUID(0, 3));
    private static final OrganisationId FORMER = new OrganisationId(new UUID(0, 4));
    private static final OrganisationId OTHER = new OrganisationId(new UUID(0, 5));
    private static final Actor UPLOADER = Actor.officer(UUID.randomUUID());
    private static final Actor RELEASER = Actor.officer(UUID.randomUUID());
    private static final Actor APPROVER = Actor.officer(UUID.randomUUID());
    private static final Actor STRANGER = Actor.officer(UUID.randomUUID());

    private final OrganisationId unit =
            OrganisationFixtures.aDepartment("so-khcn", null).id();
    private final GrantedRoles roles = new GrantedRoles()
            .grant(UPLOADER, Role.UPLOADER, unit)
            .grant(RELEASER, Role.RELEASER, unit)
            .grant(APPROVER, Role.APPROVER, unit)
            .grant(STRANGER, Role.ADMINISTRATOR, OTHER);
    private final SettableClock clock = SettableClock.atNoon();
    private final int year = clock.instant().atZone(ZoneOffset.UTC).getYear();
    private final List<NominationText> added = new ArrayList<>();
    private final NominationAccess access = new NominationAccess();
    private @Nullable OrganisationId owner = unit;
    private int made;
    private boolean isThere;
    private Nomination nomination = nomination(NominationState.NOMINATED);

    NominationRefusalsTest() {
        access.access = roles;
        access.lineage = new Lineage() {
            @Override
            public Set<OrganisationId> withPredecessors(Collection<OrganisationId> units) {
                return Set.of(unit, FORMER);
            }
        };
        access.nominations = new Kept();
        access.plan = new CurrentPlan();
        access.clock = clock;
    }

    @Test
    void only_submitters_and_releasers_of_a_unit_nominate_and_withdraw() {
        for (var by : List.of(APPROVER, STRANGER, Actor.partner(UUID.randomUUID()), Actor.ANONYMOUS)) {
            assertForbidden(() -> nominate(by, right()));
            assertForbidden(() -> withdraw(by));
        }
        nominate(UPLOADER, right());
        nominate(RELEASER, right());
        assertThat(added).hasSize(2);
    }

    @Test
    void only_public_assets_of_the_unit_can_be_nominated() {
        owner = null;
        assertRejected(() -> nominate(UPLOADER, right()), "asset not-public");
        assertRejected(
                () -> nominate(UPLOADER, text("tờ rơi của tôi", year, "1.4", "Đã làm rất tốt.")), "asset not-public");
        owner = OTHER;
        assertRejected(() -> nominate(UPLOADER, right()), "asset not-of-the-unit");
        owner = FORMER;
        nominate(UPLOADER, right());
        assertThat(added).hasSize(1);
    }

    @Test
    void an_asset_is_nominated_once_a_year() {
        isThere = true;

        assertConflict(() -> nominate(UPLOADER, right()), "practice-is-nominated");
    }

    @Test
    void nominations_per_unit_and_year_are_limited() {
        made = NominatePractice.MOST;

        assertRejected(() -> nominate(UPLOADER, right()), "year too-many");
    }

    @Test
    void future_and_old_years_accept_no_nominations() {
        assertRejected(() -> nominate(UPLOADER, text(page(), year + 1, "1.4", "Đã làm rất tốt.")), "year year-to-come");
        assertRejected(() -> nominate(UPLOADER, text(page(), 1999, "1.4", "Đã làm rất tốt.")), "year out-of-range");
    }

    @Test
    void a_text_has_10_to_1000_characters() {
        assertRejected(() -> nominate(UPLOADER, text(page(), year, "1.4", "  Rất tốt.  ")), "did too-short");
        assertRejected(() -> nominate(UPLOADER, text(page(), year, "1.4", "ă".repeat(1001))), "did too-long");
        assertRejected(
                () -> nominate(UPLOADER, text(page(), year, "1.4", "Đã làm\u0000 rất tốt")), "did control-characters");
        nominate(UPLOADER, text(page(), year, "1.4", "ă".repeat(10)));
        nominate(UPLOADER, text(page(), year, "1.4", "😀".repeat(1000)));
        assertThat(added).hasSize(2);
    }

    @Test
    void a_task_belongs_to_the_plan_of_that_day() {
        assertRejected(() -> nominate(UPLOADER, text(page(), year, "9.9", "Đã làm rất tốt.")), "task not-of-the-plan");
        // the plan begins in 2025
        assertRejected(() -> nominate(UPLOADER, text(page(), 2024, "1.4", "Đã làm rất tốt.")), "task not-of-the-plan");
        assertRejected(
                () -> nominate(UPLOADER, text("", year, "", "")), "asset missing", "task missing", "did missing");
    }

    @Test
    void decided_nominations_cannot_be_withdrawn() {
        for (var state : List.of(NominationState.CHOSEN, NominationState.DECLINED)) {
            nomination = nomination(state);

            assertConflict(() -> withdraw(UPLOADER), "nomination-cannot-become");
        }
    }

    @Test
    void only_approvers_and_administrators_of_the_province_decide() {
        for (var by : List.of(UPLOADER, RELEASER, APPROVER, STRANGER, Actor.ANONYMOUS))
            assertForbidden(() -> decide(by, true, ""));
    }

    @Test
    void declining_needs_a_short_reason() {
        assertRejected(() -> decide(Actor.SYSTEM, false, " "), "reason missing");
        assertRejected(() -> decide(Actor.SYSTEM, false, "a".repeat(501)), "reason too-long");
    }

    @Test
    void withdrawn_nominations_cannot_be_chosen() {
        nomination = nomination(NominationState.WITHDRAWN);

        assertConflict(() -> decide(Actor.SYSTEM, true, ""), "nomination-cannot-become");
    }

    @Test
    void only_officers_read_nominations() {
        var read = new ReadNominations();
        read.access = access;
        read.database = GivenRows.of();

        assertForbidden(() -> read.call(Actor.ANONYMOUS, year, null));
        assertForbidden(() -> read.call(Actor.partner(UUID.randomUUID()), year, null));
        assertThat(read.call(APPROVER, year, null)).isEmpty();
    }

    private void nominate(Actor by, NominationText text) {
        var nominate = new NominatePractice();
        nominate.access = access;
        nominate.nominations = access.nominations;
        nominate.audit = new RecordedAudit();
        nominate.clock = clock;
        nominate.call(new NominatePractice.Command(by, unit, text));
    }

    private void withdraw(Actor by) {
        var withdraw = new WithdrawNomination();
        withdraw.access = access;
        withdraw.nominations = access.nominations;
        withdraw.audit = new RecordedAudit();
        withdraw.clock = clock;
        withdraw.call(by, ID);
    }

    private void decide(Actor by, boolean isChosen, String reason) {
        var decide = new DecideNomination();
        decide.access = access;
        decide.nominations = access.nominations;
        decide.audit = new RecordedAudit();
        decide.clock = clock;
        decide.call(new DecideNomination.Command(by, ID, isChosen, reason));
    }

    private NominationText right() {
        return text(page(), year, "1.4", "Đã làm rất tốt.");
    }

    private static String page() {
        return "https://lantoa.example.vn/a/" + ASSET;
    }

    private static NominationText text(String asset, int year, String task, String did) {
        return new NominationText(asset, year, task, did);
    }

    private Nomination nomination(NominationState state) {
        return new Nomination(ID, unit, ASSET, state, UPLOADER.reference());
    }

    private final class Kept extends Nominations {
        @Override
        Optional<NominationId> add(OrganisationId of, AssetId asset, NominationText typed, Actor by, Instant now) {
            if (isThere) return Optional.empty();
            added.add(typed);
            return Optional.of(ID);
        }

        @Override
        int count(OrganisationId of, int ofYear) {
            return made;
        }

        @Override
        Nomination getLocked(NominationId id) {
            return nomination;
        }

        @Override
        Optional<OrganisationId> ownerOfPublic(AssetId asset, Instant now) {
            return Optional.ofNullable(owner);
        }
    }
}
