package vn.lantoa.web.asset.library;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.request.RequestParsing;

/** What is to be done with many assets at once: the fields of the form. */
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

    /** What is done with each. */
    enum Work {
        SUBMIT,
        UNSUBMIT,
        TOPIC,
        TOPIC_BACK,
        MOVE,
        MOVE_BACK,
        ARCHIVE,
        DELETE,
        RESTORE;

        static Optional<Work> find(String text) {
            return Stream.of(values()).filter(work -> work.name().equals(text)).findFirst();
        }
    }

    Work work() {
        return RequestParsing.required("do", work, Work::find);
    }

    /** The topic that this asset gets. */
    String topic(AssetId asset) {
        return work() == Work.TOPIC ? given("topic", topic) : former(asset);
    }

    /** The code of the agency that this asset moves to. */
    String organisation(AssetId asset) {
        return work() == Work.MOVE ? given("organisation", organisation) : former(asset);
    }

    private static String given(String field, String value) {
        if (value.isBlank()) throw new Rejected(Issues.of(field, "missing"));
        return value;
    }

    /** What this asset had before. */
    private String former(AssetId asset) {
        var prefix = asset + "=";
        return RequestParsing.words(was)
                .filter(one -> one.startsWith(prefix))
                .map(one -> one.substring(prefix.length()))
                .findFirst()
                .orElse("");
    }
}
