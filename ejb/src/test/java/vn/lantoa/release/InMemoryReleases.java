package vn.lantoa.release;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.NotFound;

/** Releases in a list. */
public final class InMemoryReleases extends Releases {
    private final List<Release> kept = new ArrayList<>();

    @Override
    public Release get(ReleaseId id) {
        return kept.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("release:" + id));
    }

    @Override
    public Release getLocked(ReleaseId id) {
        return get(id);
    }

    @Override
    public AssetId assetOf(ReleaseId id) {
        return get(id).asset();
    }

    @Override
    public List<Release> of(AssetId asset) {
        return kept.stream().filter(one -> one.asset().equals(asset)).toList();
    }

    @Override
    public List<Release> of(AssetId asset, Set<ReleaseState> states) {
        return of(asset).stream().filter(one -> states.contains(one.state())).toList();
    }

    @Override
    public Map<AssetId, Former> formerOf(Collection<ReleaseId> some) {
        return some.stream()
                .map(this::assetOf)
                .distinct()
                .filter(asset ->
                        of(asset).stream().anyMatch(one -> one.findPublishedAt().isPresent()))
                .collect(Collectors.toMap(asset -> asset, this::former));
    }

    private Former former(AssetId asset) {
        var last = of(asset).stream()
                .flatMap(one -> one.findPublishedAt().stream())
                .max(Instant::compareTo)
                .orElseThrow();
        return new Former(findPublished(asset).orElse(null), last);
    }

    @Override
    public List<Release> all(Collection<ReleaseId> some) {
        return kept.stream().filter(one -> some.contains(one.id())).toList();
    }

    @Override
    public List<ReleaseId> lockDueAt(Instant now, Collection<ReleaseId> excluding, int limit) {
        return dueAt(now, Integer.MAX_VALUE).stream()
                .filter(id -> !excluding.contains(id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<ReleaseId> lockOverAt(Instant now, Collection<ReleaseId> excluding, int limit) {
        return overAt(now, Integer.MAX_VALUE).stream()
                .filter(id -> !excluding.contains(id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Release> lockAll(Collection<ReleaseId> some) {
        return all(some);
    }

    @Override
    public Set<VersionId> removedByLaw(Collection<VersionId> versions) {
        return versions.stream().filter(this::wasRemovedByLaw).collect(Collectors.toSet());
    }

    @Override
    public List<ReleaseId> dueAt(Instant now, int limit) {
        return kept.stream()
                .filter(one ->
                        one.state().isWaiting() && !one.isHeld() && one.window().isDueAt(now))
                .sorted(Comparator.comparing(one -> one.window().dueAt()))
                .map(Release::id)
                .limit(limit)
                .toList();
    }

    @Override
    public List<ReleaseId> overAt(Instant now, int limit) {
        return kept.stream()
                .filter(one ->
                        one.state() == ReleaseState.PUBLISHED && one.window().isOverAt(now))
                .sorted(Comparator.comparing(
                        one -> Objects.requireNonNull(one.window().expiresAt())))
                .map(Release::id)
                .limit(limit)
                .toList();
    }

    @Override
    public boolean wasRemovedByLaw(VersionId version) {
        return kept.stream()
                .filter(one -> one.version().equals(version))
                .flatMap(one -> one.history().stream())
                .anyMatch(status -> status.findReason()
                        .filter(WithdrawalKind.REMOVE_BY_LAW.name()::equals)
                        .isPresent());
    }

    @Override
    public boolean isPlanned(VersionId version) {
        return kept.stream().anyMatch(one -> one.version().equals(version) && one.state() != ReleaseState.CANCELLED);
    }

    @Override
    public void add(Release release) {
        kept.add(release);
    }
}
