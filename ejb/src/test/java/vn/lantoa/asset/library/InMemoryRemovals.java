package vn.lantoa.asset.library;

import vn.lantoa.asset.AssetId;

/** Removals on which nothing was put. */
public final class InMemoryRemovals extends Removals {
    @Override
    public void requireOpen(AssetId asset) {}
}
