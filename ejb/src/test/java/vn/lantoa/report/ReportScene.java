package vn.lantoa.report;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.coverage.Amount;
import vn.lantoa.coverage.BestEvidence;
import vn.lantoa.coverage.BestEvidence.OfUnit;
import vn.lantoa.coverage.CountingRules;
import vn.lantoa.coverage.CoverageTable;
import vn.lantoa.coverage.CoverageTotals;
import vn.lantoa.coverage.CoverageTotals.Row;
import vn.lantoa.coverage.CoverageTotals.TaskAmount;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.EvidenceState;
import vn.lantoa.coverage.Source;
import vn.lantoa.coverage.Strength;
import vn.lantoa.coverage.UnitsOnDay;
import vn.lantoa.coverage.UnitsOnDay.Descent;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.InMemoryLetterheads;
import vn.lantoa.organisation.KnownPersons;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.RecordedOutbox;
import vn.lantoa.outbox.SkewedClock;
import vn.lantoa.plan.Plan;
import vn.lantoa.plan.Plans;
import vn.lantoa.plan.Use;
import vn.lantoa.report.ReportContent.PlanVersion;

/**
 * A department with a writer and a leader, the province's office that decides, and the use cases of reports with
 * in-memory repositories.
 */
public final class ReportScene {
    public static final ZoneId PROVINCE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final int YEAR = 2026;
    private static final URI HUB = URI.create("https://hub.example");
    public static final HubAddress ADDRESS = new HubAddress(HUB, HUB);

    /** Noon of the last day in time. */
    public static final Instant IN_TIME = Instant.parse("2026-12-05T05:00:00Z");

    public final Actor writer = Actor.officer(UUID.randomUUID());
    public final Actor leader = Actor.officer(UUID.randomUUID());
    public final Actor decider = Actor.officer(UUID.randomUUID());
    public final SettableClock clock = new SettableClock(IN_TIME);
    public final SkewedClock databaseClock = new SkewedClock(clock);
    public final GrantedRoles roles = new GrantedRoles();
    public final KnownPersons persons = new KnownPersons();
    public final RecordedAudit audit = new RecordedAudit();
    final InMemoryReports reports = new InMemoryReports();
    final InMemoryFigures figures = new InMemoryFigures(reports);
    public final List<OrganisationView> units = new ArrayList<>();
    final List<Descent> lines = new ArrayList<>();

    /** The first year of counting rule 2. */
    public int firstOfRuleTwo = 2000;

    public final List<CoverageTotals.Row> rows = new ArrayList<>();
    public final List<TaskAmount> amounts = new ArrayList<>();
    private final List<EvidenceLine> known = new ArrayList<>();
    final Map<String, List<EvidenceLine>> proofs = new HashMap<>();
    public final OrganisationView unit = unit("so-y-te", LocalDate.of(2020, 1, 1), null);

    public final ReportPrefill prefill = new ReportPrefill();
    public final ReportCourse course = new ReportCourse();
    public final ReportAccess access = new ReportAccess();
    final InMemoryOffices offices = new InMemoryOffices(units);
    final RecordedOutbox outbox = new RecordedOutbox();

    /** Units that have officers for their reports. */
    final Map<String, UnitStaff.Staff> staff = new HashMap<>();

    /** Uses of a kind, besides the totals. */
    public final List<BestEvidence.OfUnit> kinds = new ArrayList<>();

    final SaveReport save = new SaveReport();
    final SubmitReport submit = new SubmitReport();
    final DecideReport decide = new DecideReport();
    final ReadReport read = new ReadReport();
    final ReadReportBoard board = new ReadReportBoard();

    public ReportScene() {
        roles.grant(writer, Role.UPLOADER, unit.id())
                .grant(leader, Role.APPROVER, unit.id())
                .grantEverywhere(decider, Role.APPROVER, offices.root);
        fill();
        prefill.consolidated.indicators = new ConsolidatedIndicators();
        prefill.consolidated.indicators.evidence = prefill.evidence;
        prefill.consolidated.indicators.parts = new KnownParts(prefill.evidence);
        access.access = roles;
        access.offices = offices;
        access.persons = persons;
        access.clock = clock;
        course.access = access;
        course.reports = reports;
        course.audit = audit;
        course.outbox = outbox;
        course.clock = databaseClock;
        save.access = access;
        save.prefill = prefill;
        save.course = course;
        submit.access = access;
        submit.prefill = prefill;
        submit.course = course;
        decide.access = access;
        decide.course = course;
        read.access = access;
        read.prefill = prefill;
        read.course = course;
        board.access = access;
        board.prefill = prefill;
        board.reports = reports;
        board.totals = prefill.totals;
        board.contradictions = new Contradictions();
        board.contradictions.submitted = figures;
        board.contradictions.evidence = prefill.evidence;
        board.staff = new UnitStaff() {
            @Override
            Map<String, Staff> of(Collection<OrganisationId> some, LocalDate today) {
                return Map.copyOf(staff);
            }
        };
        board.clock = databaseClock;
    }

    /** Gives the unit a better proof of a task. */
    EvidenceLine proves(String task) {
        return proves(task, Strength.SEEN);
    }

    /** The same, with this strength. */
    EvidenceLine proves(String task, Strength strength) {
        var day = LocalDate.of(YEAR, 3, 1);
        var line = new EvidenceLine(
                new EvidenceId(UUID.randomUUID()),
                Use.SHOWN,
                unit.name(),
                new EvidenceLine.UsedAsset(null, "Tờ rơi", 1, "vi", List.of(), List.of(task)),
                new EvidenceLine.UsePlace("cong.example", "", "https://cong.example/tin"),
                new EvidenceLine.UseFinding(day, day, 7, List.of(Source.FRAME), strength, EvidenceState.CONFIRMED, 1),
                null,
                EvidenceLine.UseReview.NONE);
        known.add(line);
        proofs.put(task, List.of(line));
        return line;
    }

    /** The totals of all units. */
    public CoverageTotals totals() {
        return prefill.totals;
    }

    /** The evidence. */
    public BestEvidence evidence() {
        return prefill.evidence;
    }

    /** The plan. */
    public Plans plans() {
        return prefill.plans;
    }

    /** The reports. */
    public UnitReports reports() {
        return reports;
    }

    /** The submitted data. */
    public SubmittedFigures submitted() {
        return figures;
    }

    /** Writes and submits the report of a unit. */
    public void submits(OrganisationView of) {
        roles.grant(writer, Role.UPLOADER, of.id()).grant(leader, Role.RELEASER, of.id());
        var seen = save.call(new SaveReport.Command(writer, key(of), 0, everything()));
        submit.call(new SubmitReport.Command(leader, key(of), seen, true));
    }

    /** Gets the report of a unit accepted. */
    public void accepts(OrganisationView of) {
        decide.call(new DecideReport.Command(decider, key(of), lockVersion(of), true, ""));
    }

    /** Gets the report of a unit returned. */
    public void returns(OrganisationView of) {
        decide.call(new DecideReport.Command(decider, key(of), lockVersion(of), false, "Bổ sung."));
    }

    /** Submits a returned report again with this text. */
    public void submitsAgain(OrganisationView of, String text) {
        var seen = save.call(new SaveReport.Command(writer, key(of), lockVersion(of), Map.of("highlights", text)));
        submit.call(new SubmitReport.Command(leader, key(of), seen, true));
    }

    /** The key of the report of a unit. */
    static ReportKey key(OrganisationView of) {
        return ReportKey.ofUnit(of.id(), YEAR);
    }

    private long lockVersion(OrganisationView of) {
        return reports.find(key(of)).orElseThrow().lockVersion();
    }

    /** The queries of submitted data. */
    public Submissions submissions() {
        var submissions = new Submissions();
        submissions.prefill = prefill;
        submissions.course = course;
        submissions.plans = prefill.plans;
        submissions.letterheads = new InMemoryLetterheads();
        submissions.proofs = new ProofAddresses() {
            @Override
            Optional<ProofAddress> find(ReportKey report, int number) {
                return Optional.empty();
            }
        };
        submissions.address = ADDRESS;
        submissions.zone = PROVINCE;
        return submissions;
    }

    private void fill() {
        prefill.calendars = new InMemoryCalendars();
        prefill.zone = PROVINCE;
        prefill.consolidated = new ConsolidatedPrefill();
        read.consolidated = prefill.consolidated;
        prefill.plans = new Plans() {
            @Override
            public List<PlanCreation> made() {
                return List.of();
            }

            @Override
            public PlanVersion get(@Nullable Integer number) {
                return new PlanVersion(0, Plan.SHIPPED);
            }
        };
        prefill.rules = year -> year < firstOfRuleTwo ? CountingRules.FIRST : CountingRules.SECOND;
        prefill.totals = new CoverageTotals() {
            @Override
            public UnitsOnDay unitsOn(@Nullable LocalDate day) {
                return new UnitsOnDay(units, lines, day);
            }

            @Override
            public List<Row> ofTask(int year, String task) {
                return rows.stream().filter(row -> row.task().equals(task)).toList();
            }

            @Override
            public List<TaskAmount> amounts(int year, Set<OrganisationId> some) {
                return amounts.stream().filter(one -> some.contains(one.unit())).toList();
            }

            @Override
            public List<Row> ofYear(int year) {
                return List.copyOf(rows);
            }

            @Override
            public List<CoverageTable.Year> years(String task, Collection<OrganisationId> some) {
                var sum = ofTask(YEAR, task).stream()
                        .filter(row -> some.contains(row.unit()))
                        .mapToLong(Row::sum)
                        .sum();
                return List.of(new CoverageTable.Year(YEAR - 5, 9), new CoverageTable.Year(YEAR, sum));
            }

            @Override
            public List<Row> ofUnits(int year, Set<OrganisationId> some) {
                return rows.stream().filter(row -> some.contains(row.unit())).toList();
            }
        };
        prefill.evidence = new BestEvidence() {
            @Override
            public Map<String, List<EvidenceLine>> byTask(Set<OrganisationId> some, int year, int most) {
                return Map.copyOf(proofs);
            }

            @Override
            public List<EvidenceLine> lines(Collection<EvidenceId> ids) {
                return known.stream().filter(line -> ids.contains(line.id())).toList();
            }

            @Override
            public Map<EvidenceId, String> addresses(Collection<EvidenceId> ids) {
                return lines(ids).stream().collect(Collectors.toMap(EvidenceLine::id, line -> line.where()
                        .address()));
            }

            @Override
            public List<OfUnit> usesOfAll(int year) {
                return List.copyOf(kinds);
            }

            @Override
            public Map<Use, Long> uses(Set<OrganisationId> some, int year) {
                return Map.of(Use.SHOWN, 3L);
            }
        };
    }

    public OrganisationView unit(String code, LocalDate from, @Nullable LocalDate until) {
        return unit(OrganisationKind.DEPARTMENT, code, from, until);
    }

    public OrganisationView unit(OrganisationKind kind, String code, LocalDate from, @Nullable LocalDate until) {
        var unit = new OrganisationView(
                new OrganisationId(UUID.randomUUID()), code, kind.name(), "Tên của " + code, null, from, until);
        units.add(unit);
        return unit;
    }

    /** Merges a unit into another one. */
    public void joins(OrganisationView former, OrganisationView successor) {
        lines.add(new Descent(former.id(), successor.id()));
    }

    /** Adds uses that count for a unit and a task, and in its total, in this month. */
    public void uses(OrganisationView of, String task, int month, int uses) {
        usesAlso(of, task, month, uses);
        usesAlso(of, "", month, uses);
    }

    /** Adds uses of a task that count for another one as well. */
    void usesAlso(OrganisationView of, String task, int month, int uses) {
        amounts.add(new TaskAmount(of.id(), task, new Amount(Use.SHOWN, uses, uses * 7L)));
        rows.add(new CoverageTotals.Row(
                of.id(), task, List.of(month), List.of(uses), List.of(0), List.of(0), List.of(0)));
    }

    long save(Actor by, long seen, Map<String, String> texts) {
        return save.call(new SaveReport.Command(by, key(unit), seen, texts));
    }

    public ReportSubmission submit(Actor by, long seen) {
        return submit.call(new SubmitReport.Command(by, key(unit), seen, true));
    }

    void decide(Actor by, long seen, boolean isAccepted, String reason) {
        decide.call(new DecideReport.Command(by, key(unit), seen, isAccepted, reason));
    }

    ReportView read(Actor by) {
        return read.call(by, key(unit));
    }

    /** Texts for every task that the unit leads. */
    public Map<String, String> everything() {
        var texts = new HashMap<String, String>();
        Plan.SHIPPED.tasks().forEach(task -> texts.put("task:" + task.code(), "Chưa đến kỳ."));
        return texts;
    }
}
