package vn.lantoa.asset.history;

import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.Removals;

/** Removals without entries. */
public final class InMemoryRemovals extends Removals {
    @Override
    public void requireOpen(AssetId asset) {}
}
