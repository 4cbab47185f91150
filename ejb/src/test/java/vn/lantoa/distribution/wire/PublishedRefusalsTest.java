package vn.lantoa.distribution.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertNotFound;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.InMemoryAssets;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.partner.Partner;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.Partners;

/** Callers who may not report for a partner or read its reports, and invalid reports. */
class PublishedRefusalsTest {
    private static final OrganisationId NEWSPAPER = new OrganisationId(UUID.randomUUID());
    private static final Actor EDITOR = Actor.officer(UUID.randomUUID());
    private static final Actor STRANGER = Actor.officer(UUID.randomUUID());
    private static final PartnerId PARTNER = new PartnerId(UUID.randomUUID());
    private static final Actor OTHER = Actor.partner(UUID.randomUUID());

    private final SettableClock clock = SettableClock.atNoon();
    private final InMemoryAssets assets = new InMemoryAssets();
    private final Asset asset = AssetFixtures.anAsset(NEWSPAPER, new OfficerId(UUID.randomUUID()), Instant.EPOCH);
    private final Kept reports = new Kept();
    private final List<PublishedReport> kept = new ArrayList<>();
    private final ReportPublished report = new ReportPublished();
    private final ImportPublished load = new ImportPublished();
    private final ReadPublished read = new ReadPublished();
    private boolean wasOut = true;

    PublishedRefusalsTest() {
        assets.add(asset);
        reports.access = new GrantedRoles().grant(EDITOR, Role.UPLOADER, NEWSPAPER);
        reports.audit = new RecordedAudit();
        reports.partners = new Partners() {
            @Override
            public Partner get(PartnerId id) {
                return new Partner() {
                    @Override
                    public OrganisationId organisation() {
                        return NEWSPAPER;
                    }
                };
            }
        };
        report.reports = reports;
        report.clock = clock;
        load.reports = reports;
        load.clock = clock;
        load.zone = ZoneId.of("Asia/Ho_Chi_Minh");
        read.reports = reports;
        read.assets = assets;
        read.access = reports.access;
    }

    @Test
    void partners_report_and_read_only_their_own_reports() {
        for (var by : new Actor[] {STRANGER, OTHER}) {
            assertForbidden(() -> report.call(by, PARTNER, tv(clock.instant())));
            assertForbidden(() -> load.call(new ImportPublished.Command(by, PARTNER, "", true)));
            assertForbidden(() -> read.call(by, PARTNER));
            assertNotFound(() -> read.of(by, asset.id()));
        }
        assertThat(kept).isEmpty();
    }

    @Test
    void rejects_unavailable_assets_and_future_times() {
        wasOut = false;

        assertRejected(
                () -> report.call(
                        Actor.partner(PARTNER.value()),
                        PARTNER,
                        tv(clock.instant().plusSeconds(3600))),
                "at in-the-future",
                "asset never-out");
        assertThat(kept).isEmpty();
    }

    @Test
    void a_table_is_imported_completely_or_rejected_with_errors_by_line() {
        var good = asset.id() + ",,tv,,Thời sự,2026-10-09 19:00,\n";
        var bad = "x,,tv,,Thời sự,2026-10-09 19:00,\n";

        assertRejected(() -> load(good + bad, false), "lines[3].asset not-an-id");
        wasOut = false;
        assertRejected(() -> load(good, false), "lines[2].asset never-out");
        assertThat(kept).isEmpty();
    }

    @Test
    void a_trial_import_changes_nothing() {
        load(asset.id() + ",,tv,,Thời sự,2026-10-09 19:00,\n", true);
        assertThat(kept).isEmpty();

        load(asset.id() + ",,tv,,Thời sự,2026-10-09 19:00,\n", false);
        assertThat(kept).hasSize(1);
    }

    private void load(String rows, boolean trial) {
        load.call(new ImportPublished.Command(EDITOR, PARTNER, ImportPublished.TEMPLATE + rows, trial));
    }

    private PublishedReport tv(Instant at) {
        return new PublishedReport(asset.id(), 1, Medium.TV, "", "Thời sự", at, "");
    }

    private final class Kept extends PublishedReports {
        @Override
        public Optional<Integer> versionOf(PartnerId partner, PublishedReport report) {
            return wasOut ? Optional.of(1) : Optional.empty();
        }

        @Override
        public PublishedReportId add(PartnerId partner, PublishedReport report, int version, Actor by, Instant now) {
            kept.add(report);
            return new PublishedReportId(UUID.randomUUID());
        }
    }
}
