package vn.lantoa.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.route.InMemoryRoutes;
import vn.lantoa.approval.route.RoutePlan;
import vn.lantoa.approval.route.SeparateReleases;
import vn.lantoa.asset.Asset;
import vn.lantoa.asset.AssetFixtures;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.InMemoryAssets;
import vn.lantoa.asset.InMemoryVersions;
import vn.lantoa.asset.ScanState;
import vn.lantoa.asset.history.InMemoryRemovals;
import vn.lantoa.audit.RecordedAudit;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.GrantedRoles;
import vn.lantoa.organisation.KnownPersons;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.RecordedOutbox;

/**
 * A department with its officers, an editorial office elsewhere, and the use cases of review with in-memory
 * repositories.
 */
public final class ReviewScene {
    public static final OrganisationId DEPARTMENT = new OrganisationId(UUID.randomUUID());
    public static final OrganisationId EDITORIAL_DESK = new OrganisationId(UUID.randomUUID());
    public static final Actor UPLOADER = Actor.officer(UUID.randomUUID());
    public static final Actor SEALER = Actor.officer(UUID.randomUUID());
    public static final Actor SUBMITTER = Actor.officer(UUID.randomUUID());
    public static final Actor APPROVER = Actor.officer(UUID.randomUUID());
    public static final Actor SECOND_APPROVER = Actor.officer(UUID.randomUUID());
    public static final Actor EDITOR = Actor.officer(UUID.randomUUID());

    public final SettableClock clock = SettableClock.atNoon();
    public final InMemoryAssets assets = new InMemoryAssets();
    public final InMemoryVersions versions = new InMemoryVersions();
    public final InMemorySubmissions submissions = new InMemorySubmissions();
    public final GrantedRoles access = new GrantedRoles();
    public final RecordedOutbox outbox = new RecordedOutbox();
    public final RecordedAudit audit = new RecordedAudit();
    public final InMemoryRoutes routes = new InMemoryRoutes();
    public final SubmitVersion submit = new SubmitVersion();
    public final VoidSubmission voiding = new VoidSubmission();
    public final WithdrawSubmission withdraw = new WithdrawSubmission();
    public final DecideApproval decide = new DecideApproval();
    public final KnownPersons persons = new KnownPersons();
    public final Set<String> separate = new HashSet<>(Set.of("sms-text", SeparateReleases.BULLETIN));
    public final ReleaserRule releaser = new ReleaserRule();
    public final VersionMakers makers = new VersionMakers();
    public final List<String> reasons = new ArrayList<>();

    public ReviewScene() {
        for (var uploader : new Actor[] {UPLOADER, SEALER, SUBMITTER})
            access.grant(uploader, Role.UPLOADER, DEPARTMENT);
        // the dangerous case: the makers hold the approver's role as well
        for (var approver : new Actor[] {APPROVER, SECOND_APPROVER, UPLOADER, SEALER, SUBMITTER})
            access.grant(approver, Role.APPROVER, DEPARTMENT);
        access.grant(EDITOR, Role.APPROVER, EDITORIAL_DESK);
        var reviewAccess = new ReviewAccess();
        reviewAccess.assets = assets;
        reviewAccess.removals = new InMemoryRemovals();
        reviewAccess.routes = routes;
        reviewAccess.access = access;
        reviewAccess.outbox = outbox;
        reviewAccess.audit = audit;
        submit.versions = versions;
        submit.submissions = submissions;
        submit.access = reviewAccess;
        voiding.submissions = submissions;
        voiding.versions = versions;
        voiding.assets = assets;
        voiding.audit = audit;
        submit.voiding = voiding;
        submit.clock = clock;
        withdraw.submissions = submissions;
        withdraw.access = reviewAccess;
        withdraw.clock = clock;
        releaser.submissions = submissions;
        releaser.persons = persons;
        releaser.separate = new SeparateReleases() {
            @Override
            public Set<String> all() {
                return separate;
            }
        };
        makers.submissions = submissions;
        makers.versions = versions;
        makers.persons = persons;
        decide.makers = makers;
        decide.submissions = submissions;
        decide.versions = versions;
        decide.access = reviewAccess;
        decide.comments = new Comments() {
            @Override
            public void addReason(Submission returned, String reason, OfficerId by, Instant at) {
                reasons.add(returned.id() + ": " + reason);
            }
        };
        decide.clock = clock;
    }

    public Asset asset() {
        var asset = AssetFixtures.anAsset(DEPARTMENT, officer(UPLOADER), clock.instant());
        assets.add(asset);
        return asset;
    }

    /** The next version of the asset, not inspected yet. */
    public AssetVersion sealed(Asset asset, String... contents) {
        var number = versions.findNewest(asset.id()).map(AssetVersion::number).orElse(0) + 1;
        var files = contents.length == 0 ? new String[] {"content of " + number} : contents;
        var version = AssetFixtures.aVersion(asset, number, officer(UPLOADER), officer(SEALER), clock.instant(), files);
        versions.add(version);
        return version;
    }

    public AssetVersion ready(Asset asset, String... contents) {
        return AssetFixtures.ready(sealed(asset, contents), clock.instant());
    }

    public AssetVersion refused(Asset asset) {
        var version = sealed(asset);
        version.failInspection(ScanState.NOT_SCANNED, "not-what-it-says", clock.instant());
        return version;
    }

    public SubmissionId submit(AssetVersion version) {
        return submit.call(new SubmitCommand(version.id(), "", SUBMITTER));
    }

    public void approve(SubmissionId submission, Actor by) {
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, by));
    }

    public void sendBack(SubmissionId submission, String reason, Actor by) {
        decide.call(new DecideCommand(submission, Verdict.RETURN, reason, null, null, by));
    }

    public void approveAsSeen(SubmissionId submission, @Nullable Sha256 seal, @Nullable Integer step, Actor by) {
        decide.call(new DecideCommand(submission, Verdict.APPROVE, "", seal, step, by));
    }

    /** Makes the approval of this version void. */
    public void voidApproval(AssetVersion version) {
        submissions.findApproved(version.id()).orElseThrow().makeVoid("newer-version", clock.instant());
    }

    /** Sets a route of two steps, the second at this organisation. */
    public void twoSteps(@Nullable OrganisationId second) {
        steps(null, second);
    }

    /** Sets a route of these steps, each at this organisation. */
    public void steps(@Nullable OrganisationId... deciders) {
        var plan = RoutePlan.of(Stream.of(deciders).map(RoutePlan.Step::new).toArray(RoutePlan.Step[]::new));
        routes.set(DEPARTMENT, plan, officer(APPROVER), clock.instant());
    }

    public Submissions approvals() {
        return submissions;
    }

    public static OfficerId officer(Actor actor) {
        return new OfficerId(actor.id());
    }
}
