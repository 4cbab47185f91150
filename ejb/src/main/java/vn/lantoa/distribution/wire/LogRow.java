package vn.lantoa.distribution.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.release.ChangeKind;

/**
 * A row of the change log that concerns one partner.
 *
 * @param version number of the version that it is about
 * @param notice of the withdrawal, if it is one
 */
record LogRow(long seq, AssetId asset, int version, ChangeKind change, Instant at, @Nullable WithdrawalNotice notice) {}
