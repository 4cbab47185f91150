package vn.lantoa.web.asset.page;

import jakarta.ws.rs.QueryParam;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.asset.AssetForm;

/** Query of the library: the query of the asset list, and the chosen view. */
public class LibraryForm extends AssetForm {
    static final String PATH = "/console/assets";

    @QueryParam("view")
    @Nullable String view;

    @QueryParam("show")
    @Nullable String show;

    /** True if an action was requested without any chosen asset. */
    @QueryParam("none")
    boolean none;

    boolean isList() {
        return "list".equals(view);
    }

    /** Returns the id of the asset whose details are shown beside the list; empty for none. */
    String show() {
        return show == null ? "" : show;
    }

    @Override
    public Map<String, String> shown() {
        var shown = super.shown();
        shown.put("view", isList() ? "list" : "");
        return shown;
    }

    /** Returns the address of the same list with a message that no asset was chosen. */
    String withoutChoice() {
        return address(PATH, position(), Map.of("none", "true")) + "#bulk-count";
    }

    /** Returns the filter in its stored form: the query string of the address. */
    String filter() {
        var address = address(PATH, null);
        return address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
    }
}
