package vn.lantoa.web.asset.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Map;

/** A file that has just been removed from a draft, as the address of its page names it. */
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

    /** The fields of the form that brings it back; empty when nothing was removed. */
    Map<String, String> shown() {
        return sha256.isEmpty() ? Map.of() : Map.of("sha256", sha256, "role", role, "language", language, "name", name);
    }
}
