package vn.lantoa.web.asset.library;

import jakarta.ws.rs.FormParam;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.web.request.RequestParsing;

/** The assets that something is to be done with: chosen in the library, or all that its filter matches. */
public class ChosenAssets extends LibraryForm {
    /** The most that something is done with at once. */
    public static final int MOST = 1_000;

    @FormParam("asset")
    List<String> assets = List.of();

    @FormParam("all")
    boolean all;

    /** Those that are named, each once. */
    List<AssetId> named() {
        return RequestParsing.chosen("asset", assets, MOST, AssetId::parse);
    }
}
