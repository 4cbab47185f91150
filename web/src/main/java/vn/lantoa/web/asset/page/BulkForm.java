package vn.lantoa.web.asset.page;

import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.request.RequestParsing;

/**
 * A bulk action on assets.
 *
 * @param topic the new topic
 * @param organisation code of the agency that the assets move to
 * @param was previous values by asset, for undo
 */
record BulkForm(Work work, String topic, String organisation, List<String> was) {
    /** The bulk action. */
    enum Work {
        SUBMIT,
        UNSUBMIT,
        TOPIC,
        TOPIC_BACK,
        MOVE,
        MOVE_BACK,
        ARCHIVE,
        DELETE,
        RESTORE
    }

    /** Returns the new topic of this asset. */
    String topic(AssetId asset) {
        return work == Work.TOPIC ? given("topic", topic) : former(asset);
    }

    /** Returns the code of the agency that this asset moves to. */
    String organisation(AssetId asset) {
        return work == Work.MOVE ? given("organisation", organisation) : former(asset);
    }

    private static String given(String field, String value) {
        if (value.isBlank()) throw new Rejected(Issues.of(field, "missing"));
        return value;
    }

    /** Returns the previous value of this asset, for undo. */
    private String former(AssetId asset) {
        var prefix = asset + "=";
        return RequestParsing.words(was)
                .filter(one -> one.startsWith(prefix))
                .map(one -> one.substring(prefix.length()))
                .findFirst()
                .orElse("");
    }
}
