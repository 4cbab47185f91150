package vn.lantoa.web.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.bulletin.ScheduledBulletin;
import vn.lantoa.campaign.action.order.ScheduledOrder;
import vn.lantoa.kernel.Rejected;

/**
 * The JSON of scheduled actions is parsed completely, written as it was read, and rejected with the name of the field.
 */
class ScheduledActionBodyTest {
    private static final String ID = "b7c1a8a2-0a5e-4f25-8a4f-2b8e6f0d3003";

    static Stream<ScheduledActionBody> whole() {
        var segment = new ScheduledActionBody.Segment(List.of("26068"), "elderly");
        return Stream.of(
                mailing(ID, ID, "unmarked"),
                order(new ScheduledActionBody.Order(ID, "marked", "SO KHCN", segment, "campaign", 50_000L, 6)),
                bulletin(new ScheduledActionBody.Bulletin(
                        "radio", "priority", "machine", 30, List.of(0, 2), plan(List.of("05:30", "17:00")))));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void is_serialised_as_it_was_parsed(ScheduledActionBody body) {
        assertThat(written(body.read())).isEqualTo(body);
    }

    @Test
    void omitted_members_have_defaults() {
        var order = (ScheduledOrder) order(new ScheduledActionBody.Order(ID, "unmarked", null, null, null, null, null))
                .read();
        assertThat(order.hours()).isEqualTo(24);
        assertThat(order.communes()).isEmpty();
        assertThat(order.cap()).isZero();

        var plan = new ScheduledActionBody.Plan(null, List.of("17:00:30"), null);
        var bulletin =
                (ScheduledBulletin) bulletin(new ScheduledActionBody.Bulletin(null, null, null, null, null, plan))
                        .read();
        assertThat(bulletin.days()).isEqualTo(1);
        assertThat(bulletin.times()).containsExactly(LocalTime.of(17, 0));
        assertThat(bulletin.slotSeconds()).isEqualTo(bulletin.reading().medium().usualSlot());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(new ScheduledActionBody(null, null, null), "actions missing"),
                Arguments.of(mailing(null, ID, "unmarked"), "list missing"),
                Arguments.of(mailing(ID, "1", "unmarked"), "route not-known"),
                Arguments.of(mailing(ID, ID, null), "form missing"),
                Arguments.of(drum("drum", plan(List.of("17:00"))), "medium not-known"),
                Arguments.of(drum("radio", plan(List.of("25:00"))), "times not-known"),
                Arguments.of(drum("radio", plan(Arrays.asList("17:00", null))), "times malformed"),
                Arguments.of(both(), "actions too-many"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void names_the_unreadable_field(ScheduledActionBody body, String problem) {
        assertThatThrownBy(body::read).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(
                        refused.issues().list())
                .extracting(issue -> issue.field() + " " + issue.code())
                .containsExactly(problem));
    }

    @Test
    void hides_only_the_list_of_numbers() {
        assertThat(mailing(ID, ID, "marked").withoutList()).isEqualTo(mailing(null, ID, "marked"));
        whole().skip(1).forEach(body -> assertThat(body.withoutList()).isEqualTo(body));
    }

    @Test
    void a_rejection_lists_issues_like_a_problem() {
        assertThat(ScheduledActionDocument.Reason.of("closesAt|order-window-long|31", "Lâu quá."))
                .isEqualTo(
                        new ScheduledActionDocument.Reason("closesAt", "order-window-long", List.of("31"), "Lâu quá."));
        assertThat(ScheduledActionDocument.Reason.of("forbidden", "Thiếu quyền."))
                .isEqualTo(new ScheduledActionDocument.Reason(null, "forbidden", List.of(), "Thiếu quyền."));
    }

    @SuppressWarnings("unchecked")
    private static <A extends ScheduledAction> ScheduledActionBody written(A action) {
        return Stream.<ActionAdapter<?>>of(new MailingAdapter(), new OrderAdapter(), new BulletinAdapter())
                .filter(one -> one.surface().kind() == action.kind())
                .map(one -> ((ActionAdapter<A>) one).body(action))
                .findFirst()
                .orElseThrow();
    }

    private static ScheduledActionBody mailing(@Nullable String list, String route, @Nullable String form) {
        return new ScheduledActionBody(new ScheduledActionBody.Mailing(list, route, form, "notice"), null, null);
    }

    private static ScheduledActionBody order(ScheduledActionBody.Order order) {
        return new ScheduledActionBody(null, order, null);
    }

    private static ScheduledActionBody bulletin(ScheduledActionBody.Bulletin bulletin) {
        return new ScheduledActionBody(null, null, bulletin);
    }

    private static ScheduledActionBody drum(String medium, ScheduledActionBody.Plan plan) {
        return bulletin(new ScheduledActionBody.Bulletin(medium, null, null, null, null, plan));
    }

    private static ScheduledActionBody both() {
        var order = new ScheduledActionBody.Order(ID, "marked", "SO KHCN", null, null, 1L, 1);
        var plan = plan(List.of("17:00"));
        return new ScheduledActionBody(
                null, order, new ScheduledActionBody.Bulletin(null, null, null, null, null, plan));
    }

    private static ScheduledActionBody.Plan plan(List<String> times) {
        return new ScheduledActionBody.Plan(List.of("26068"), times, 3);
    }
}
