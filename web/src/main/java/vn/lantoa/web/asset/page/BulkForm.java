package vn.lantoa.web.asset.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.PublicTexts;
import vn.lantoa.asset.draft.DraftChange;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.PathSegment;
import vn.lantoa.kernel.Records;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.request.RequestParsing;

/**
 * A bulk action on assets.
 *
 * @param change the new values of fields of the drafts
 * @param organisation code of the agency that the assets move to
 * @param was previous values by asset, for undo
 */
record BulkForm(Work work, DraftChange change, String organisation, List<String> was) {
    /** The bulk action. */
    enum Work {
        SUBMIT,
        UNSUBMIT,
        EDIT,
        EDIT_BACK,
        MOVE,
        MOVE_BACK,
        ARCHIVE,
        DELETE,
        RESTORE
    }

    /** Returns the change of this asset's draft. */
    DraftChange change(AssetId asset) {
        if (work == Work.EDIT_BACK) return restoring(former(asset));
        if (change.equals(DraftChange.NONE)) throw new Rejected(Issues.of("texts", "missing"));
        return change;
    }

    /** Returns the values of the changed fields in these texts, without spaces, for undo. */
    String former(PublicTexts texts) {
        var changed = Records.values(change);
        return SharedFields.IN_BULK.stream()
                .filter(field -> changed.get(field.key()) != null)
                .map(field -> field.key() + "=" + PathSegment.of(String.join(" ", field.values(texts))))
                .collect(Collectors.joining("&"));
    }

    private static DraftChange restoring(String former) {
        var values = new HashMap<String, Object>();
        for (var pair : former.split("&"))
            for (var field : SharedFields.IN_BULK)
                if (pair.startsWith(field.key() + "=")) {
                    var value = URLDecoder.decode(pair.substring(field.key().length() + 1), StandardCharsets.UTF_8);
                    values.put(
                            field.key(),
                            field.isList()
                                    ? RequestParsing.words(List.of(value)).toList()
                                    : value);
                }
        return DraftChange.of(values);
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
