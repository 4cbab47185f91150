package vn.lantoa.distribution.wire;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.WithdrawalNotice;
import vn.lantoa.release.ChangeKind;

/**
 * Row of the change log that concerns one partner.
 *
 * @param version number of the changed version
 * @param notice notice of the withdrawal; null for other changes
 */
record LogRow(long seq, AssetId asset, int version, ChangeKind change, Instant at, @Nullable WithdrawalNotice notice) {}
