package vn.lantoa.web.asset.library;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.asset.AssetForm;

/** The query of the library: that of the list of assets, and how it is shown. */
public class LibraryForm extends AssetForm {
    static final String PATH = "/console/assets";

    @QueryParam("view")
    @Nullable String view;

    @QueryParam("show")
    @Nullable String show;

    boolean isList() {
        return "list".equals(view);
    }

    /** The asset whose details stand beside the list; empty for none. */
    String show() {
        return show == null ? "" : show;
    }

    @Override
    public Map<String, String> shown() {
        var shown = super.shown();
        shown.put("view", isList() ? "list" : "");
        return shown;
    }

    /** The address of the same page, shown in this way. */
    String shownAs(String other) {
        return address(PATH, position(), Map.of("view", other));
    }

    /** The filter alone, as it is saved: what follows the question mark. */
    String filter() {
        var address = address(PATH, null);
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }
}
