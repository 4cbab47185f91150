package vn.lantoa.web.campaign;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.Receivers;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.kernel.Actor;

/** Adapter of one kind of scheduled action: its form fields, texts and addresses. */
interface ActionAdapter<A extends ScheduledAction> {
    Surface surface();

    /**
     * Addresses of a kind.
     *
     * @param address API address of the created object, without its id
     * @param page address of the created object's page, without its id
     */
    record Surface(ScheduledActionKind kind, String address, String page) {}

    /** Returns the form choices specific to this kind. */
    Map<String, ?> choices();

    /** Reads the action from the form. */
    A typed();

    ScheduledActionBody body(A action);

    ScheduledActionDocument.Times times(A action, LocalWindow window, ZoneId zone);

    /** Describes the action in words, without its kind. */
    List<String> words(A action, Receivers receivers, Map<String, String> communes);

    /**
     * Returns the state of the created object.
     *
     * @throws vn.lantoa.kernel.NotFound if the reader may not see it
     */
    Enum<?> state(String id, Actor by);

    /** Returns true if the current reader is not allowed to know the contact list of the action. */
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
