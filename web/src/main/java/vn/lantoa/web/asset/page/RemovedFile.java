package vn.lantoa.web.asset.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;

/** Query parameters that describe the file just removed from a draft. */
public class RemovedFile {
    @QueryParam("removed")
    @DefaultValue("")
    String sha256 = "";

    @QueryParam("role")
    @DefaultValue("")
    String role = "";

    @QueryParam("language")
    @DefaultValue("")
    String language = "";

    @QueryParam("name")
    @DefaultValue("")
    String name = "";

    /** Returns the fields of the form that restores the file; empty if nothing was removed. */
    Map<String, String> shown() {
        return sha256.isEmpty() ? Map.of() : Map.of("sha256", sha256, "role", role, "language", language, "name", name);
    }
}
