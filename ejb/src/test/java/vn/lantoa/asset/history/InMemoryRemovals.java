package vn.lantoa.asset.history;

import vn.lantoa.asset.Removals;
import vn.lantoa.asset.AssetId;

/** Removals on which nothing was put. */
public final class InMemoryRemovals extends Removals {
    @Override
    public void requireOpen(AssetId asset) {}
}
