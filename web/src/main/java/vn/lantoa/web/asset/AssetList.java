package vn.lantoa.web.asset;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.history.AssetLine;

/** A page of a list of assets. */
@Schema(name = "AssetList")
public record AssetList(List<AssetLine> assets, @Nullable String next) {}
