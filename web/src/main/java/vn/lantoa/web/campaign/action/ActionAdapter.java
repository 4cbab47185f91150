package vn.lantoa.web.campaign.action;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.campaign.readiness.Receivers;
import vn.lantoa.kernel.Actor;

/** The forms, words and addresses of one kind of scheduled action. */
interface ActionAdapter<A extends ScheduledAction> {
    ScheduledActionKind kind();

    /** The address of what was placed in the API, without its id. */
    String address();

    /** The address of its page, without its id. */
    String page();

    /** The choices of the form, beyond those of every kind. */
    Map<String, ?> choices();

    /** The action that was typed into the form. */
    A typed();

    ScheduledActionBody body(A action);

    ScheduledActionDocument.Times times(A action, LocalWindow window, ZoneId zone);

    /** The action in words, without its kind. */
    List<String> words(A action, Receivers receivers, Map<String, String> communes);

    /** The state of what was placed; not found where the reader may not see it. */
    Enum<?> state(String id, Actor by);

    /** True if the present reader may not know for which list it is. */
    default boolean isHidden(A action) {
        return false;
    }

    static ScheduledActionDocument.Times times(Instant opensAt, Instant closesAt) {
        return new ScheduledActionDocument.Times(opensAt.toString(), closesAt.toString(), null, null);
    }

    static String names(List<String> codes, Map<String, String> communes, String all) {
        if (codes.isEmpty()) return all;
        return codes.stream().map(code -> communes.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }
}
