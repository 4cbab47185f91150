package vn.lantoa.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.notice.MarkNoticesRead;
import vn.lantoa.approval.notice.ReadNotices;
import vn.lantoa.approval.route.DropApprovalRoute;
import vn.lantoa.approval.route.DropApprovalRoute.ApprovalRouteId;
import vn.lantoa.approval.route.RouteCommand;
import vn.lantoa.approval.route.RoutePlan;
import vn.lantoa.approval.route.SetApprovalRoute;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;
import vn.lantoa.roles.Caller;
import vn.lantoa.roles.Scenario;
import vn.lantoa.roles.Scenarios;
import vn.lantoa.roles.Scene;

/**
 * Scenarios of review: uploaders submit, approvers decide, administrators of the whole set routes, and officers read
 * their own notices.
 */
@ApplicationScoped
public class ReviewScenarios implements Scenarios {
    @Inject
    SeededHub hub;

    @Inject
    SubmitVersion submit;

    @Inject
    WithdrawSubmission withdraw;

    @Inject
    DecideApproval decide;

    @Inject
    SetApprovalRoute set;

    @Inject
    DropApprovalRoute drop;

    @Inject
    ReadRoutes routes;

    @Inject
    ReadNotices notices;

    @Inject
    MarkNoticesRead mark;

    @Inject
    AddComment comment;

    @Inject
    ResolveComment resolve;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(SubmitVersion.class, officersHolding(Role.UPLOADER), Scenario.untilDone(() -> {
                    var version = version(scene.organisation());
                    return by -> submit.call(new SubmitCommand(version, "", by));
                })),
                Scenario.of(WithdrawSubmission.class, officersHolding(Role.UPLOADER), Scenario.untilDone(() -> {
                    var maker = hub.officer(scene.organisation(), Role.UPLOADER);
                    var asset = hub.asset(scene.organisation(), maker);
                    var version = hub.ready(asset, maker, "rút lại " + UUID.randomUUID());
                    submit.call(new SubmitCommand(version, "", maker));
                    return by -> withdraw.call(asset.id(), by);
                })),
                Scenario.of(DecideApproval.class, officersHolding(Role.APPROVER), Scenario.untilDone(() -> {
                    var submission = submission(scene.organisation());
                    return by -> decide.call(new DecideCommand(submission, Verdict.APPROVE, "", null, null, by));
                })),
                Scenario.hiding(
                        AddComment.class,
                        officersHolding(Role.UPLOADER, Role.APPROVER, Role.RELEASER),
                        Scenario.untilDone(() -> {
                            var asset = reviewed(scene.organisation());
                            return by -> comment.call(said(asset, by));
                        })),
                Scenario.hiding(
                        ResolveComment.class,
                        officersHolding(Role.UPLOADER, Role.APPROVER, Role.RELEASER),
                        Scenario.untilDone(() -> {
                            var asset = reviewed(scene.organisation());
                            var maker = hub.officer(scene.organisation(), Role.UPLOADER);
                            var said = comment.call(said(asset, maker));
                            return by -> resolve.call(said, true, by);
                        })),
                Scenario.of(SetApprovalRoute.class, administrators, by -> {
                    var organisation = hub.organisation();
                    return () -> set.call(new RouteCommand(
                            organisation, null, List.of(RoutePlan.Step.AT_HOME, RoutePlan.Step.AT_HOME), by));
                }),
                Scenario.of(DropApprovalRoute.class, administrators, by -> {
                    var route = route();
                    return () -> drop.call(new ApprovalRouteId(route), by);
                }),
                Scenario.of(
                        ReadRoutes.class,
                        Caller.holdingAtRoot(Role.ADMINISTRATOR, Role.AUDITOR),
                        by -> () -> routes.call(by)),
                Scenario.of(ReadNotices.class, Caller.everybody(), by -> () -> notices.call(by)),
                Scenario.of(MarkNoticesRead.class, Caller.officers(), by -> () -> mark.call(null, by)));
    }

    private static Set<Caller> officersHolding(Role... roles) {
        var callers = java.util.EnumSet.copyOf(Caller.holding(roles));
        // the hub itself is no second person
        callers.remove(Caller.SYSTEM);
        return callers;
    }

    private VersionId version(OrganisationId organisation) {
        var maker = hub.officer(organisation, Role.UPLOADER);
        return hub.ready(hub.asset(organisation, maker), maker, "vai trò " + UUID.randomUUID());
    }

    /** An asset of this organisation with a version. */
    private AssetId reviewed(OrganisationId organisation) {
        var maker = hub.officer(organisation, Role.UPLOADER);
        var asset = hub.asset(organisation, maker);
        hub.ready(asset, maker, "ý kiến " + UUID.randomUUID());
        return asset.id();
    }

    private static AddComment.Command said(AssetId asset, Actor by) {
        return new AddComment.Command(asset, 1, CommentPlace.WHOLE, null, "Sai số điện thoại.", by);
    }

    private SubmissionId submission(OrganisationId organisation) {
        var maker = hub.officer(organisation, Role.UPLOADER);
        return submit.call(new SubmitCommand(version(organisation), "", maker));
    }

    private UUID route() {
        var organisation = hub.organisation();
        set.call(new RouteCommand(
                organisation, null, List.of(RoutePlan.Step.AT_HOME, RoutePlan.Step.AT_HOME), Actor.SYSTEM));
        return hub.routeOf(organisation);
    }
}
