package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.audit.AuditChain;
import vn.lantoa.audit.AuditHead;
import vn.lantoa.audit.AuditPlaces;
import vn.lantoa.audit.AuditPlaces.AuditPlace;
import vn.lantoa.audit.signing.InMemoryKeys;
import vn.lantoa.audit.signing.SigningKeys;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.coverage.EvidenceRow;
import vn.lantoa.coverage.EvidenceRows;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.coverage.Source;
import vn.lantoa.coverage.Strength;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.Use;
import vn.lantoa.report.InMemoryCalendars;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportScene;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.document.DocumentKind;
import vn.lantoa.report.document.ReportDocument;
import vn.lantoa.report.document.ReportDocuments;

/** A report that was accepted, and the use cases that freeze and check it. */
final class SnapshotScene {
    static final AuditHead HEAD = new AuditHead(41, Sha256.of("head".getBytes(UTF_8)));

    final ReportScene reports = new ReportScene();
    final ReportKey key = new ReportKey(reports.unit.id(), ReportScene.YEAR, ReportStep.UNITS);
    final InMemorySnapshots snapshots = new InMemorySnapshots(key);
    final KeptArchives archives = new KeptArchives();
    final List<EvidenceRow> evidence = new ArrayList<>();
    final Actor administrator = Actor.officer(UUID.randomUUID());
    final FreezeReport freeze = new FreezeReport();
    final VerifySnapshot verify = new VerifySnapshot();
    final ReadSnapshots read = new ReadSnapshots();
    final SnapshotContents contents = new SnapshotContents();

    private final ChildConfig config;
    private final SigningKeys keys;
    boolean isChained = true;
    boolean isAuditRight = true;

    /** The hash in the log, if it differs from the archive's. */
    String loggedHash = "";

    /** A separate hub. */
    SnapshotScene(Path scratch) {
        this(scratch, InMemoryKeys.signer());
    }

    private SnapshotScene(Path scratch, SigningKeys keys) {
        this.keys = keys;
        config = new ChildConfig(Path.of("java"), Path.of("tools"), scratch, Long.MAX_VALUE);
        reports.roles.grantEverywhere(administrator, Role.ADMINISTRATOR, new OrganisationId(UUID.randomUUID()));
        reports.unit(OrganisationKind.PROVINCE, "tinh", LocalDate.of(2020, 1, 1), null);
        contents.submissions = reports.submissions();
        contents.prefill = reports.prefill;
        contents.documents = new PlainDocuments();
        contents.evidence = new EvidenceRows() {
            @Override
            public List<EvidenceRow> of(OrganisationId unit, String readAs, int year) {
                return unit.equals(reports.unit.id()) ? List.copyOf(evidence) : List.of();
            }
        };
        freeze.ledger = ledger();
        freeze.contents = contents;
        freeze.release = release();
        freeze.keys = keys;
        freeze.storage = archives;
        freeze.config = config;
        freeze.address = new HubAddress(URI.create("https://hub.example"), URI.create("https://f.example"));
        verify.access = reports.access;
        verify.snapshots = snapshots;
        verify.places = places();
        verify.keys = keys;
        verify.storage = archives;
        verify.config = config;
        read.access = reports.access;
        read.snapshots = snapshots;
    }

    /** Another installation with the same key, without any reports. */
    SnapshotScene elsewhere() {
        return new SnapshotScene(config.scratch(), keys);
    }

    /** Gets the report accepted. */
    SnapshotScene accepted() {
        reports.submits(reports.unit);
        reports.accepts(reports.unit);
        return this;
    }

    ReportSnapshot freeze() {
        return freeze(reports.decider);
    }

    ReportSnapshot freeze(Actor by) {
        return freeze.call(new FreezeReport.Command(by, key));
    }

    byte[] archive(ReportSnapshot snapshot) {
        return archives.bytes(snapshot.archive().sha256());
    }

    /** The opened archive. */
    SnapshotArchive opened(ReportSnapshot snapshot) {
        try {
            var file = Files.createTempFile("lantoa-snapshot", ".zip");
            file.toFile().deleteOnExit();
            return SnapshotArchive.read(Files.write(file, archive(snapshot)), keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SnapshotCheck check(byte[] archive) {
        return verify.call(reports.decider, new ByteArrayInputStream(archive));
    }

    /** Returns a row of evidence for this task. */
    EvidenceRow row(String task, Strength strength, EvidenceState state, int month) {
        return row(task, strength, state, month, 2);
    }

    /** The same, under this counting rule. */
    EvidenceRow row(String task, Strength strength, EvidenceState state, int month, int rule) {
        var day = LocalDate.of(ReportScene.YEAR, month, 3);
        return new EvidenceRow(
                new EvidenceId(UUID.randomUUID()),
                Use.SHOWN,
                new EvidenceRow.RowUnit(reports.unit.code(), reports.unit.code()),
                new EvidenceRow.RowAsset(null, null, "vi", List.of(), List.of(task), 0),
                new EvidenceRow.RowPlace(
                        "cong.example",
                        Sha256.of(task.getBytes(UTF_8)).hex(),
                        List.of(Sha256.of("warc".getBytes(UTF_8)).hex()),
                        "",
                        ""),
                new EvidenceRow.RowFinding(day, day, 7, List.of(Source.CRAWL), strength, state, rule));
    }

    private FreezeLedger ledger() {
        var ledger = new FreezeLedger();
        ledger.access = reports.access;
        ledger.course = reports.course;
        ledger.snapshots = snapshots;
        ledger.calendars = new InMemoryCalendars();
        ledger.audit = reports.audit;
        ledger.clock = reports.clock;
        ledger.chain = new AuditChain() {
            @Override
            public Optional<AuditHead> head() {
                return Optional.of(HEAD);
            }
        };
        return ledger;
    }

    private AuditPlaces places() {
        return new AuditPlaces() {
            @Override
            public Optional<AuditPlace> find(String action, String object) {
                return reports.audit.entries().stream()
                        .filter(entry ->
                                entry.action().equals(action) && entry.object().equals(object))
                        .findFirst()
                        .map(entry -> place(entry.details()));
            }
        };
    }

    private AuditPlace place(Map<String, String> details) {
        var logged = new HashMap<>(details);
        if (!loggedHash.isEmpty()) logged.put("sha256", loggedHash);
        return new AuditPlace(isChained ? 42L : null, isAuditRight, logged);
    }

    private CodeRelease release() {
        return new CodeRelease() {
            @Override
            public String version() {
                return "0.3.0";
            }
        };
    }

    /** Stub that renders each document as a short text of its input. */
    static class PlainDocuments extends ReportDocuments {
        @Override
        public ReportDocument of(SubmittedReport report, DocumentKind kind) {
            var text = kind
                    + report.submission().sha256().hex()
                    + report.deadline().recipient()
                    + report.plan().title()
                    + report.submission().submittedAt();
            return new ReportDocument(kind, "bao-cao." + kind.slug(), text.getBytes(UTF_8));
        }
    }
}
