package vn.lantoa.web.asset.page;

import jakarta.ws.rs.FormParam;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.web.request.RequestParsing;

/** The assets chosen for a bulk action: individually, or all that match the filter of the library. */
public class ChosenAssets extends LibraryForm {
    /** Maximum number of assets per bulk action. */
    public static final int MOST = 1_000;

    @FormParam("asset")
    List<String> assets = List.of();

    @FormParam("all")
    boolean all;

    /** Returns the individually chosen assets without duplicates. */
    List<AssetId> named() {
        return RequestParsing.chosen("asset", assets, MOST, AssetId::parse);
    }
}
