package vn.lantoa.approval;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.route.RouteCommand;
import vn.lantoa.approval.route.RoutePlan;
import vn.lantoa.approval.route.SetApprovalRoute;
import vn.lantoa.asset.Asset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.SeededHub;

/** Lists of reviews on the real database. */
@ExtendWith(ArquillianExtension.class)
class ReadSubmissionsIT {
    @Inject
    SeededHub hub;

    @Inject
    SubmitVersion submit;

    @Inject
    DecideApproval decide;

    @Inject
    SetApprovalRoute routes;

    @Inject
    ReadSubmissions read;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void a_returned_version_waits_for_its_author_until_the_next_submission() {
        var department = hub.organisation();
        var author = hub.officer(department, Role.UPLOADER);
        var approver = hub.officer(department, Role.APPROVER);
        var waiting = hub.asset(department, author);
        var goneOn = hub.asset(department, author);
        var returned = sendBack(submitted(waiting, author), approver);
        sendBack(submitted(goneOn, author), approver);
        submitted(goneOn, author);
        assertThat(ids(read.returned(author))).containsExactly(returned);
        assertThat(read.returned(hub.officer(hub.organisation(), Role.UPLOADER)))
                .isEmpty();
    }

    @Test
    void deciders_of_later_steps_find_reviews_and_others_find_none() {
        var department = hub.organisation();
        var desk = hub.organisation();
        var author = hub.officer(department, Role.UPLOADER);
        route(department, desk);
        var submission = submitted(hub.asset(department, author), author);
        assertThat(ids(open(hub.officer(desk, Role.APPROVER)))).containsExactly(submission);
        assertThat(open(hub.officer(hub.organisation(), Role.APPROVER))).isEmpty();
    }

    @Test
    void what_an_officer_may_decide_waits_with_the_oldest_first() {
        var department = hub.organisation();
        var author = hub.officer(department, Role.UPLOADER);
        var approver = hub.officer(department, Role.APPROVER);
        var first = submitted(hub.asset(department, author), author);
        var second = submitted(hub.asset(department, author), author);
        assertThat(ids(read.waiting(approver))).containsExactly(first, second);
        assertThat(read.countWaiting(approver)).isEqualTo(2);
        sendBack(first, approver);
        assertThat(ids(read.waiting(approver))).containsExactly(second);
        assertThat(read.waiting(author)).isEmpty();
        assertThat(read.countWaiting(author)).isZero();
    }

    @Test
    void a_message_shows_its_first_words() {
        var department = hub.organisation();
        var author = hub.officer(department, Role.UPLOADER);
        var message = hub.readyMessage(hub.message(department, author), author, "Nộp hồ sơ tại nhà. ".repeat(10));
        submit.call(new SubmitCommand(message, "", author));
        assertThat(open(author)).singleElement().satisfies(line -> assertThat(line.words())
                .startsWith("Nộp hồ sơ tại nhà.")
                .hasSize(120));
    }

    private List<SubmissionLine> open(Actor by) {
        return read.list(ReviewQuery.OPEN, by).lines();
    }

    private static List<SubmissionId> ids(List<SubmissionLine> lines) {
        return lines.stream().map(SubmissionLine::id).toList();
    }

    private SubmissionId submitted(Asset asset, Actor author) {
        return submit.call(new SubmitCommand(hub.ready(asset, author, "bản " + UUID.randomUUID()), "", author));
    }

    private SubmissionId sendBack(SubmissionId submission, Actor approver) {
        decide.call(new DecideCommand(submission, Verdict.RETURN, "Thiếu giờ làm việc", null, null, approver));
        return submission;
    }

    private void route(OrganisationId department, OrganisationId desk) {
        routes.call(new RouteCommand(
                department, null, List.of(RoutePlan.Step.AT_HOME, new RoutePlan.Step(desk)), Actor.SYSTEM));
    }
}
