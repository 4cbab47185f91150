package vn.lantoa.web.campaign.errand;

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
import vn.lantoa.campaign.errand.BulletinErrand;
import vn.lantoa.campaign.errand.OrderErrand;
import vn.lantoa.kernel.Rejected;

/** What is planned over the API is read whole, written as it was read, and refused by the name of what is wrong. */
class ErrandWishTest {
    private static final String ID = "b7c1a8a2-0a5e-4f25-8a4f-2b8e6f0d3003";

    static Stream<ErrandWish> whole() {
        var segment = new ErrandWish.Segment(List.of("26068"), "elderly");
        return Stream.of(
                mailing(ID, ID, "unmarked"),
                order(new ErrandWish.Order(ID, "marked", "SO KHCN", segment, "campaign", 50_000L, 6)),
                bulletin(new ErrandWish.Bulletin(
                        "radio", "priority", "machine", 30, List.of(0, 2), plan(List.of("05:30", "17:00")))));
    }

    @ParameterizedTest
    @MethodSource("whole")
    void is_written_as_it_was_read(ErrandWish wish) {
        assertThat(ErrandWish.of(wish.read())).isEqualTo(wish);
    }

    @Test
    void what_is_left_out_is_the_usual() {
        var order = (OrderErrand) order(new ErrandWish.Order(ID, "unmarked", null, null, null, null, null))
                .read();
        assertThat(order.hours()).isEqualTo(24);
        assertThat(order.segment().communes()).isEmpty();
        assertThat(order.cap()).isZero();

        var plan = new ErrandWish.Plan(null, List.of("17:00:30"), null);
        var bulletin = (BulletinErrand) bulletin(new ErrandWish.Bulletin(null, null, null, null, null, plan))
                .read();
        assertThat(bulletin.days()).isEqualTo(1);
        assertThat(bulletin.times()).containsExactly(LocalTime.of(17, 0));
        assertThat(bulletin.slotSeconds()).isEqualTo(bulletin.reading().medium().usualSlot());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(new ErrandWish(null, null, null), "errands missing"),
                Arguments.of(mailing(null, ID, "unmarked"), "list missing"),
                Arguments.of(mailing(ID, "1", "unmarked"), "route not-known"),
                Arguments.of(mailing(ID, ID, null), "form missing"),
                Arguments.of(drum("drum", plan(List.of("17:00"))), "medium not-known"),
                Arguments.of(drum("radio", plan(List.of("25:00"))), "times not-known"),
                Arguments.of(drum("radio", plan(Arrays.asList("17:00", null))), "times malformed"),
                Arguments.of(both(), "errands too-many"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void says_by_its_name_what_cannot_be_read(ErrandWish wish, String problem) {
        assertThatThrownBy(wish::read).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(
                        refused.issues().list())
                .extracting(issue -> issue.field() + " " + issue.code())
                .containsExactly(problem));
    }

    @Test
    void hides_which_list_it_is_and_nothing_else() {
        assertThat(mailing(ID, ID, "marked").withoutList()).isEqualTo(mailing(null, ID, "marked"));
        whole().skip(1).forEach(wish -> assertThat(wish.withoutList()).isEqualTo(wish));
    }

    @Test
    void a_refusal_is_a_list_of_reasons_as_in_a_problem() {
        assertThat(ErrandDocument.Reason.of("closesAt|order-window-long|31", "Lâu quá."))
                .isEqualTo(new ErrandDocument.Reason("closesAt", "order-window-long", List.of("31"), "Lâu quá."));
        assertThat(ErrandDocument.Reason.of("forbidden", "Thiếu quyền."))
                .isEqualTo(new ErrandDocument.Reason(null, "forbidden", List.of(), "Thiếu quyền."));
    }

    private static ErrandWish mailing(@Nullable String list, String route, @Nullable String form) {
        return new ErrandWish(new ErrandWish.Mailing(list, route, form, "notice"), null, null);
    }

    private static ErrandWish order(ErrandWish.Order order) {
        return new ErrandWish(null, order, null);
    }

    private static ErrandWish bulletin(ErrandWish.Bulletin bulletin) {
        return new ErrandWish(null, null, bulletin);
    }

    private static ErrandWish drum(String medium, ErrandWish.Plan plan) {
        return bulletin(new ErrandWish.Bulletin(medium, null, null, null, null, plan));
    }

    private static ErrandWish both() {
        var order = new ErrandWish.Order(ID, "marked", "SO KHCN", null, null, 1L, 1);
        var plan = plan(List.of("17:00"));
        return new ErrandWish(null, order, new ErrandWish.Bulletin(null, null, null, null, null, plan));
    }

    private static ErrandWish.Plan plan(List<String> times) {
        return new ErrandWish.Plan(List.of("26068"), times, 3);
    }
}
