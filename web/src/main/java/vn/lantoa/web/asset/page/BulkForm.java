package vn.lantoa.web.asset.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.request.RequestParsing;

/** Form fields of a bulk action on assets. */
public class BulkForm {
    @FormParam("do")
    @DefaultValue("")
    String work = "";

    @FormParam("topic")
    @DefaultValue("")
    String topic = "";

    @FormParam("organisation")
    @DefaultValue("")
    String organisation = "";

    @FormParam("was")
    List<String> was = List.of();

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

    Work work() {
        return RequestParsing.required("do", work, Work.class);
    }

    /** Returns the new topic of this asset. */
    String topic(AssetId asset) {
        return work() == Work.TOPIC ? given("topic", topic) : former(asset);
    }

    /** Returns the code of the agency that this asset moves to. */
    String organisation(AssetId asset) {
        return work() == Work.MOVE ? given("organisation", organisation) : former(asset);
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
